/** What every page runs once it stands; each part works without the others, and fetches no more than it needs. */
import { ages } from "./ages.ts";
import { fragment } from "./fragment.ts";
import { copyNotice } from "./offline/copy-notice.ts";
import { keepWorker } from "./offline/keep-worker.ts";
import { themeSwitch } from "./theme-switch.ts";

ages(document, Date.now());
const select = document.querySelector<HTMLSelectElement>("[data-theme-switch]");
if (select) themeSwitch(select);
const slot = document.querySelector<HTMLElement>("[data-fragment]");
if (slot) void fragment(slot);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggestions]")) {
  const fetched = () => import("./suggest/suggest-form.ts").then(({ suggestForm }) => suggestForm(form));
  // Without it the box sends what is typed all the same.
  form.addEventListener("focusin", () => void fetched().catch(() => {}), { once: true });
}
const tools = document.querySelector<HTMLElement>("[data-tools]");
if (tools)
  void import("./tools/tools-app.ts")
    .then(({ storyTools }) => storyTools(tools, () => import("./listen/listen-app.ts")))
    .catch(() => {});
const body = document.querySelector<HTMLElement>(".story__body");
if (body && new URLSearchParams(location.search).has("sorot"))
  void import("./marks/marks-app.ts").then(({ markFound }) => markFound(body)).catch(() => {});
const oldNumber = /[?&](?:p|page_id|attachment_id)=(\d{1,12})(?:&|$)/.exec(location.search)?.[1];
if (oldNumber)
  void import("./old-address.ts").then(({ oldAddress }) => oldAddress(oldNumber)).catch(() => {});
const live = document.querySelector<HTMLElement>("[data-live]");
// A copy on a stick has nobody to ask.
if (live && location.protocol.startsWith("http"))
  void import("./live/live-app.ts").then(({ followLive }) => followLive(live)).catch(() => {});
const notice = document.querySelector<HTMLElement>("[data-copy-notice]");
if (notice) copyNotice(document.documentElement, notice);

/** This script stands in `aset/`, below the base path. */
const base = new URL("../", import.meta.url).pathname;
const isPreview = document.querySelector(".preview-banner") !== null;
// A browser that refuses shows the portal as ever.
const install = () => void keepWorker(base, isPreview).catch(() => {});
if (document.readyState === "complete") install();
else addEventListener("load", install, { once: true });
