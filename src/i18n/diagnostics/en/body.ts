import type { Diagnostic } from "../diagnostic.ts";

import type { bodyId } from "../id/body.ts";

/** Problems of article bodies, in English. */
export const bodyEn: Readonly<Record<keyof typeof bodyId, Diagnostic>> = {
  "third-count": {
    message:
      "“{value}” is a third number above the text; the first is comments, the second views. It is read as text.",
    hint: "Delete the line if it is no part of the text.",
  },
  "count-too-large": {
    message: "“{value}” is too large for a count of comments or views, so it is read as text.",
    hint: "Check the number.",
  },
  "dateline-guessed": {
    message: "The dateline was guessed from its capitals: place “{place}”, outlet “{outlet}”.",
    hint: "If right, list “{outlet}” under “outlets” in _portal/site.yaml; if wrong, change the paragraph's beginning.",
  },
  "front-matter-wins": {
    message: "“{value}” in the text is not shown, because the front matter gives “{field}”.",
    hint: "Make both the same, or delete one.",
  },
  debris: {
    message: "“{text}” is left over from copying a web page, so it is left out.",
    hint: "Delete the line.",
  },
  "text-after-discussion": {
    message: "Text after “DISKUSI:” is no part of the article's body.",
    hint: "Move it above “DISKUSI:” if it belongs to the article.",
  },
  "read-also-empty": {
    message: "No title follows this label.",
    hint: "Write a headline below it, or delete the label.",
  },
  "read-also-unknown": {
    message: "No article has the headline “{title}”, so it is shown without a link.",
    hint: "Perhaps one of these is meant: {candidates}",
    bare: "Check the title; the link appears by itself once that article is there.",
  },
  "read-also-ambiguous": {
    message: "Several articles have the headline “{title}”, so it is shown without a link.",
    hint: "Tell their headlines apart: {candidates}",
  },
  "link-refused": {
    message: "A link to “{url}” is not allowed, so it is shown as text.",
    hint: "Use an address with http, https or mailto, or a path on this site that begins with “/”.",
  },
  "picture-path": {
    message: "The picture “{path}” is not within the articles folder.",
    hint: "Put the picture beside the article and write just its file name: photo.jpg",
  },
  "picture-type": {
    message: "“{path}” is no kind of picture that is known.",
    hint: "Use JPG, PNG, WebP, AVIF, GIF or SVG.",
  },
  "image-without-alt": {
    message: "The picture “{path}” has no text for readers who do not see it.",
    hint: "Add an “imageAlt” that says what the picture shows.",
  },
  "picture-without-alt": {
    message: "The picture “{path}” has no text for readers who do not see it.",
    hint: "Say what it shows within the brackets: ![A ship at the quay]({path})",
  },
  "picture-in-text": {
    message: "A picture must stand alone in a paragraph.",
    hint: "Leave a blank line before and after it.",
  },
  "picture-link-address": {
    message: "The picture links to “{url}”, which is no web address.",
    hint: "Link it to the address of its video: [![Ship](ship.jpg)](https://…)",
  },
  "bad-focus": {
    message: "“{value}” is no focal point of a picture.",
    hint: "Write how far from the left and from the top, as in “40% 30%”, or words such as “right top”.",
  },
};
