import type { Group } from "./groups-of.ts";
import { history } from "./history.ts";
import { islam } from "./islam.ts";
import { organisations } from "./organisations.ts";
import { places } from "./places.ts";

/** What every portal knows, before its editors add theirs in `_portal/synonyms.yaml`. */
export const defaultGroups: readonly Group[] = [...places, ...organisations, ...islam, ...history];
