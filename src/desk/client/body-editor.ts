import type { Context } from "./context.ts";
import { element, freshId } from "./element.ts";

export interface BodyEditor {
  readonly root: HTMLElement;
  readonly area: HTMLTextAreaElement;
  /** Puts the caret on a line of the text, counted from 1. */
  readonly goTo: (line: number, column: number) => void;
}

/** The text itself, as it stands in the file, with a few helpers for Markdown. */
export function bodyEditor(text: string, label: string, wire: boolean, context: Context): BodyEditor {
  const { words } = context.portal;
  const id = freshId();
  const area = element("textarea", { id, class: "body", spellcheck: "true", rows: 24 });
  area.value = text;

  function put(before: string, after: string, fallback = ""): void {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const chosen = value.slice(from, to) || fallback;
    area.setRangeText(before + chosen + after, from, to, "end");
    area.setSelectionRange(from + before.length, from + before.length + chosen.length);
    area.focus();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  /** At the start of the line, in a paragraph of its own. */
  const open = (mark: string) => () => {
    const at = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    area.setSelectionRange(at, at);
    put(mark, "");
  };
  const tool = (name: string, act: () => void, face: string) =>
    element("button", { type: "button", title: name, "aria-label": name, onclick: act }, face);
  const chooser = element("input", {
    type: "file",
    hidden: true,
    accept: "image/jpeg,image/png,image/webp,image/gif,image/avif",
    onchange: () => {
      const file = chooser.files?.[0];
      if (!file) return;
      void context.upload(file).then((name) => put("\n![", `](${name})\n`, words.altInBody));
      chooser.value = "";
    },
  });
  const tools = wire
    ? [tool(words.readAlsoInBody, () => put("\n\nBaca juga:\n\n", "\n"), words.readAlsoInBody)]
    : [
        tool(words.bold, () => put("**", "**"), "B"),
        tool(words.italic, () => put("*", "*"), "I"),
        tool(words.heading, open("## "), "H"),
        tool(words.quote, open("> "), "”"),
        tool(words.list, open("- "), "•"),
        tool(words.link, () => put("[", "](https://)"), words.link),
        tool(words.picture, () => chooser.click(), words.picture),
        tool(words.readAlsoInBody, () => put("\n\nBaca juga: ", "\n\n"), words.readAlsoInBody),
      ];
  area.addEventListener("keydown", (event) => {
    if (wire || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const mark = { b: "**", i: "*" }[event.key];
    if (!mark) return;
    event.preventDefault();
    put(mark, mark);
  });
  return {
    root: element(
      "div",
      { class: "field writing" },
      element("label", { for: id }, label),
      element(
        "div",
        { role: "toolbar", class: "tools", "aria-label": words.toolbar, "aria-controls": id },
        ...tools,
        chooser,
      ),
      area,
    ),
    area,
    goTo: (line, column) => {
      const lines = area.value.split("\n");
      const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
      area.focus();
      area.setSelectionRange(at, at);
      // Lines that are broken to fit make this a guess, which is near enough to see the caret.
      area.scrollTop = Math.max(0, (area.scrollHeight * (line - 4)) / Math.max(lines.length, 1));
    },
  };
}
