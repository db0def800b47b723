/**
 * A folded block (`>-` and its lines) with other words: lines whose words stay are kept at both ends, what lies between
 * is folded to the width that the block has. Null for a block of several paragraphs, or for words in several lines.
 */
export function refold(block: string, words: string): string | null {
  const [header = "", ...lines] = block.replace(/\n$/, "").split("\n");
  const margin = /^ */.exec(lines[0] ?? "")?.[0] ?? "";
  const texts = lines.map((line) => line.slice(margin.length));
  const plain = texts.every((text) => text !== "" && !/^\s|\s$/.test(text));
  if (!plain || texts.length === 0 || /\n|^\s|\s$| {2}/.test(words) || words === "") return null;
  const [head, tail]: [string[], string[]] = [[], []];
  let rest = words;
  for (const text of texts) {
    if (!rest.startsWith(`${text} `)) break;
    head.push(text);
    rest = rest.slice(text.length + 1);
  }
  for (const text of texts.slice(head.length + 1).toReversed()) {
    if (!rest.endsWith(` ${text}`)) break;
    tail.unshift(text);
    rest = rest.slice(0, -text.length - 1);
  }
  const folded = fold(rest, Math.max(20, ...texts.map((text) => text.length)));
  return `${[header, ...[...head, ...folded, ...tail].map((text) => margin + text)].join("\n")}\n`;
}

function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
