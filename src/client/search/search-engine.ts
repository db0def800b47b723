import { openSearch, type Search } from "../../search/query.ts";
import type { Read } from "../../search/reader.ts";
import { LIST } from "../../search/search-list.ts";
import { fetchFile } from "../fetch-file.ts";

/** The portal's search in the browser; `list` is the address of `bundles.json`. */
export const searchAt = (list: string): Search =>
  openSearch(readBy(new URL(".", new URL(list, location.href))));

/** Reads over the network, or what the service worker kept; all but the list is named by its content. */
const readBy =
  (folder: URL): Read =>
  (path) =>
    fetchFile(new URL(path, folder), path === LIST ? { cache: "no-cache" } : {});
