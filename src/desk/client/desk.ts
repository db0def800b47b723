/** The desk: a list of stories, and a page for each one. The address after `#` says which. */
import { api } from "./api.ts";
import { element } from "./element.ts";
import { listPage } from "./list-page.ts";
import { type StoryPage, storyPage } from "./story-page.ts";

const portal = await api.portal();
const { words } = portal;
let page: StoryPage | null = null;
let at = location.hash;

const place = element("div", { id: "meja" });
document.body.replaceChildren(
  element("a", { href: "#tulisan", class: "skip", onclick: skip }, words.skip),
  place,
);

function skip(event: Event): void {
  event.preventDefault();
  place.querySelector<HTMLElement>("main input, main textarea, main a")?.focus();
}

function show(root: HTMLElement, title: string): void {
  place.replaceChildren(root);
  document.title = `${title} – ${words.desk}`;
  scrollTo(0, 0);
  place.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

async function open(file: string, source: boolean, said?: string): Promise<void> {
  const [stories, story] = await Promise.all([api.stories(), api.open(file)]);
  at = `#/berkas/${encodeURIComponent(file)}`;
  history.replaceState(null, "", at);
  page = storyPage({ portal, stories, story, wire: /\.txt$/i.test(file), source, go, reopen, said });
  show(page.root, file);
}

async function write(wire: boolean): Promise<void> {
  page = storyPage({ portal, stories: await api.stories(), story: null, wire, source: false, go, reopen });
  show(page.root, wire ? words.newWire : words.newStory);
}

function reopen(file: string, source: boolean, said?: string): void {
  page = null;
  open(file, source, said).catch(failed);
}

function go(hash: string): void {
  location.hash = hash;
}

async function route(): Promise<void> {
  const [, file] = /^#\/berkas\/(.+)$/.exec(location.hash) ?? [];
  if (file !== undefined) return open(decodeURIComponent(file), false);
  if (location.hash === "#/baru") return write(false);
  if (location.hash === "#/baru-kawat") return write(true);
  page = null;
  show(listPage(portal, await api.stories()), words.stories);
}

function failed(error: unknown): void {
  const code = error instanceof Error ? error.message : "failed";
  const known: Readonly<Record<string, string>> = words.refusals;
  const back = element("a", { href: "#/" }, words.back);
  show(
    element(
      "main",
      { class: "overview" },
      element("h1", { tabindex: -1 }, known[code] ?? words.failed),
      back,
    ),
    words.desk,
  );
}

addEventListener("hashchange", () => {
  if (location.hash === at) return;
  if (page?.isChanged() && !confirm(words.leave)) {
    history.replaceState(null, "", at);
    return;
  }
  at = location.hash;
  route().catch(failed);
});
addEventListener("beforeunload", (event) => {
  if (page?.isChanged()) event.preventDefault();
});
addEventListener("keydown", (event) => {
  if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void page?.save();
});
route().catch(failed);
