import { escapeHtml } from "../escape-html.ts";
import { isArabic } from "./arabic.ts";

/** `(QS. Al-Baqarah: 255)` at the end of a text, in or without parentheses; also `QS 2:255` and `Q.S. An-Nur [24]: 35`. */
const REFERENCE = /\s*(?<!\p{L})\(?(Q\.?S\.?\s+[^()]{1,60}?\d[\d\s,:–-]*)\)?\.?\s*$/u;

/** A text and the verse that it names at its end; null where it names none. */
export function verseReference(text: string): { readonly rest: string; readonly reference: string } | null {
  const found = REFERENCE.exec(text);
  if (!found?.[1]) return null;
  return { rest: text.slice(0, found.index).trim(), reference: found[1].trim() };
}

/** How many paragraphs from `at` on are a verse of the Qur'an: Arabic, its translation or none, its reference; 0 where there is none. */
export function verseLength(texts: readonly string[], at: number): number {
  const arabic = texts[at] ?? "";
  const inArabic = verseReference(arabic);
  if (inArabic) return isArabic(inArabic.rest) ? 1 : 0;
  if (!isArabic(arabic)) return 0;
  const next = verseReference(texts[at + 1] ?? "");
  if (next) return 2;
  // A translation of its own, and below it nothing but the reference.
  const last = verseReference(texts[at + 2] ?? "");
  return last?.rest === "" && /^[“"']/.test(texts[at + 1] ?? "") ? 3 : 0;
}

/** The paragraphs of a verse as HTML that sets it apart from prose. */
export function verseHtml(texts: readonly string[]): string {
  const reference = verseReference(texts.at(-1) ?? "");
  const rest = reference ? [...texts.slice(0, -1), reference.rest].filter(Boolean) : texts;
  const lines = rest.map((text) =>
    isArabic(text) ? `<p lang="ar" dir="rtl">${escapeHtml(text)}</p>` : `<p>${escapeHtml(text)}</p>`,
  );
  const caption = reference ? `<figcaption>${escapeHtml(reference.reference)}</figcaption>\n` : "";
  return `<figure class="quote quote-verse">\n<blockquote>\n${lines.join("\n")}\n</blockquote>\n${caption}</figure>`;
}
