import type { Diagnostic } from "../diagnostic.ts";

import type { textId } from "../id/text.ts";

/** Problems of reading files and YAML, in English. */
export const textEn: Readonly<Record<keyof typeof textId, Diagnostic>> = {
  "invalid-utf8": {
    message:
      "This file is not UTF-8 text: the byte at offset {offset} is invalid, so its letters are uncertain.",
    hint: "Save the file again with UTF-8 encoding.",
  },
  "bidi-override": {
    message:
      "A character that overrides text direction ({character}) was taken out: it can make text read otherwise than it is.",
    hint: "Delete the character; Arabic text gets its direction by itself.",
  },
  "control-character": {
    message: "A control character ({character}) was taken out: it cannot be shown.",
    hint: "Delete the character.",
  },
  "empty-file": {
    message: "This file is empty: there is nothing to publish.",
    hint: "Write the article, or delete the file.",
  },
  "file-too-large": {
    message: "This file has {bytes} bytes, above the limit of {limit} for one article.",
    hint: "Split the text, and keep pictures in files of their own.",
  },
  "symbolic-link": {
    message:
      "This is a symbolic link; Warta does not follow it, since it may lead out of the articles folder.",
    hint: "Put a copy of the file in its place.",
  },
  "not-a-file": {
    message: "This is not an ordinary file and cannot be read.",
    hint: "Move it out of the articles folder.",
  },
  "other-file": {
    message: "This file is neither an article (.txt, .md) nor a picture, so it is passed over.",
    hint: "Move it out of the articles folder, or change its ending.",
  },
  "front-matter-language": {
    message: "The front matter is marked “---{language}”, but only YAML is read; code is never run.",
    hint: "Write just “---”, then the fields as YAML.",
  },
  "front-matter-open": {
    message: "The front matter is opened with “---” and never closed.",
    hint: "Write a line “---” after the last field.",
  },
  "yaml-syntax": {
    message: "This YAML cannot be read: {reason}",
    hint: "Check indentation, colons and quotation marks on this line. Quote text that holds “: ”.",
  },
  "yaml-duplicate-key": {
    message: "This field is written twice, so it is unclear which one holds.",
    hint: "Delete one of them.",
  },
  "yaml-several-documents": {
    message: "There is more than one YAML document here.",
    hint: "Delete the “---” or “...” line in between.",
  },
  "yaml-tab": { message: "The indentation uses a tab, which YAML does not allow.", hint: "Use spaces." },
  "yaml-tag": {
    message: "YAML tags (“!…”) are not used here.",
    hint: "Delete the tag and write just the value.",
  },
  "yaml-alias": {
    message: "YAML aliases (“*name”) are not used here: they can expand without bound.",
    hint: "Write the value itself.",
  },
  "yaml-merge": { message: "YAML merge keys (“<<”) are not used here.", hint: "Write each field out." },
  "yaml-deep": {
    message: "This YAML is nested too deeply.",
    hint: "Warta's fields are three levels deep at most.",
  },
  "unknown-field": {
    message: "There is no field “{field}”, so its value would not be read.",
    hint: "Perhaps “{candidates}” is meant.",
    bare: "Delete it, or see the list of fields in the editors' guide.",
  },
  "missing-field": { message: "The field “{field}” must be given.", hint: "Add “{field}”." },
  "wrong-type-text": {
    message: "The field “{field}” must be text.",
    hint: 'Put the value in quotation marks: "…"',
  },
  "wrong-type-number": {
    message: "The field “{field}” must be a whole number.",
    hint: "Write digits without dots, commas or quotation marks: 3450",
  },
  "wrong-type-boolean": {
    message: "The field “{field}” must be true or false.",
    hint: "Write true or false.",
  },
  "wrong-type-list": { message: "The field “{field}” must be a list.", hint: "Write a list: [one, two]" },
  "wrong-type-map": {
    message: "The field “{field}” must be pairs of name and value.",
    hint: "Write “name: value”, one a line.",
  },
  "value-not-listed": {
    message: "“{value}” is no value for the field “{field}”.",
    hint: "Choose one of: {options}.",
  },
  "bad-value": {
    message: "The value of “{field}” is outside what is allowed.",
    hint: "See the editors' guide for this field.",
  },
};
