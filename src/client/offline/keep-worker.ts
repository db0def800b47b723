/** What pages tell the worker: a page was opened before it was there, or a day has passed since the last check. */
export type Told = { readonly told: "opened"; readonly path: string } | { readonly told: "day" };

const DAY_MS = 86_400_000;

/** Installs the service worker, without a word; from a preview, takes away one that another build left there. */
export async function keepWorker(base: string, isPreview: boolean): Promise<void> {
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  const { serviceWorker } = navigator;
  if (isPreview) {
    await (await serviceWorker.getRegistration(base))?.unregister();
    return;
  }
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: "none" });
  const { active } = await serviceWorker.ready;
  const tell = (told: Told) => active?.postMessage(told);
  if (isFirst) tell({ told: "opened", path: location.pathname });
  else if (isNewDay(base)) tell({ told: "day" });
}

/** Whether saved stories were last checked a day ago. */
function isNewDay(base: string): boolean {
  const key = `warta-luring ${base}`;
  try {
    const isNew = Date.now() - Number(localStorage.getItem(key)) > DAY_MS;
    if (isNew) localStorage.setItem(key, String(Date.now()));
    return isNew;
  } catch {
    return false;
  }
}
