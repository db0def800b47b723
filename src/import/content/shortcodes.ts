import { known } from "./known-shortcodes.ts";
import type { Shortcode, ShortcodeContext } from "./shortcode.ts";
import { unknownShortcode } from "./unknown-shortcode.ts";

const OPEN = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:[=\s](?:[^[\]"'<>]|"[^"]*"|'[^']*'|<[^<>]*>)*)?)(\/?)\](\]?)/g;
const DEEPEST = 12;
/** More of them than any article has; what follows stays text. */
const MOST = 1_000;
const MOST_BETWEEN = 200;

/**
 * Replaces shortcodes by HTML. What WordPress itself and common plugins have is understood; of others the text between
 * their tags stays and the loss is noted. Words in brackets that are no shortcode stay as they are.
 */
export function withoutShortcodes(html: string, context: ShortcodeContext, depth = 0): string {
  if (!html.includes("[") || depth > DEEPEST) return html;
  let text = "";
  let from = 0;
  let count = 0;
  const pattern = new RegExp(OPEN);
  const lowered = html.toLowerCase();
  for (let match = pattern.exec(html); match && count < MOST; match = pattern.exec(html)) {
    const [whole, doubled = "", slash = "", name = "", written = "", , closed = ""] = match;
    const lower = name.toLowerCase();
    const handler = Object.hasOwn(known, lower) ? known[lower] : undefined;
    const at = match.index;
    const end = at + whole.length;
    if (doubled && closed) {
      // `[[gallery]]` shows `[gallery]`; a note of the editors' is left alone.
      if (handler) text += `${html.slice(from, at)}&#91;${whole.slice(2, -2)}&#93;`;
      else continue;
      from = end;
      continue;
    }
    if (isInTag(html, at)) continue;
    const start = at + doubled.length;
    const stop = end - closed.length;
    if (slash) {
      if (!handler && !context.seen.has(lower)) continue;
      text += html.slice(from, start);
      from = stop;
      pattern.lastIndex = stop;
      continue;
    }
    const close = closing(html, lowered, name, stop);
    const attributes = attributesOf(written);
    const isCode = handler !== undefined || close !== null || attributes.named.size > 0;
    if (!isCode) continue;
    count += 1;
    context.seen.add(lower);
    const inner = close === null ? "" : html.slice(stop, close.from);
    const code: Shortcode = { name: lower, ...attributes, inner };
    const made = handler?.(code, context) ?? null;
    const shown = made ?? unknown(code, context, depth);
    // Words of neighbours stay two words.
    const touches =
      start > 0 && from === start && /[\p{L}\p{N}.!?]$/u.test(text) && /^[\p{L}\p{N}]/u.test(shown);
    text += html.slice(from, start) + (touches ? " " : "") + shown;
    from = close?.to ?? stop;
    pattern.lastIndex = from;
  }
  return text + html.slice(from);
}

/** The tags go, the text stays. */
function unknown(code: Shortcode, context: ShortcodeContext, depth: number): string {
  context.take("shortcode-lost", { name: code.name });
  return unknownShortcode(code, withoutShortcodes(code.inner, context, depth + 1));
}

/** Brackets in an attribute of an HTML tag. */
function isInTag(html: string, at: number): boolean {
  const open = html.lastIndexOf("<", at);
  return open >= 0 && /^<[a-z/!]/i.test(html.slice(open, open + 2)) && html.lastIndexOf(">", at) < open;
}

/** Where the tag that closes this one stands; tags of the same name may stand between. */
function closing(
  html: string,
  lowered: string,
  name: string,
  from: number,
): { from: number; to: number } | null {
  const last = lowered.lastIndexOf(`[/${name.toLowerCase()}`);
  if (last < from) return null;
  const tag = new RegExp(`\\[(/?)${name.replace(/-/g, "\\-")}(?=[\\s\\]=/])[^\\]]*\\]`, "gi");
  tag.lastIndex = from;
  let depth = 1;
  let looked = 0;
  for (let match = tag.exec(html); match && looked < MOST_BETWEEN; match = tag.exec(html)) {
    looked += 1;
    if (match[1]) depth -= 1;
    else if (!match[0].endsWith("/]")) depth += 1;
    // Tags that never close are common: the last closing tag is theirs.
    if (match[1] && (depth === 0 || last < tag.lastIndex)) return { from: match.index, to: tag.lastIndex };
  }
  return null;
}

function attributesOf(written: string): Pick<Shortcode, "named" | "positional"> {
  const named = new Map<string, string>();
  const positional: string[] = [];
  const clean = written.replace(/[“”″]/g, '"').replace(/&#82(?:20|21|43);|&quot;/g, '"');
  for (const [, key, double, single, bare, quotedAlone, alone] of clean.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|([^\s"']+)/g,
  )) {
    if (key !== undefined) named.set(key.toLowerCase(), double ?? single ?? bare ?? "");
    else positional.push((quotedAlone ?? alone ?? "").replace(/^=/, ""));
  }
  return { named, positional: positional.filter((value) => value !== "" && value !== "/") };
}
