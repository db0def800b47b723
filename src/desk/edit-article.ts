import { closeText, type FileText } from "./file-text.ts";
import { splitFront } from "./split-front.ts";
import { type Changes, editYaml, type Fields, UneditableYaml } from "./yaml/edit-yaml.ts";

/** What an editor did: to fields and to the text below them, or to the whole file's text. */
export type Edit =
  | { readonly changes: Changes; readonly body?: string | undefined }
  | { readonly source: string };

/** The bytes of a file after an edit; of a new one where there is no `original`. Throws `UneditableYaml`. */
export function editArticle(original: FileText | null, edit: Edit, fields: Fields): Buffer {
  const old = original?.text ?? "";
  const text = "source" in edit ? feeds(edit.source) : withChanges(old, edit, fields);
  return closeText(text === old ? text : ended(text), original);
}

const feeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** A text file's last line is closed; what was left open and not touched stays so. */
const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

function withChanges(
  old: string,
  { changes, body }: { readonly changes: Changes; readonly body?: string | undefined },
  fields: Fields,
): string {
  const parts = splitFront(old);
  if (!parts) throw new UneditableYaml("the front matter is not closed");
  const text = body === undefined ? parts.body : feeds(body);
  const yaml = Object.keys(changes).length === 0 ? parts.yaml : editYaml(parts.yaml, changes, fields);
  // The last field was taken away: fences around nothing are no one's writing.
  if (yaml.trim() === "" && parts.yaml.trim() !== "") return text.replace(/^\n/, "");
  if (parts.opening !== "") return parts.opening + yaml + parts.closing + text;
  if (yaml === "") return text;
  return `---\n${yaml}---\n${text.startsWith("\n") || text === "" ? "" : "\n"}${text}`;
}
