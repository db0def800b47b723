import type { Diagnostic } from "../diagnostic.ts";
import type { recordId } from "../id/record.ts";

/** The same in English. */
export const recordEn: Readonly<Record<keyof typeof recordId, Diagnostic>> = {
  "retracted-without-reason": {
    message: "This story is withdrawn without a reason, so that readers are not told why.",
    hint: 'Write the reason: retracted: {reason: "…", date: 2026-11-24}',
  },
  "retracted-later": {
    message: "The date of withdrawal lies in the future, but a withdrawal holds at once.",
    hint: "Write the day on which the story was withdrawn; to take it down at some time, use “expires”.",
  },
};
