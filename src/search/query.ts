import { askBundle, type BundleAnswer, valuesOf } from "./engine/ask-bundle.ts";
import { hitOf, type SearchHit } from "./engine/hit.ts";
import { inOrder, type Sort } from "./engine/in-order.ts";
import { readable } from "./engine/readable.ts";
import { type Openers, openLanguage } from "./open-language.ts";
import { openBundle } from "./open-bundle.ts";
import { type Read, remembering, UnreadableError } from "./reader.ts";
import type { SearchList } from "./search-list.ts";

export type { SearchHit } from "./engine/hit.ts";
