import { openSearch, type Search } from "../../search/query.ts";
import type { Read } from "../../search/reader.ts";
import { LIST } from "../../search/search-list.ts";
import { fetchFile } from "../fetch-file.ts";
import { newest } from "./newest.ts";

/** The portal's search in the browser; `list` is the address of `bundles.json`, `first` the file where it is there already. */
export const searchAt = (list: string, first: Uint8Array | null = null): Search =>
  openSearch(readBy(new URL(".", new URL(list, location.href)), first));

/** Reads over the network, or what the service worker kept; all but the list is named by its content. */
function readBy(folder: URL, first: Uint8Array | null): Read {
  let given = first;
  return async (path) => {
    if (path !== LIST) return fetchFile(new URL(path, folder));
    const bytes = given ?? (await fetchFile(new URL(path, folder), newest));
    given = null; // Asked again, it has failed.
    return bytes;
  };
}
