import fs from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { type RunningServer, startServer } from "../../src/publish/server.ts";

export const long = `<!doctype html><html lang="id"><head><title>Panjang</title></head><body>${"kata ".repeat(500)}</body></html>`;
export const files: Readonly<Record<string, string>> = {
  "warta.json": '{"generator":"Warta","version":"0.1.0","base":"/koran/"}',
  "index.html": long,
  "404.html": "<!doctype html><title>Tidak ditemukan</title>",
  "2026/11/24/banjir/index.html": "<!doctype html><title>Banjir</title>",
  "kosong/gambar.txt": "tidak ada index",
  "feed.xml": "<rss/>",
  "atom.xml": "<feed/>",
  "ekonomi/feed.json": "{}",
  "sitemap.xml": "<urlset/>",
  "manifest.webmanifest": "{}",
  "aset/gaya.abc123.css": "body{}",
  "gambar/foto-abc123.webp": "bukan gambar",
  "indeks-cari/bundles.json": '{"version":3,"bundles":[]}',
  "indeks-cari/akar.0123456789abcdef.txt": "Aabad",
  "indeks-cari/2026-11/files.json": '{"files":[]}',
  "indeks-cari/2026-11/docs.0123456789abcdef.json": "{}",
  "indeks-cari/2026-11/words/3290954a.bin": "potongan",
  _redirects:
    "# lama ke baru\n/koran/lama/ /koran/2026/11/24/banjir/ 301\n/koran/luar https://example.org/x 302\n",
};

/** A small portal under `/koran/`, served; secrets and links to them stand beside and in its folder. */
export interface SmallPortal {
  readonly root: string;
  readonly server: RunningServer;
  readonly get: (to: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export async function smallPortal(): Promise<SmallPortal> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-serve-"));
  for (const [file, text] of Object.entries(files)) {
    const to = path.join(root, "dist", file);
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.writeFile(to, text);
  }
  await fs.writeFile(path.join(root, "rahasia.txt"), "rahasia");
  await fs.mkdir(path.join(root, "dist-lain"));
  await fs.writeFile(path.join(root, "dist-lain/index.html"), "rahasia");
  await fs.symlink(path.join(root, "rahasia.txt"), path.join(root, "dist/tautan.txt"));
  await fs.symlink(path.join(root, "dist-lain"), path.join(root, "dist/tautan"));
  const server = await startServer({ dir: path.join(root, "dist"), port: 0 });
  return {
    root,
    server,
    get: (to, headers = {}, method = "GET") => ask(server.port, to, headers, method),
    close: async () => {
      await server.close();
      await fs.rm(root, { recursive: true, force: true });
    },
  };
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
const ask = (port: number, to: string, headers: Record<string, string>, method: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path: to, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    request.on("error", reject).end();
  });
