import { removeArticle, saveArticle, savedArticles } from "./saved-articles.ts";
import type { Stores } from "./stores.ts";

/** Makes an article's button save it and take it back; its texts are in the button. */
export async function saveButton(button: HTMLButtonElement, site: Stores): Promise<void> {
  const href = location.pathname;
  const label = button.querySelector("span") ?? button;
  const words: Readonly<Record<string, string | undefined>> = button.dataset;
  const offer = label.textContent ?? "";
  const show = (text: string | undefined, isSaved: boolean): void => {
    label.textContent = text ?? "";
    button.setAttribute("aria-pressed", String(isSaved));
  };
  let isSaved = (await savedArticles(site)).some((article) => article.href === href);
  show(isSaved ? words["saved"] : offer, isSaved);
  button.hidden = false;
  let isBusy = false;
  button.addEventListener("click", async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      if (isSaved) await removeArticle(site, href);
      else {
        show(words["saving"], false);
        void navigator.storage?.persist?.();
        await saveArticle(site, href, about(site));
      }
      isSaved = !isSaved;
      show(isSaved ? words["saved"] : offer, isSaved);
    } catch {
      show(words["failed"], isSaved);
    }
    isBusy = false;
  });
}

/** What only the open page knows: its headline as text, and which fonts it took. */
function about(site: Stores) {
  const story = document.querySelector<HTMLElement>(".story");
  const fonts = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith(`${site.base}aset/`) && path.endsWith(".woff2"));
  return {
    title: story?.querySelector("h1")?.textContent ?? document.title,
    lang: story?.lang || document.documentElement.lang,
    files: fonts,
  };
}
