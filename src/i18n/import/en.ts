import type { NoteCode } from "../../import/note.ts";
import type { faultsId } from "./id.ts";

/** What became of an imported item, in English. */
export const notesEn: Readonly<Record<NoteCode, string>> = {
  "already-imported": "imported before as {file}",
  "as-draft-foreign-type": "of the unknown type “{type}”, so it is a draft; take out “draft” to publish it",
  "as-draft-no-date": "without a date that can be read, so it is a draft",
  "as-draft-no-headline": "without a headline, so it is a draft",
  "as-draft-page":
    "a page that was not published, so it is a draft article; move it to _portal/pages/ when it is ready",
  "as-draft-password": "behind a password, so it is a draft",
  "as-draft-status": "its status is “{status}”, so it is a draft",
  "alias-refused": "the old address {url} cannot be redirected",
  "alias-taken": "the old address {url} belongs to another page, so it is not redirected",
  "alt-from-headline": "a picture without alternative text; the headline stands in, write what is seen",
  "attachment-page": "its attachment page leads to {file}",
  "block-lost":
    "the block “{name}” is made by the server at each visit; of it only the words of its fields come along",
  "comments-kept": "{count} comments kept below the text, answers after what they answer",
  "comments-left-out": "{count} comments, pingbacks or spam that readers did not see are left out",
  "date-from-elsewhere": "its date is taken from {field}",
  "deep-markup": "markup nested too deeply is read as text",
  embargoed: "dated in the future: it shows when its time comes",
  "embed-linked": "an embed became a link: {url}",
  "empty-body": "without a body",
  "file-linked": "a file is still linked at its old address: {url}",
  "form-lost": "a form is left out",
  "guest-author": "guest author: {names}",
  "headline-cut": "its headline was too long and is cut; it was: {headline}",
  "link-lost": "the link “{href}” cannot be used; its text stays",
  "link-old-site": "a link leads to an old address that the export does not have: {url}",
  "menu-left-out": "a menu entry; Warta's navigation follows sections.yaml",
  "no-category": "without a category: in the portal's default section",
  "not-readable": "cannot be read",
  "page-picture": "plain pages cannot hold pictures yet; the picture became a link: {url}",
  "parts-joined": "{count} parts joined",
  "picture-in-uploads": "in the folder of uploads, and used by no article",
  "picture-missing": "a picture that only the network has, linked and listed: {url}",
  "picture-not-found": "the picture is not in the folder that is imported: {url}",
  "picture-refused": "the picture {url} cannot be used ({reason})",
  "picture-used": "copied as {file}",
  "private-kind": "the type “{type}” holds people's data, so it is left out",
  "revision-left-out": "an old revision; git keeps the history now",
  reusable: "a reusable block: its content is in the posts that use it",
  "same-post-twice": "number {id} stands twice in the export; the first is used",
  "script-removed": "a script was taken out",
  "shortcode-lost": "the shortcode [{name}] is unknown or incomplete; the text between its tags stays",
  "schedule-past": "it was scheduled for a time that is past, so it is published",
  "technical-empty": "an empty automatic draft",
  "too-large": "{bytes} bytes: too large for one article",
  trash: "in the trash",
  "wp-kind": "the type “{type}” belongs to WordPress or a plugin, and is no text",
  "wire-copied": "copied as wire copy",
  finding: "line {line}: {message}",
};

/** Faults of an export, in English: what is wrong, and what to do. */
export const faultsEn: Readonly<Record<keyof typeof faultsId, readonly [string, string]>> = {
  "wxr-cdata-open": [
    "The beginning of a text (CDATA) is damaged at “{value}”; its content is read all the same.",
    "Look at this item after the import.",
  ],
  "wxr-cdata-end": [
    "The end of a text (CDATA) is missing at “{value}”; what can be read is kept.",
    "Look at this item, or export anew from WordPress.",
  ],
  "wxr-markup": [
    "Damaged XML at “{value}”; what can be read is kept.",
    "Look at this item after the import.",
  ],
  "wxr-swallowed": [
    "An item had swallowed the next one, since the end of its text is missing; they are parted again.",
    "Look at the items around this line.",
  ],
  "wxr-too-large": ["An item is too large to be read, and is passed over.", "Move its content by hand."],
  "wxr-truncated": [
    "The file is truncated: its end is missing. All that can be read is kept.",
    "Export anew from WordPress and import again: only what is new is added.",
  ],
  "wxr-not-wxr": [
    "This is no WordPress export (there is no <rss>).",
    "Export from WordPress: Tools → Export → All content.",
  ],
  "wxr-no-items": ["Not one item can be read in this file.", "Export anew from WordPress."],
  "wxr-doctype": [
    "The file brings a document type definition; entities in it are not expanded.",
    "Nothing to do if the result is right.",
  ],
  "wxr-stray-bytes": [
    "{count} bytes are no UTF-8 and are read as Windows-1252; the first is at byte {value}.",
    "Look at accented letters and quotation marks.",
  ],
  "wxr-controls": ["{count} control characters were taken out.", "Nothing to do."],
  "wxr-declared": [
    "The file says that its encoding is “{value}”, and is something else; its content is trusted.",
    "Look at accented letters.",
  ],
  "not-amended": [
    "This file cannot be added to, since its form cannot be read.",
    "Mend the file and import again.",
  ],
  "tags-not-redirected": [
    "{count} old addresses of tags are not redirected, to keep the list of redirects small.",
    "Add those that matter.",
  ],
  "source-unknown": [
    "“{name}” is no WordPress export, wire copy, .docx or .html.",
    "Give a .xml, .txt, .md, .docx or .html file, or a folder of them.",
  ],
  "source-unreadable": ["“{name}” cannot be read: {reason}", "Look at the file."],
};
