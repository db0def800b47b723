import { hitSpans } from "./hit-spans.ts";

/** Not the article's own text: headlines of others, and what the reader cannot see. */
const NOT_TEXT = ".read-also, .ad, script, style, [hidden]";

/** Puts `<mark>` around the words of `root` that are hits, in the order of the text. Nothing of the text is changed. */
export function markWords(root: Element, isHit: (word: string) => boolean): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(NOT_TEXT)) texts.push(node);
  return texts.flatMap((text) =>
    hitSpans(text.data, isHit)
      // From the last on, so that offsets before it stay right.
      .reverse()
      .map(([start, end]) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        const mark = document.createElement("mark");
        mark.className = "found";
        range.surroundContents(mark);
        return mark;
      })
      .reverse(),
  );
}

/** Takes marks out again, and leaves the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}
