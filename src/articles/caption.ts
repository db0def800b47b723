/** `… (Foto: ANTARA/Nama)` at the end of a caption. */
const CREDIT = /\s*\((?:foto|gambar|photo|picture|video|صورة|تصوير)\s*:\s*([^()]+)\)\s*\.?\s*$/i;

/** A picture's words in Markdown, `"Keterangan. (Foto: Nama)"`, as its caption and its credit. */
export function captionAndCredit(text: string): { caption: string | null; credit: string | null } {
  const found = CREDIT.exec(text);
  const caption = found ? text.slice(0, found.index) : text;
  return { caption: caption.trim() || null, credit: found?.[1]?.trim() || null };
}
