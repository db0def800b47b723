import fs from "node:fs/promises";
import path from "node:path";
import { authors, sections, topics } from "../../src/bench/corpus/words.ts";
import { pictureBytes } from "../../tests/support/history/pictures.ts";

/** Edits the files of a generated portal as a newsroom would. */
export interface Editor {
  /** Makes a few changes at once, and says which. */
  readonly edit: (now: number) => Promise<string>;
}

const HOUR = 3_600_000;

/** `chance` gives numbers in [0, 1); the same numbers make the same edits. */
export function corpusEditor(articles: string, chance: () => number): Editor {
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const whole = (file: string): string => path.join(articles, file);
  let serial = 0;

  const read = (file: string): Promise<string> => fs.readFile(whole(file), "utf8");
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    await fs.mkdir(path.dirname(whole(file)), { recursive: true });
    await fs.writeFile(whole(file), text);
  };
  const change = async (file: string, by: (text: string) => string): Promise<void> =>
    write(file, by(await read(file)));
  const set = (file: string, name: string, value: string): Promise<void> =>
    change(file, (text) => withField(text, name, value));

  const setLine = (file: string, name: string, value: string): Promise<void> =>
    change(file, (text) => text.replace(new RegExp(`^${name}: .*$`, "m"), `${name}: ${value}`));

  /** Stories by path, oldest first; half of the edits are of the newest. */
  async function story(ending = /\.(?:md|txt)$/): Promise<string> {
    const files: string[] = [];
    for (const year of (await fs.readdir(articles)).filter((name) => /^\d{4}$/.test(name)).sort()) {
      const names = await fs.readdir(whole(year), { recursive: true });
      files.push(...names.filter((name) => ending.test(name)).map((name) => `${year}/${name}`));
    }
    files.sort();
    return pick(chance() < 0.5 ? files.slice(-60) : files);
  }

  const kinds: Readonly<Record<string, (now: number) => Promise<void>>> = {
    async add(now) {
      serial += 1;
      const day = new Date(now).toISOString();
      const text = (await read(await story(/\.md$/)))
        .replace(/^headline: .*$/m, `headline: "Berita baru nomor ${serial} ${below(1e6)}"`)
        .replace(/^date: .*$/m, `date: ${day}`)
        .replace(/^(?:aliases|embargo|expires): .*\n/gm, "");
      await write(
        `${day.slice(0, 7).replace("-", "/")}/${day.slice(0, 10)}-baru-${serial}-${below(1e6)}.md`,
        text,
      );
    },
    body: async () => change(await story(), (text) => `${text}\nSatu paragraf lagi, nomor ${below(1e6)}.\n`),
    headline: async () => set(await story(/\.md$/), "headline", `"Judul yang lain ${below(1e6)}"`),
    section: async () => set(await story(), "section", pick(sections)),
    topics: async () => set(await story(), "topics", `[${pick(topics)}, ${pick(topics)}]`),
    delete: async () => fs.rm(whole(await story())),
    async rename() {
      const file = await story();
      const [, folder = "", day = "", slug = "", ending = ""] =
        /^(.*\/)(\d{4}-\d{2}-\d{2})-([^/]*)\.(md|txt)$/.exec(file) ?? [];
      // The address has the day that `date` says in the portal's zone, which the file's name repeats.
      const text = await read(file);
      const old = /^aliases: \[(.*)\]$/m.exec(text)?.[1];
      const alias = `/${day.replaceAll("-", "/")}/${slug}/`;
      await fs.rm(whole(file));
      serial += 1;
      await write(
        `${folder}${day}-${slug}-b${serial}.${ending}`,
        withField(text, "aliases", `[${old ? `${old}, ` : ""}${alias}]`),
      );
    },
    correct: async () =>
      set(await story(), "corrections", `[{ date: 2026-10-30, text: "Ralat ${below(1e6)}" }]`),
    count: async () => set(await story(), pick(["views", "comments"]), String(below(1e5))),
    embargo: async (now) =>
      set(await story(), "embargo", new Date(now + (below(40) - 10) * HOUR).toISOString()),
    expire: async (now) =>
      set(await story(), "expires", new Date(now + (below(80) - 20) * HOUR).toISOString()),
    draft: async () => set(await story(), "draft", pick(["true", "false"])),
    async picture() {
      const [file, number] = [await story(), below(6)];
      await write(`gambar/foto-${number}.png`, await pictureBytes(below(12)));
      const named = path.posix.relative(path.posix.dirname(file), `gambar/foto-${number}.png`);
      await change(file, (text) => withField(withField(text, "image", named), "imageAlt", "Kapal"));
    },
  };
  /** Changes that touch many pages: one commit in some twenty makes one. */
  const wide: typeof kinds = {
    author: () =>
      change("_portal/authors.yaml", (text) =>
        text.replace(new RegExp(`(id: ${pick(authors)}\\n {2}name: ).*`), `$1Nama Baru ${below(1e6)}`),
      ),
    site: () => setLine("_portal/site.yaml", "pageSize", String(20 + below(3))),
    name: () => setLine("_portal/site.yaml", "name", `Koran Uji ${below(100)}`),
    topicName: () =>
      change("_portal/topics.yaml", (text) =>
        text.replace(new RegExp(`(id: ${pick(topics)}\\n {2}name: ).*`), `$1Topik Baru ${below(1e6)}`),
      ),
    redirects: () => write("_portal/redirects.yaml", `- from: /lama-${below(9)}/\n  to: /\n`),
    front: async () => write("_portal/front.yaml", `lead: [${await story()}, ${await story()}]\n`),
    page: () => write("_portal/pages/tentang.md", `---\ntitle: Tentang ${below(99)}\n---\n\nKoran uji.\n`),
  };

  return {
    async edit(now) {
      const made: string[] = [];
      for (let left = 1 + below(5); left > 0; left -= 1) {
        const table = chance() < 0.03 ? wide : kinds;
        const kind = pick(Object.keys(table));
        await table[kind]?.(now);
        made.push(kind);
      }
      return made.join(" + ");
    },
  };
}

/** A text whose front matter says this of a field. */
function withField(text: string, name: string, value: string): string {
  const [head = "", ...rest] = text.slice(4).split(/(?<=^|\n)---\n/);
  const kept = head.split("\n").filter((line) => line !== "" && !line.startsWith(`${name}:`));
  return `---\n${[...kept, `${name}: ${value}`].join("\n")}\n---\n${rest.join("---\n")}`;
}
