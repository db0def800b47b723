import type { ScriptWords } from "../../i18n/scripts/script-words.ts";
import { type Kind, kinds, type Suggestion } from "./suggestion.ts";

const headings: Readonly<Record<Kind, keyof ScriptWords>> = {
  recent: "groupRecent",
  topic: "groupTopic",
  author: "groupAuthor",
  section: "groupSection",
  source: "groupSource",
  story: "groupStory",
};

/** The listbox's content: a group for each kind. Options are links, so that they open as links do; labels are text nodes. */
export function optionList(items: readonly Suggestion[], words: ScriptWords, id: string): HTMLElement[] {
  let count = 0;
  return kinds.flatMap((kind) => {
    const members = items.filter((item) => item.kind === kind);
    if (members.length === 0) return [];
    const heading = document.createElement("div");
    heading.id = `${id}-${kind}`;
    heading.className = "suggest__heading";
    heading.setAttribute("role", "presentation");
    heading.textContent = words[headings[kind]];
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", heading.id);
    group.append(
      heading,
      ...members.map((item) => {
        const option = document.createElement("a");
        option.id = `${id}-${count++}`;
        option.className = "suggest__option";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.tabIndex = -1;
        option.href = item.href;
        option.dataset["kind"] = kind;
        // A headline may run the other way than the page.
        const label = document.createElement("bdi");
        label.textContent = item.label;
        option.append(label);
        return option;
      }),
    );
    return [group];
  });
}
