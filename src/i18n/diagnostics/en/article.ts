import type { Diagnostic } from "../diagnostic.ts";

import type { articleId } from "../id/article.ts";

/** Problems of articles, in English. */
export const articleEn: Readonly<Record<keyof typeof articleId, Diagnostic>> = {
  "no-headline": {
    message: "This article has no headline.",
    hint: 'Add a “headline” to the front matter: headline: "The headline"',
  },
  "no-headline-wire": {
    message: "This article has no headline: the first line that is not blank is none.",
    hint: "Write the headline on the first line.",
  },
  "long-headline": {
    message:
      "This headline has {length} characters, more than {limit}. Perhaps the first paragraph was read as one.",
    hint: "Shorten it, or put the headline on a line of its own.",
  },
  "no-date": {
    message:
      "The date of publication is unknown: not in the front matter, the file's name, its folder or git's history.",
    hint: "Add “date: 2026-11-24”, or begin the file's name with the date: 2026-11-24-title.md",
  },
  "shallow-clone": {
    message: "The date of publication is only in git's history, and this clone has its history cut off.",
    hint: "Fetch all of it (git fetch --unshallow; in GitHub Actions: fetch-depth: 0), or add a “date”.",
  },
  "bad-date": {
    message: "“{value}” in the field “{field}” is no date that exists.",
    hint: "Write a date such as 2026-11-24, 2026-11-24 13.45 or 2026-11-24T13:45:00+07:00.",
  },
  "impossible-date-in-path": {
    message: "The date {date} in the file's or folder's name does not exist.",
    hint: "Correct the name, or write a “date”.",
  },
  "updated-before-date": {
    message: "“updated” lies before the date of publication.",
    hint: "Check both dates.",
  },
  "expires-before-date": {
    message: "“expires” is not after the date of publication, so this article will never be shown.",
    hint: "Check both dates.",
  },
  "unknown-section": {
    message: "There is no section “{section}”.",
    hint: "Perhaps one of these is meant: {candidates}. Sections are listed in _portal/sections.yaml.",
  },
  "unknown-topic": {
    message: "The topic “{topic}” is not listed; its page uses the name as it is.",
    hint: "Perhaps one of these is meant: {candidates}.",
    bare: "List it in _portal/topics.yaml.",
  },
  "unknown-author": {
    message: "The author “{name}” is not listed; the page uses the name as it is.",
    hint: "Perhaps one of these is meant: {candidates}.",
    bare: "List the author in _portal/authors.yaml.",
  },
  "unknown-source": {
    message: "The source “{name}” is not listed; its page uses the name as it is.",
    hint: "Perhaps one of these is meant: {candidates}.",
    bare: "List it in _portal/sources.yaml.",
  },
  "unknown-initials": {
    message: "The initials “{code}” in the credit are not listed; taken for an author named “{code}”.",
    hint: "Perhaps one of these is meant: {candidates}. Initials are listed in _portal/authors.yaml.",
    bare: "List the initials in _portal/authors.yaml.",
  },
  "unknown-source-code": {
    message: "The code “{code}” in the credit is not listed; taken for a source named “{code}”.",
    hint: "Perhaps one of these is meant: {candidates}. Codes are listed in _portal/sources.yaml.",
    bare: "List the code in _portal/sources.yaml.",
  },
  "name-without-letters": {
    message: "“{name}” holds no letters or digits that could make an address.",
    hint: "Write a name with letters or digits.",
  },
  "bad-slug": {
    message: "“{value}” cannot be part of an address.",
    hint: "Use small letters, digits and hyphens, 80 characters at most: {candidates}",
    bare: "Use small letters, digits and hyphens, 80 characters at most.",
  },
  "empty-slug": {
    message: "The file's name “{name}” makes no address.",
    hint: "Rename the file (2026-11-24-the-title.md), or write a “slug”.",
  },
  "address-taken": {
    message: "The address {url} belongs to a page that Warta makes.",
    hint: "Write another “slug”.",
  },
  "same-address": {
    message: "{other} has the address {url} too; one would overwrite the other.",
    hint: "Give one of them another “slug” or date.",
  },
  "bad-alias": {
    message: "“{value}” is no old address on this site.",
    hint: "Write a path without the site's name: /2019/01/old-title/",
  },
  "bad-translation": {
    message: "“{value}” is no article file within the articles folder.",
    hint: "Write the original's file: 2026/11/2026-11-24-title.md",
  },
  "missing-original": {
    message: "The original “{original}” is not there, so this translation is not linked.",
    hint: "Perhaps one of these is meant: {candidates}.",
    bare: "Check the file's name.",
  },
  "no-body": { message: "This article has no text.", hint: "Write the text below the headline." },
  "url-taken": {
    message: "More than one page asks for the address “{url}”.",
    hint: "Change the slug, the alias or the redirect, so that each address belongs to one page.",
  },
  "dead-link": {
    message: "The link “{href}” leads to no page of this portal.",
    hint: "Check the address, or remove the link.",
  },
};
