import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pictureFormat } from "../../render/picture-format.ts";

const DATA = /^data:[\w.+/-]*(?:;[\w-]+=[\w.-]+)*(;base64)?,(.*)$/is;
const ENDINGS = { jpeg: "jpg", png: "png", gif: "gif", webp: "webp", avif: "avif" } as const;

/** Pictures that stand within a page or a Word file, laid on disk so that they can be looked at and copied like others. */
export function embeddedPictures() {
  let folder: string | null = null;
  return {
    /** Lays a `data:` address as a file, named by its content; the reason where it holds no picture that Warta shows. */
    lay(address: string): { readonly path: string } | { readonly trouble: string } {
      const bytes = bytesOf(address);
      if (!bytes) return { trouble: "address" };
      const format = pictureFormat(bytes);
      if (typeof format === "object") return format;
      folder ??= fs.mkdtempSync(path.join(os.tmpdir(), "warta-import-"));
      const name = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
      const file = path.join(folder, `${name}.${ENDINGS[format]}`);
      if (!fs.existsSync(file)) fs.writeFileSync(file, bytes);
      return { path: file };
    },
    end(): void {
      if (folder !== null) fs.rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}
export type EmbeddedPictures = ReturnType<typeof embeddedPictures>;

/** Format: RFC 2397. */
function bytesOf(address: string): Buffer | null {
  const [, base64, data = ""] = DATA.exec(address) ?? [];
  if (data === "") return null;
  try {
    return Buffer.from(decodeURIComponent(data), base64 ? "base64" : "latin1");
  } catch {
    return null;
  }
}
