import type { ScriptWords } from "./script-words.ts";

export const en: ScriptWords = {
  suggestions: "Search suggestions",
  suggestCount: "Suggestions: {n}. Choose with the up and down arrows.",
  suggestNone: "No suggestions.",
  groupRecent: "Recent searches",
  groupTopic: "Topics",
  groupAuthor: "Authors",
  groupSection: "Sections",
  groupSource: "Sources",
  groupStory: "Stories",
  marks: "Search highlights",
  marksPlace: "{n} of {total}",
  marksTotal: "Highlights: {total}",
  marksNext: "Next",
  marksPrevious: "Previous",
  marksClear: "Remove highlights",
  liveNew: "New updates: {n}",
  liveOver: "This live coverage has ended.",
};
