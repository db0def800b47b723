import fs from "node:fs";
import path from "node:path";
import type { PictureAnswer, PictureSource } from "../html/surroundings.ts";
import type { Take } from "../note.ts";
import type { ImportRun } from "../run.ts";
import { type Decoding, decode } from "../wxr/decode.ts";
import { markdownPictures } from "./markdown-pictures.ts";
import { pageOfHtml } from "./page-of-html.ts";

/** A text of a folder. */
export interface Page {
  readonly headline: string;
  /** A date that the page's own head names, or empty. */
  readonly date: string;
  /** The text as an article has it, with pictures as `picture` answers for them. */
  readonly text: (picture: (source: PictureSource) => PictureAnswer, take: Take) => string;
}

/** Reads a text by its kind: Word, HTML, Markdown or wire copy. */
export async function readPage(file: string, type: string, run: ImportRun): Promise<Page> {
  if (type === "docx") return pageOfHtml(await htmlOfWord(file), run.words);
  const text = (await readText(file, run)).replace(/\r\n?/g, "\n");
  if (type === "html" || type === "htm") return pageOfHtml(text, run.words);
  if (type !== "md") return { headline: "", date: "", text: () => text };
  const [, headline = "", rest = text] = text.trimStart().startsWith("---")
    ? []
    : (/^\s*#\s+(.+)\n([\s\S]*)$/.exec(text) ?? []);
  return {
    headline,
    date: "",
    text: (picture) => markdownPictures(rest.trimStart(), run.words, picture),
  };
}

/** Pictures stand in it as `data:` addresses, without their kind: it is told by the bytes. */
async function htmlOfWord(file: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(
    { buffer: fs.readFileSync(file) },
    {
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: `data:;base64,${await image.readAsBase64String()}`,
      })),
    },
  );
  return value;
}

async function readText(file: string, { sink }: ImportRun): Promise<string> {
  const decoding: Decoding = { encoding: "utf-8", strayBytes: 0, firstStray: 0, controls: 0, declared: null };
  let text = "";
  for await (const part of decode(fs.createReadStream(file), decoding)) text += part;
  if (decoding.strayBytes > 0)
    sink.problem({
      file: path.basename(file),
      line: 1,
      severity: "warning",
      code: "wxr-stray-bytes",
      params: { count: decoding.strayBytes, value: String(decoding.firstStray) },
    });
  return text;
}
