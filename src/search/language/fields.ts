import { fold } from "../tokens.ts";
import type { Field } from "./query.ts";

/** What readers may write before the colon, in small letters; the first name of each field is the one we write. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  penulis: ["penulis", "author", "الكاتب", "كاتب"],
  sumber: ["sumber", "source", "المصدر", "مصدر"],
  topik: ["topik", "topic", "الموضوع", "موضوع"],
  bagian: ["bagian", "rubrik", "section", "القسم", "قسم"],
  tahun: ["tahun", "year", "السنة", "سنة"],
  sejak: ["sejak", "since", "منذ"],
  sampai: ["sampai", "until", "حتى"],
};

const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);

/** The field of a name in Indonesian, English or Arabic. */
export const fieldNamed = (name: string): Field | undefined => FIELDS.get(fold(name));

/** The names, for a regular expression. */
export const fieldNames = [...FIELDS.keys()].join("|");
