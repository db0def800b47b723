import fs from "node:fs/promises";
import path from "node:path";
import { tidy } from "../articles/clean.ts";
import { readPortal } from "../articles/configuration.ts";
import { candidates } from "../articles/nearest.ts";
import { dayOf, isoOf } from "../dates.ts";
import { slug } from "../urls.ts";
import { type Command, exit, folder, type Invocation, text, UsageError } from "./command.ts";
import { nowOf } from "./content-options.ts";

/** `npm run new`: a new article file. */
export const create: Command = {
  name: "new",
  summary: "Makes a new article file, ready to write in, and prints its path. Never overwrites one.",
  usage: '"Headline" [--section S] [--articles DIR] [--now ISO]',
  help: {
    Headline: "the article's headline; the file's name, and so its address, comes from it",
    "--section S": "id of its section",
    "--articles DIR": "the editors' folder (articles)",
    "--now ISO": "its date (the clock)",
  },
  options: { articles: { type: "string" }, section: { type: "string" }, now: { type: "string" } },
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const headline = tidy(invocation.positionals.join(" "));
  if (!headline) throw new UsageError("new needs a headline");
  const name = slug(headline);
  if (!name) throw new UsageError(`"${headline}" holds no letters or digits that could make an address`);
  const dir = folder(invocation, "articles", "articles");
  const { portal } = await readPortal(dir);
  const ids = portal.sections.map(({ id }) => id);
  const section = text(invocation, "section") ?? portal.site.defaultSection;
  if (!ids.includes(section)) {
    throw new UsageError(
      `there is no section "${section}"; perhaps: ${candidates(section, ids) || ids.join(", ")}`,
    );
  }
  const now = nowOf(invocation, portal.site.timezone);
  const day = dayOf(now, portal.site.timezone);
  const file = path.join(dir, ...day.split("-").slice(0, 2), `${day}-${name}.md`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  try {
    await fs.writeFile(file, template(headline, section, isoOf(now, portal.site.timezone)), { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new UsageError(`${file} is there already`);
    throw error;
  }
  process.stdout.write(`${file}\n`);
  return exit.fine;
}

/** JSON's strings are YAML's double-quoted ones. The draft shows in the preview only, until that line goes. */
const template = (headline: string, section: string, date: string): string => `---
headline: ${JSON.stringify(headline)}
date: ${date.slice(0, 16)}:00${date.slice(-6)}
section: ${section}
# Hapus baris berikut untuk menyiarkan artikel ini.
draft: true
# Isian lain, hapus tanda pagarnya bila dipakai:
# standfirst: "Satu atau dua kalimat di bawah judul."
# kicker: "Kata pengantar di atas judul"
# topics: []
# authors: []
# sources: []
# dateline: "Jakarta, Warta.id"
# image: foto.jpg
# imageAlt: "Apa yang terlihat pada gambar."
# imageCaption: "Keterangan gambar."
# imageCredit: "Pemilik gambar"
# embargo: 2026-12-31 08.00
# discussion: true
# readAlso:
#   - "Judul artikel lain"
---

Tulis beritanya di sini.
`;
