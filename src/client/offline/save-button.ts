import { saveWords } from "../../i18n/tools/save-words.ts";
import { say } from "../tools/say.ts";
import { toolButton } from "../tools/tool-button.ts";
import { removeArticle, saveArticle, savedArticles } from "./saved-articles.ts";
import type { Stores } from "./stores.ts";

/** Puts a button among an article's tools that saves it and takes it back. */
export async function saveButton(tools: HTMLElement, site: Stores): Promise<void> {
  const href = location.pathname;
  const words = saveWords(document.documentElement.lang);
  const button = toolButton(tools, "save", words.save);
  button.dataset["save"] = "";
  button.title = words.about;
  const label = button.querySelector("span") ?? button;
  const show = (text: string, isSaved: boolean): void => {
    label.textContent = text;
    button.setAttribute("aria-pressed", String(isSaved));
  };
  let isSaved = (await savedArticles(site)).some((article) => article.href === href);
  show(isSaved ? words.saved : words.save, isSaved);
  tools.dispatchEvent(new Event("tool-save"));
  let isBusy = false;
  button.addEventListener("click", async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      if (isSaved) await removeArticle(site, href);
      else {
        show(words.saving, false);
        void navigator.storage?.persist?.();
        await saveArticle(site, href, about(site));
      }
      isSaved = !isSaved;
      show(isSaved ? words.saved : words.save, isSaved);
    } catch {
      show(isSaved ? words.saved : words.save, isSaved);
      await say(words.failed);
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
