import type { DeskPortal, StoryLine } from "../desk-model.ts";
import { element, freshId } from "./element.ts";
import { fill } from "./fill.ts";

const SHOWN = 100;

/** All stories, to search and to filter. What was asked for stays while the page does. */
const asked = { words: "", section: "", filter: "all" };

export function listPage(portal: DeskPortal, stories: readonly StoryLine[]): HTMLElement {
  const { words } = portal;
  const id = freshId();
  let shown = SHOWN;
  const filters: Readonly<Record<string, readonly [label: string, test: (story: StoryLine) => boolean]>> = {
    all: [words.filterAll, () => true],
    draft: [words.filterDraft, ({ state }) => state === "draft"],
    waiting: [words.filterWaiting, ({ state }) => state === "waiting"],
    problems: [words.filterProblems, ({ errors, warnings }) => errors + warnings > 0],
    public: [words.filterPublic, ({ state }) => state === "public"],
  };
  const search = element("input", { type: "search", id, autocomplete: "off", oninput: () => again() });
  search.value = asked.words;
  const section = element(
    "select",
    { "aria-label": words.section, onchange: () => again() },
    element("option", { value: "" }, words.allSections),
    ...portal.sections.map((one) => element("option", { value: one.id }, one.name)),
  );
  section.value = asked.section;
  const tabs = element("div", { class: "tabs", role: "group", "aria-label": words.stories });
  const count = element("p", { class: "hint", role: "status" });
  const list = element("ul", { class: "list" });
  const more = element(
    "button",
    {
      type: "button",
      onclick: () => {
        shown += SHOWN;
        show();
      },
    },
    words.more,
  );

  function again(): void {
    Object.assign(asked, { words: search.value, section: section.value });
    shown = SHOWN;
    show();
  }

  function show(): void {
    const wanted = asked.words.toLowerCase().split(/\s+/).filter(Boolean);
    const near = stories.filter(
      (story) =>
        (asked.section === "" || story.section === asked.section) &&
        wanted.every((word) => `${story.headline} ${story.file}`.toLowerCase().includes(word)),
    );
    const found = near.filter((story) => filters[asked.filter]?.[1](story));
    tabs.replaceChildren(
      ...Object.entries(filters).map(([name, [label, test]]) =>
        element(
          "button",
          {
            type: "button",
            "aria-pressed": String(asked.filter === name),
            onclick: () => {
              asked.filter = name;
              again();
              tabs.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
            },
          },
          `${label} ${near.filter(test).length}`,
        ),
      ),
    );
    count.textContent = found.length === 0 ? words.none : fill(words.count, { n: found.length });
    list.replaceChildren(...found.slice(0, shown).map((story) => line(story, portal)));
    more.hidden = found.length <= shown;
  }

  show();
  return element(
    "div",
    { class: "overview" },
    element(
      "header",
      { class: "bar" },
      element("h1", { tabindex: -1 }, `${portal.name}: ${words.desk}`),
      element("a", { href: portal.home }, words.toPortal),
      element("a", { href: "#/baru-kawat", class: "button" }, words.newWire),
      element("a", { href: "#/baru", class: "button primary" }, words.newStory),
    ),
    element(
      "main",
      {},
      element(
        "div",
        { class: "finding" },
        element("label", { for: id }, words.searchStories),
        search,
        section,
      ),
      tabs,
      count,
      list,
      more,
    ),
  );
}

function line(story: StoryLine, { words, sections, lang }: DeskPortal): HTMLElement {
  // Midnight is the time of stories that have a date alone.
  const date = (iso: string): string =>
    new Date(iso.slice(0, 19)).toLocaleString(lang, {
      dateStyle: "medium",
      ...(iso.slice(11, 16) === "00:00" ? {} : { timeStyle: "short" }),
    });
  const facts = [
    sections.find(({ id }) => id === story.section)?.name,
    story.published === null ? undefined : date(story.published),
    story.from === null ? undefined : fill(words.waitsUntil, { date: date(story.from) }),
    story.wire ? words.wire : undefined,
  ];
  return element(
    "li",
    {},
    element("a", { href: `#/berkas/${encodeURIComponent(story.file)}` }, story.headline),
    element("p", { class: "hint" }, facts.filter(Boolean).join(" · ")),
    element(
      "p",
      { class: "marks" },
      story.state !== "public" &&
        element("span", { class: `mark ${story.state}` }, words[`state_${story.state}`]),
      story.errors > 0 && element("span", { class: "mark broken" }, fill(words.errors, { n: story.errors })),
      story.warnings > 0 &&
        element("span", { class: "mark warn" }, fill(words.warnings, { n: story.warnings })),
    ),
  );
}
