import { frontMatter, yamlBlock } from "../articles/front-matter.ts";
import { sourceText } from "../articles/source-text.ts";
import { isoOf } from "../dates.ts";
import { readingMinutes } from "../pages/reading-time.ts";
import { problemJson } from "../report/json.ts";
import { articleFields } from "./article-fields.ts";
import { isArticleName, placeOf } from "./article-path.ts";
import { type CheckedText, checkText } from "./check-text.ts";
import type { Checked, EditRequest, OpenedStory } from "./desk-model.ts";
import type { DeskRoom } from "./desk-room.ts";
import { editArticle } from "./edit-article.ts";
import { openText } from "./file-text.ts";
import { newFile } from "./new-file.ts";
import { Refusal } from "./refusal.ts";
import { splitFront } from "./split-front.ts";
import { bytesOf, createFile, hashOf, inTurn, replaceFile } from "./write-file.ts";
import { UneditableYaml } from "./yaml/edit-yaml.ts";

/** Opens, checks and saves stories. */
export function deskStories(room: DeskRoom) {
  const { dir } = room;

  async function open(file: string): Promise<OpenedStory> {
    const bytes = await existing(file);
    const text = openText(bytes);
    if (!text) throw new Refusal(422, "not-utf8", { file });
    const parts = splitFront(text.text);
    return {
      file,
      hash: hashOf(bytes),
      values: parts && valuesOf(bytes),
      body: parts?.body ?? "",
      source: text.text,
      checked: shown(await checked(file, bytes), bytes, await lang()),
    };
  }

  async function existing(file: string): Promise<Buffer> {
    const bytes = await bytesOf(await placeOf(dir, file));
    if (!bytes) throw new Refusal(404, "no-such-file", { file });
    return bytes;
  }

  const lang = async (): Promise<"id" | "en"> =>
    (await room.reading()).portal.site.lang === "en" ? "en" : "id";

  async function checked(file: string, bytes: Uint8Array): Promise<CheckedText & { zone: string }> {
    const reading = await room.reading();
    const found = await checkText({ dir, file, bytes, reading, now: Date.now() });
    return { ...found, zone: reading.portal.site.timezone };
  }

  /** A file's bytes as an edit would leave them, and the name of the file. */
  async function edited(request: EditRequest): Promise<{ file: string; bytes: Buffer; place: string }> {
    const { portal } = await room.reading();
    const file = request.file ?? newFile(request, portal.site.timezone, Date.now());
    if (file === null) throw new Refusal(422, "no-headline");
    const place = await placeOf(dir, file);
    const old = request.file === null ? null : await existing(file);
    if (old && request.hash !== hashOf(old)) throw new Refusal(409, "changed-meanwhile", { file });
    const text = old && openText(old);
    if (old && !text) throw new Refusal(422, "not-utf8", { file });
    try {
      return { file, place, bytes: editArticle(text, request.edit, articleFields) };
    } catch (error) {
      if (error instanceof UneditableYaml) throw new Refusal(422, "uneditable", { file });
      throw error;
    }
  }

  return {
    open,
    /** What would be found if it were saved. */
    async check(request: EditRequest): Promise<Checked> {
      const { file, bytes } = await edited(request);
      return shown(await checked(file, bytes), bytes, await lang());
    },
    async text(request: EditRequest): Promise<CheckedText> {
      const { file, bytes } = await edited(request);
      return checked(file, bytes);
    },
    async save(request: EditRequest): Promise<OpenedStory> {
      const saved = await inTurn(async () => {
        const { file, bytes, place } = await edited(request);
        if (!isArticleName(file)) throw new Refusal(400, "bad-file-name", { file });
        if (request.file === null) await createFile(place, bytes);
        else await replaceFile(place, bytes, request.hash ?? "");
        return file;
      });
      room.changed();
      return open(saved);
    },
  };
}
export type DeskStories = ReturnType<typeof deskStories>;

/** The fields of a file as its front matter has them; null where they do not fit the schema. */
function valuesOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  let sound = true;
  const text = sourceText(bytes, () => {});
  const read =
    text &&
    frontMatter(text, (severity) => {
      if (severity === "error") sound = false;
    });
  return sound && read ? read.values : null;
}

function shown(found: CheckedText & { zone: string }, bytes: Uint8Array, lang: "id" | "en"): Checked {
  const { known, problems, zone } = found;
  const text = sourceText(bytes, () => {});
  const block = text && yamlBlock(text, () => {});
  const { headline, dateline, section, credit, published } = known ?? {};
  const read = {
    headline: headline ?? "",
    dateline: [dateline?.place, dateline?.outlet].filter(Boolean).join(", "),
    section: section ?? "",
    credit: credit ?? "",
    date:
      published === null || published === undefined
        ? ""
        : isoOf(published, zone).slice(0, 16).replace("T", " "),
    authors: (known?.authors ?? []).map(({ name }) => name).join(", "),
    sources: (known?.sources ?? []).map(({ name }) => name).join(", "),
    topics: (known?.topics ?? []).join(", "),
    slug: known?.slug ?? "",
  };
  return {
    problems: problems.map((problem) => problemJson(problem, lang)),
    bodyLine: (block?.bodyFrom ?? 0) + 1,
    words: known?.words ?? 0,
    minutes: readingMinutes(known?.words ?? 0),
    read,
    url: known?.url ?? null,
  };
}
