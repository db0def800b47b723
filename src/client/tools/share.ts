import type { ToolWords } from "../../i18n/tools/tool-words.ts";
import { closes } from "./closes.ts";
import { say } from "./say.ts";

/** Adds to the plain links of an article what needs a script: the system's own sheet, first, and copying, last. */
export function share(details: HTMLDetailsElement, words: ToolWords): void {
  const list = details.querySelector("ul");
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const url = canonical?.href ?? location.href;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  const close = (): void => {
    details.open = false;
    details.querySelector("summary")?.focus();
  };
  const item = (text: string, act: () => Promise<void>): HTMLLIElement => {
    const made = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", () => {
      close();
      void act();
    });
    made.append(button);
    return made;
  };
  if (typeof navigator.share === "function")
    list?.prepend(
      item(words.shareSystem, async () => {
        // A reader who changes his mind is no failure.
        await navigator.share({ title, url }).catch(() => {});
      }),
    );
  list?.append(
    item(words.copyLink, async () => {
      const isCopied = await navigator.clipboard.writeText(url).then(
        () => true,
        () => false,
      );
      await say(isCopied ? words.copied : words.copyFailed);
    }),
  );
  closes(
    details,
    () => details.open,
    (byKey) => {
      if (byKey) close();
      else details.open = false;
    },
  );
}
