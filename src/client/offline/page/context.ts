import { fill } from "../../../i18n/messages.ts";
import type { OfflineClientData } from "../../../pages/script-views.ts";
import { sizeText } from "../size-text.ts";
import type { Stores } from "../stores.ts";

/** What every part of the page of what is saved works with. */
export interface PageContext {
  readonly site: Stores;
  readonly lang: string;
  /** A message of the catalogue, without its first part: `say("Get")`. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly size: (bytes: number) => string;
  /** Shows the page anew, since what is stored has changed. */
  readonly refresh: () => Promise<void>;
}

/** Puts a context together from what the build wrote into the page. */
export const pageContext = (
  site: Stores,
  { lang, messages }: OfflineClientData,
  refresh: () => Promise<void>,
): PageContext => ({
  site,
  lang,
  say: (key, values = {}) => fill(messages[`offline${key}`] ?? key, values),
  size: (bytes) => sizeText(bytes, lang),
  refresh,
});
