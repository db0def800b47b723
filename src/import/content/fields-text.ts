import { FREEFORM } from "../html/surroundings.ts";

/** More than one word, and no address: what a person wrote for readers, not a setting. */
const WORDS = /\p{L}\s+\p{L}/u;

/**
 * Words that a block of Advanced Custom Fields keeps in its `data`, which the server would have put into a template. Keys
 * that begin with `_` name the field; settings are of one word.
 */
export function fieldsText(data: unknown): string {
  if (typeof data !== "object" || data === null) return "";
  return Object.entries(data)
    .filter(
      (entry): entry is [string, string] =>
        !entry[0].startsWith("_") && typeof entry[1] === "string" && WORDS.test(entry[1]),
    )
    .map(([, text]) => `\n\n<${FREEFORM}>${text}</${FREEFORM}>\n\n`)
    .join("");
}
