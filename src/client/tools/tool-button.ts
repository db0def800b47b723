/** From first to last in the row; each script adds its own when it is ready, the slowest at the end, and none moves. */
const ORDER = ["look", "save", "listen"] as const;
type Tool = (typeof ORDER)[number];

/** Lines of the icons, in a field of 24 by 24. */
const ICONS: Readonly<Record<Tool, string>> = {
  look: "M3 19 8.5 5 14 19M5 14.5h7M15 19l3-8 3 8m-5-2.6h4",
  save: "M6.5 4h11v16L12 15.5 6.5 20z",
  listen: "M4 14v-2a8 8 0 0 1 16 0v2M4 14h3.5v6H4zm12.5 0H20v6h-3.5z",
};

/** A button in an article's row of tools; without a word of its own it is named by `label` all the same. */
export function toolButton(slot: HTMLElement, tool: Tool, label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `tool tool-${tool}`;
  const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  icon.setAttribute("class", "icon");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", ICONS[tool]);
  icon.append(line);
  const word = document.createElement("span");
  word.textContent = label;
  button.append(icon, word);
  const after = ORDER.slice(ORDER.indexOf(tool) + 1).map((name) => slot.querySelector(`.tool-${name}`));
  slot.insertBefore(button, after.find((other) => other !== null) ?? null);
  return button;
}
