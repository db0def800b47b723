import { element } from "../../desk/client/element.ts";
import { fill } from "../../desk/client/fill.ts";
import type { Finding, PreviewState } from "../findings.ts";
import { overlayWords } from "./words.ts";

/** Where a person's choice of language is kept. */
const LANG = "warta-overlay";

/** The errors of the preview over the page, in a root of their own: neither the page's style nor theirs touch the other. */
export function overlay() {
  const host = element("div");
  const root = host.attachShadow({ mode: "open" });
  const dialog = element("dialog", { "aria-labelledby": "title", onclose: () => (pill.hidden = false) });
  const pill = element("button", { type: "button", class: "pill", onclick: () => open() });
  root.append(element("link", { rel: "stylesheet", href: "/__warta/overlay.css" }), dialog, pill);
  let state: PreviewState | null = null;

  function open(): void {
    pill.hidden = true;
    if (!dialog.open) dialog.showModal();
  }

  function draw(): void {
    if (!state) return;
    const lang = chosen() ?? state.lang;
    const words = overlayWords[lang];
    const title = fill(words.title, { n: state.findings.length });
    host.lang = lang;
    host.dir = "ltr";
    pill.textContent = title;
    const { desk } = state;
    dialog.replaceChildren(
      element(
        "header",
        {},
        element("h1", { id: "title" }, title),
        element("button", { type: "button", onclick: switchLanguage }, words.other),
        element("button", { type: "button", autofocus: true, onclick: () => dialog.close() }, words.close),
      ),
      element("p", { class: "lead" }, words.lead),
      element("ol", {}, ...state.findings.map((finding) => item(finding, lang, desk))),
    );
  }

  function switchLanguage(): void {
    localStorage.setItem(LANG, (chosen() ?? state?.lang) === "en" ? "id" : "en");
    draw();
  }

  return {
    /** Shows the errors of a build, or nothing where there are none. */
    show(now: PreviewState): void {
      state = now;
      draw();
      if (now.findings.length === 0) host.remove();
      else {
        if (!host.isConnected) document.documentElement.append(host);
        open();
      }
    },
  };
}

function item({ place, file, code, frame, words, instead }: Finding, lang: "id" | "en", desk: string) {
  const say = overlayWords[lang];
  const { message, hint } = words[lang];
  const note =
    instead === null
      ? say.before
      : instead === "none"
        ? say.none
        : fill(say.older, { commit: instead.slice(0, 10) });
  return element(
    "li",
    {},
    place && element("code", { class: "place", dir: "ltr" }, place),
    element("p", { class: "message" }, `${message} `, element("small", {}, `(${code})`)),
    frame && element("pre", { tabindex: 0, dir: "ltr" }, frame),
    hint && element("p", { class: "mend" }, `→ ${hint}`),
    element("p", { class: "note" }, note),
    file && element("a", { href: `${desk}#/berkas/${encodeURIComponent(file)}` }, say.desk),
  );
}

function chosen(): "id" | "en" | null {
  const kept = localStorage.getItem(LANG);
  return kept === "id" || kept === "en" ? kept : null;
}
