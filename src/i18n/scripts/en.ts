import type { ScriptWords } from "./script-words.ts";

export const en: ScriptWords = {
  suggestions: "Search suggestions",
  suggestCount: "{n} suggestions; choose with the up and down arrows.",
  suggestNone: "No suggestions.",
  groupRecent: "Recent searches",
  groupTopic: "Topics",
  groupAuthor: "Authors",
  groupSection: "Sections",
  groupSource: "Sources",
  groupStory: "Stories",
  marks: "Search highlights",
  marksPlace: "{n} of {total}",
  marksTotal: "{total} highlights",
  marksNext: "Next",
  marksPrevious: "Previous",
  marksClear: "Remove highlights",
  liveNew: "{n} new updates",
  liveOver: "This live coverage has ended.",
};
