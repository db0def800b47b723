/** Saving for reading offline: the button on an article, and the page of what is saved. */
import type { OfflineClientData } from "../pages/script-views.ts";
import { offlinePage } from "./offline/page/offline-page.ts";
import { saveButton } from "./offline/save-button.ts";
import { stores } from "./offline/stores.ts";

/** This script stands in `aset/`, below the base path. */
const site = stores(new URL("../", import.meta.url).pathname);
const canSave = "caches" in window && "locks" in navigator;

const tools = document.querySelector<HTMLElement>("[data-tools]");
if (tools && canSave) void saveButton(tools, site);

const [heading, missing, parts, text] = ["heading", "missing", "parts", "data"].map((part) =>
  document.getElementById(`offline-${part}`),
);
if (heading && missing && parts && text) {
  // Written by our own build into this very page.
  const data: OfflineClientData = JSON.parse(text.textContent ?? "");
  void offlinePage(site, { heading, missing, parts, data });
}
