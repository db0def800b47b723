import type { Token } from "markdown-it";
import type { PictureRef } from "./article.ts";
import { captionAndCredit } from "./caption.ts";
import { collapse } from "./clean.ts";
import { plainInline } from "./markdown-renderer.ts";
import { PICTURE, picturePath } from "./picture-path.ts";
import type { Report, Spot } from "./report.ts";

interface FigureOptions {
  readonly file: string;
  readonly draft: boolean;
  /** Where a line of the paragraph stands, the first being 0. */
  readonly spot: (line: number) => Spot;
}

/** A picture as Markdown has it, with the address that it links to, and its line within the paragraph. */
interface Shown {
  readonly image: Token;
  readonly link: string | null;
  readonly line: number;
}

/**
 * The pictures of a paragraph that holds nothing else: one, `![alt](file.jpg "caption")`, or several, which are a
 * gallery; `[![alt](file.jpg)](https://…)` links to a video. Null for any other block; "refused", with errors
 * reported, when none can be shown.
 */
export function figures(
  block: readonly Token[],
  options: FigureOptions,
  report: Report,
): readonly PictureRef[] | "refused" | null {
  const shown = block[0]?.type === "paragraph_open" ? onlyPictures(block[1]?.children ?? []) : null;
  if (!shown) return null;
  const found = shown.flatMap((one) => picture(one, options, report) ?? []);
  return found.length > 0 ? found : "refused";
}

function onlyPictures(tokens: readonly Token[]): Shown[] | null {
  const shown: Shown[] = [];
  let link: string | null = null;
  let line = 0;
  for (const token of tokens) {
    const { type } = token;
    if (type === "image") shown.push({ image: token, link, line });
    else if (type === "link_open") link = token.attrGet("href");
    else if (type === "link_close") link = null;
    else if (type === "softbreak" || type === "hardbreak") line += 1;
    else if (type !== "text" || token.content.trim() !== "") return null;
  }
  return shown.length > 0 ? shown : null;
}

function picture({ image, link, line }: Shown, options: FigureOptions, report: Report): PictureRef | null {
  const at = options.spot(line);
  const named = image.attrGet("src") ?? "";
  const found = picturePath(named, options.file);
  const alt = collapse(plainInline(image.children ?? []));
  if (found === null) report("error", "picture-path", at, { path: named });
  else if (!PICTURE.test(found)) report("error", "picture-type", at, { path: found });
  if (!alt) report(options.draft ? "warning" : "error", "picture-without-alt", at, { path: named });
  if (link !== null && !/^https?:/i.test(link)) report("error", "picture-link-address", at, { url: link });
  if (found === null || !PICTURE.test(found)) return null;
  const text = captionAndCredit(collapse(image.attrGet("title") ?? ""));
  return { file: found, alt, ...text, focus: null, link, ...at };
}
