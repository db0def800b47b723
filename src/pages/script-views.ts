import type { ScriptMessages } from "../i18n/messages.ts";
import type { Language } from "../portal.ts";
import type { PageView } from "./views.ts";

/** layouts/search.njk */
export interface SearchView extends PageView {
  readonly heading: string;
  /** What the browser's search needs, written into a `<script type="application/json" id="search-data">`. */
  readonly client: SearchClientData;
}
export interface SearchClientData extends ScriptMessages {
  /** URL of `bundles.json`. */
  readonly bundles: string;
  /** URL of `saran.json`. */
  readonly suggestions: string;
  readonly lang: Language;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  /** Names by filter (`penulis sumber topik`) and id, for choices that the index offers by id. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** layouts/offline.njk */
export interface OfflineView extends PageView {
  readonly heading: string;
  readonly intro: string;
  /** What the page's script needs, written into a `<script type="application/json" id="offline-data">`. */
  readonly client: OfflineClientData;
}
export interface OfflineClientData extends ScriptMessages {
  readonly lang: Language;
}
