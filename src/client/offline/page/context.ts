import { counter } from "../../../i18n/counter.ts";
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
  /** As `say`, a message that counts: `count("Stories", 3)`. */
  readonly count: (key: string, n: number) => string;
  readonly size: (bytes: number) => string;
  /** Shows the page anew, since what is stored has changed. */
  readonly refresh: () => Promise<void>;
}

/** Puts a context together from what the build wrote into the page. */
export function pageContext(
  site: Stores,
  { lang, messages, counts }: OfflineClientData,
  refresh: () => Promise<void>,
): PageContext {
  const count = counter(lang);
  return {
    site,
    lang,
    say: (key, values = {}) => fill(messages[`offline${key}`] ?? key, values),
    count: (key, n) => count(counts[`offline${key}`] ?? { other: key }, n),
    size: (bytes) => sizeText(bytes, lang),
    refresh,
  };
}
