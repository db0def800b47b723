import type { Diagnostic } from "../diagnostic.ts";

import type { portalId } from "../id/portal.ts";

/** Problems of the portal's configuration, in English. */
export const portalEn: Readonly<Record<keyof typeof portalId, Diagnostic>> = {
  "bad-site-url": {
    message: "“{value}” is no address of a portal.",
    hint: "Write the whole address: https://example.org/",
  },
  "bad-url": {
    message: "“{value}” is no web address.",
    hint: "Write the whole address: https://example.org/",
  },
  "unknown-language": {
    message: "“{value}” is no language that Warta knows.",
    hint: "Choose one of: {options}.",
  },
  "own-language": {
    message: "A text in the portal's own language ({lang}) is not shown from “{field}”.",
    hint: "Delete “{lang}” here, and write the text in the field of one language: name, tagline or description.",
  },
  "bad-timezone": {
    message: "There is no time zone “{value}”.",
    hint: "Use a zone's name: Asia/Jakarta, Asia/Makassar or Asia/Jayapura.",
  },
  "bad-permalink": {
    message: "The pattern “{value}” cannot be used: it must hold {slug} once, and must not meet other pages.",
    hint: "Use “/{year}/{month}/{day}/{slug}/”, or another pattern that begins with {year}, {section} or a word.",
  },
  "bad-id": {
    message: "“{id}” cannot be an id, since ids are part of addresses.",
    hint: "Use small letters, digits and hyphens: {candidates}",
    bare: "Use small letters, digits and hyphens.",
  },
  "reserved-id": { message: "The id “{id}” is taken by pages that Warta makes.", hint: "Choose another id." },
  "duplicate-id": { message: "The id “{id}” is written twice.", hint: "Give each entry an id of its own." },
  "duplicate-code": {
    message: "The code “{code}” already belongs to “{owner}”.",
    hint: "Choose another code.",
  },
  "page-is-section": {
    message: "The page “{id}” collides with the section of that name.",
    hint: "Rename this page's file.",
  },
  "picture-in-page": { message: "Plain pages cannot hold pictures yet.", hint: "Delete the picture." },
  "bad-redirect-from": {
    message: "“{value}” is no path on this site that can be redirected.",
    hint: "Write a path without the site's name: /old-path/",
  },
  "bad-redirect-to": {
    message: "A redirect to “{value}” is not allowed.",
    hint: "Write a path on this site (/new-path/) or a whole http(s) address.",
  },
  "duplicate-redirect": { message: "“{value}” is redirected twice.", hint: "Delete one of them." },
  "redirect-to-itself": { message: "“{value}” is redirected to itself.", hint: "Write another target." },
  "synonym-alone": {
    message: "A group of variants needs at least two of them.",
    hint: "Write them between commas: [Suriah, Syria, Siria]",
  },
  "synonym-twice": { message: "“{value}” stands twice in this group.", hint: "Delete one of them." },
  "synonym-no-word": { message: "“{value}” holds no word.", hint: "Write a word or a name." },
  "front-span": {
    message: "This slot ends ({until}) before it begins ({from}).",
    hint: "Write an “until” after the “from”.",
  },
  "missing-lead": {
    message: "The leading story “{lead}” is not there, so the front page passes it over.",
    hint: "Perhaps one of these is meant: {candidates}.",
    bare: "Delete the line from front.yaml.",
  },
  "picture.missing": {
    message: "The picture “{picture}” is not in the articles folder.",
    hint: "Check the file's name (case matters), and put the picture beside the article.",
  },
  "picture.link": {
    message: "The picture “{picture}” is a symbolic link, which is not followed.",
    hint: "Put a copy of the file in its place.",
  },
  "picture.outside": {
    message: "The picture “{picture}” lies outside the articles folder.",
    hint: "Put the picture beside the article.",
  },
  "picture.file": {
    message: "“{picture}” is no ordinary file, so it cannot be a picture.",
    hint: "Name the picture file itself.",
  },
  "picture.svg": {
    message: "The picture “{picture}” is an SVG, which can carry script and is not published.",
    hint: "Export it as PNG or WebP.",
  },
  "picture.type": {
    message: "The file “{picture}” holds no JPG, PNG, WebP, GIF or AVIF, whatever its name says.",
    hint: "Save the picture as JPG, PNG or WebP.",
  },
  "picture.heavy": {
    message: "The picture “{picture}” is larger than 40 MB.",
    hint: "Save it smaller: 2,400 pixels wide are enough.",
  },
  "picture.pixels": {
    message: "The picture “{picture}” has more than 100 million pixels.",
    hint: "Save it smaller: 2,400 pixels wide are enough.",
  },
  "picture.broken": {
    message: "The picture “{picture}” is damaged or cut short.",
    hint: "Fetch it again from where it came, and save it anew.",
  },
  "picture.unreadable": {
    message: "The picture “{picture}” cannot be read.",
    hint: "Save it again as JPG, PNG or WebP.",
  },
  "bad-colour": {
    message: "“{value}” is no colour.",
    hint: "Write six hexadecimal digits in quotation marks, such as “#9c2a1d”.",
  },
  "colour-unquoted": {
    message: "The colour {value} stands without quotation marks, so that it reads as a comment and is lost.",
    hint: 'Put it in quotation marks: "{value}"',
  },
  "low-contrast-light": {
    message:
      "The colour {value} is too light for text on {ground} (light pages): its contrast is {percent}% of what WCAG AA demands.",
    hint: "Use a darker one; the nearest is “{mend}”.",
  },
  "low-contrast-dark": {
    message:
      "The colour {value} is too dark for text on {ground} (dark pages): its contrast is {percent}% of what WCAG AA demands.",
    hint: "Use a lighter one; the nearest is “{mend}”. Without “dark”, Warta chooses it.",
  },
  "bad-footer-url": {
    message: "“{value}” is neither an address of this portal nor a web address.",
    hint: "Write /a/path/of/the/portal/ or a whole address: https://example.org/",
  },
  "bad-ad-host": {
    message: "“{host}” is no name of a host.",
    hint: "Write the bare name in small letters, without https:// and without a path: ads.example.net",
  },
  "bad-ad-src": {
    message: "“{value}” is no address that an advertisement's frame may show.",
    hint: "Write a whole address that begins with https://, without spaces and quotation marks.",
  },
  "ad-host-unlisted": {
    message: "The host “{host}” is not among those that advertisements may come from.",
    hint: "Add it to ads.hosts, or correct the address.",
  },
  "ad-content": {
    message: "An advertisement is either a frame (src, and title) or a picture (picture, alt and link).",
    hint: "Write the fields of one of the two.",
  },
  "ad-paragraph": {
    message: "The place article-paragraph needs “paragraph”, and no other place has one (here: {place}).",
    hint: "Write “paragraph: 4” there, and leave it out elsewhere.",
  },
  "ad-place-taken": {
    message: "There is an advertisement at this place already.",
    hint: "Choose another place, or another paragraph.",
  },
  "drawing-name": {
    message: "“{file}” is not the name of an SVG drawing in the folder _portal.",
    hint: "Keep the file in articles/_portal and write its name alone, such as logo.svg.",
  },
  "drawing-missing": {
    message: "There is no file “{file}” in the folder _portal.",
    hint: "Put the file into articles/_portal, or delete this line.",
  },
  "drawing-too-large": {
    message: "This drawing has {bytes} bytes; every reader has to load it, so {limit} bytes are the most.",
    hint: "Simplify the drawing, or shrink it with a tool such as SVGO.",
  },
  "svg-hostile": {
    message: "“{piece}” must not stand in this drawing: it may run a script or load another file.",
    hint: "Export it again as plain SVG: shapes, gradients and styles only, text turned into curves.",
  },
  "svg-shape": {
    message: "This file is not a whole SVG drawing: “{piece}”.",
    hint: "Export it again as SVG with xmlns and viewBox.",
  },
};
