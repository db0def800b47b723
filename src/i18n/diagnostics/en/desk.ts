import type { Diagnostic } from "../diagnostic.ts";
import type { deskId } from "../id/desk.ts";

/** What a newsroom checks of its own work, in English. */
export const deskEn: Readonly<Record<keyof typeof deskId, Diagnostic>> = {
  "headline-length": {
    message:
      "This headline has {length} characters; beyond {limit}, search engines and social media cut it off.",
    hint: "Shorten it to at most {limit} characters.",
  },
  "missing-standfirst": {
    message: "This article has no standfirst: lists and search results have no summary of it.",
    hint: 'Add one or two sentences: standfirst: "…"',
  },
  "editor-note": {
    message: "The editor's note “{text}” will be read by everybody.",
    hint: "Delete it, or write “draft: true” as long as the article is not ready.",
  },
  "wrong-name": {
    message: "“{written}” is a wrong spelling of “{right}”.",
    hint: "Write “{right}”. Wrong spellings are listed in _portal/topics.yaml, field “wrong”.",
  },
  "near-name": {
    message: "“{written}” is nearly the name “{right}”; perhaps it is mistyped.",
    hint: "Write “{right}”, or, if “{written}” is right, list it under “rightNames” in _portal/site.yaml.",
  },
  "double-publication": {
    message: "{percent}% of this article is the same as “{other}” ({file}).",
    hint: "Publish only one: update the older article, or delete one of them.",
  },
  "author-section": {
    message: "{author} is not listed for the section “{section}”, but for: {sections}.",
    hint: "Change the section or the author, or add that section to “sections” in _portal/authors.yaml.",
  },
  "outside-folder": {
    message:
      "The section “{section}” has owners, but this article is not in its folder, so they are not asked for approval.",
    hint: "Move this file into the folder “{section}”, such as 2026/11/{section}/.",
  },
  "codeowners-stale": {
    message: "“{name}” does not name the owners of sections as sections.yaml has them.",
    hint: "Write it with: npm run check -- --codeowners, and commit it.",
  },
  "unknown-check": {
    message: "There is no check “{code}” that can be set.",
    hint: "Perhaps one of these is meant: {candidates}.",
    bare: "The code of a check stands in parentheses at the end of each finding.",
  },
  "bad-owner": {
    message: "“{value}” is no owner that the forge knows.",
    hint: "Write a user or a team (@newsroom/business), or an e-mail address.",
  },
  "wrong-and-right": {
    message: "“{value}” is given as a wrong spelling and as a right one.",
    hint: "Delete it from “wrong”, or from “name” and “aliases”.",
  },
};
