import type { PictureRef } from "./article.ts";
import type { Fields } from "./fields.ts";
import { type Focus, focus } from "./focus.ts";
import { PICTURE, picturePath } from "./picture-path.ts";
import type { Report } from "./report.ts";

/** The picture that front matter names, or null. Without alternative text it is an error, in a draft a warning. */
export function image(file: string, fields: Fields, draft: boolean, report: Report): PictureRef | null {
  const named = fields.text("image");
  if (named === null) return null;
  const at = fields.at(["image"]);
  const found = picturePath(named, file);
  if (found === null) report("error", "picture-path", at, { path: named });
  else if (!PICTURE.test(found)) report("error", "picture-type", at, { path: named });
  const alt = fields.text("imageAlt");
  if (alt === null) report(draft ? "warning" : "error", "image-without-alt", at, { path: named });
  const focal = imageFocus(fields, report);
  if (found === null) return null;
  return {
    file: found,
    alt: alt ?? "",
    caption: fields.text("imageCaption"),
    credit: fields.text("imageCredit"),
    focus: focal,
    link: null,
    line: at.line,
    column: at.column,
  };
}

function imageFocus(fields: Fields, report: Report): Focus | null {
  const written = fields.text("imageFocus");
  const read = written === null ? null : focus(written);
  if (written !== null && read === null)
    report("error", "bad-focus", fields.at(["imageFocus"]), { value: written });
  return read;
}
