import type { Diagnostic } from "../diagnostic.ts";
import type { liveId } from "../id/live.ts";

/** Problems of live stories, in English. */
export const liveEn: Readonly<Record<keyof typeof liveId, Diagnostic>> = {
  "live-time": {
    message: "“{value}” is no time that exists, and it begins an entry of a live story.",
    hint: "Write hour and minute: ## 14.32 Title of the entry; on another day: ## 2026-11-24 08.10 Title",
  },
  "live-order": {
    message:
      "This entry's time does not follow the order of the others. The page sorts it by time all the same.",
    hint: "Check the time; an entry that is not of the day of publication needs its date: ## 2026-11-24 08.10 Title",
  },
  "live-heading": {
    message: "“{text}” does not begin with a time, so it is read as a heading inside the entry above it.",
    hint: "Begin it with the time if it is a new entry (## 14.32 {text}), or make it a lower heading: ### {text}",
  },
  "live-empty": {
    message: "This live story has no entry yet.",
    hint: "Begin each entry with its time: ## 14.32 Title of the entry",
  },
};
