import type { Token } from "markdown-it";
import type { PictureRef } from "./article.ts";
import { collapse } from "./clean.ts";
import { plainInline } from "./markdown-renderer.ts";
import { PICTURE, picturePath } from "./picture-path.ts";
import type { Report, Spot } from "./report.ts";

/**
 * The picture that stands alone in a paragraph: `![alt](file.jpg "caption")`. Null for any other block; "refused",
 * with errors reported, when it is a picture that cannot be shown.
 */
export function figure(
  block: readonly Token[],
  { file, draft }: { readonly file: string; readonly draft: boolean },
  at: Spot,
  report: Report,
): PictureRef | "refused" | null {
  const children = block[0]?.type === "paragraph_open" ? (block[1]?.children ?? []) : [];
  const image = children[0];
  if (children.length !== 1 || image?.type !== "image") return null;
  const named = image.attrGet("src") ?? "";
  const found = picturePath(named, file);
  const alt = collapse(plainInline(image.children ?? []));
  if (found === null) report("error", "picture-path", at, { path: named });
  else if (!PICTURE.test(found)) report("error", "picture-type", at, { path: found });
  if (!alt) report(draft ? "warning" : "error", "picture-without-alt", at, { path: named });
  if (found === null || !PICTURE.test(found)) return "refused";
  return { file: found, alt, caption: collapse(image.attrGet("title") ?? "") || null, credit: null };
}
