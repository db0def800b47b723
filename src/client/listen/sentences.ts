/** Some engines fall silent in the middle of longer texts. */
const LONGEST = 220;

/** Cuts a paragraph into pieces that a voice reads in one breath: at sentences, and long ones at a pause or a space. */
export function sentences(text: string, lang: string): string[] {
  const words = text.replace(/\s+/g, " ").trim();
  if (words === "") return [];
  const segments =
    "Segmenter" in Intl
      ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(words)].map(
          ({ segment }) => segment,
        )
      : words.split(/(?<=[.!?؟…]["”»]?)\s+/);
  return segments.map((sentence) => sentence.trim()).flatMap(shorten);
}

function shorten(sentence: string): string[] {
  if (sentence.length <= LONGEST) return sentence === "" ? [] : [sentence];
  const head = sentence.slice(0, LONGEST);
  const pause = Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "), head.lastIndexOf("، ")) + 1;
  const cut = pause > LONGEST / 3 ? pause : head.lastIndexOf(" ");
  const at = cut > 0 ? cut : LONGEST;
  return [sentence.slice(0, at).trim(), ...shorten(sentence.slice(at).trim())];
}
