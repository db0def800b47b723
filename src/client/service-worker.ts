/** The service worker: stored copies where the network fails, and one shell, replaced whole. */
import { registerRoute } from "workbox-routing";
import { revalidate } from "./offline/revalidate.ts";
import { stores } from "./offline/stores.ts";
import { fileRoute } from "./sw/file-route.ts";
import { keepPage } from "./sw/keep-page.ts";
import { listRoute } from "./sw/list-route.ts";
import { pageRoute } from "./sw/page-route.ts";
import { type Kind, kindOf } from "./sw/routes.ts";
import { scope } from "./sw/scope.ts";
import { dropOldShells, installShell, shellName } from "./sw/shell.ts";

const { warta: shell } = scope;
const site = stores(shell.base);

scope.addEventListener("install", (event) => {
  event.waitUntil(installShell(site, shell).then(() => scope.skipWaiting()));
});
scope.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells(site, shell).then(() => scope.clients.claim()));
  // Activation holds up every answer, so this is not waited for.
  void revalidate(site);
});
scope.addEventListener("message", (event) => {
  event.waitUntil(event.data.told === "opened" ? keepPage(site, event.data.path) : revalidate(site));
});

const pages = pageRoute(site, { shell: () => shellName(site, shell), offline: shell.offline });
const lists = listRoute(site);
const handlers = {
  page: pages,
  fragment: pages,
  asset: fileRoute(site, { cacheName: site.assets, maxEntries: 60 }),
  picture: fileRoute(site, { cacheName: site.pictures, maxEntries: 200 }),
  "search-file": fileRoute(site, { cacheName: site.search, maxEntries: 400 }),
  "search-list": lists,
};
for (const [kind, handler] of Object.entries(handlers) as [NonNullable<Kind>, typeof pages][]) {
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin &&
      kindOf(shell.base, {
        path: url.pathname,
        mode: request.mode,
        saving: request.headers.has("X-Warta-Save"),
      }) === kind,
    handler,
  );
}
