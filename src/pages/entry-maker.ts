import type { SitePath } from "../urls.ts";
import type { PageEntry, TemplateName } from "./entry.ts";
import { fingerprint } from "./fingerprint.ts";

/** Makes entries whose fingerprints cover their data and the code that renders them. */
export const entryMaker =
  (code: string) =>
  <Data>(template: TemplateName, kind: string, url: SitePath, data: Data): PageEntry<Data> => ({
    url,
    template,
    kind,
    data,
    fingerprint: fingerprint(code, kind, url, data),
  });
export type EntryMaker = ReturnType<typeof entryMaker>;
