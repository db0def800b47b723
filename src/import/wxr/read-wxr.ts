import { createReadStream } from "node:fs";
import { type Decoding, decode } from "./decode.ts";
import { type Prefixes, prefixesOf } from "./elements.ts";
import type { WxrHead, WxrItem } from "./item.ts";
import { readHead } from "./read-head.ts";
import { readItem } from "./read-item.ts";
import { type SplitFault, split } from "./split.ts";
import type { XmlFault } from "./xml-pieces.ts";

/** Something wrong with the file itself. */
export interface WxrFault {
  readonly kind:
    | XmlFault
    | SplitFault
    | "not-wxr"
    | "doctype"
    | "stray-bytes"
    | "controls"
    | "declared"
    | "no-items";
  readonly line: number;
  readonly value: string;
  readonly count: number;
}

export type WxrPart =
  | { readonly kind: "head"; readonly head: WxrHead }
  | { readonly kind: "item"; readonly item: WxrItem; readonly damaged: boolean };

/** Reads an export part by part, in memory for the largest item only. Faults are handed over as they are met. */
export async function* readWxr(
  file: string,
  fault: (found: WxrFault) => void,
): AsyncGenerator<WxrPart, void> {
  const decoding: Decoding = { encoding: "utf-8", strayBytes: 0, firstStray: 0, controls: 0, declared: null };
  const say = (kind: WxrFault["kind"], line: number, value = "", count = 1): void =>
    fault({ kind, line, value, count });
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  let prefixes: Prefixes = new Map();
  let isFirst = true;
  let items = 0;
  for await (const part of split(decode(bytes, decoding), say)) {
    let damage: XmlFault | null = part.cut ? "markup" : null;
    const damaged = (kind: XmlFault): void => {
      damage ??= kind;
    };
    if (isFirst) {
      isFirst = false;
      prefixes = prefixesOf(part.xml);
      if (!/<(?:rss|channel)\b/.test(part.xml) && part.kind === "head") say("not-wxr", 1);
      if (/<!DOCTYPE|<!ENTITY/i.test(part.xml)) say("doctype", 1);
    }
    if (part.kind === "head") {
      const xml = part.xml.replace(/<!DOCTYPE[^<>[]*(?:\[[\s\S]*?\]\s*)?>/i, "");
      const head = readHead(xml, prefixes, damaged);
      if (damage) say(damage, part.line, head.title);
      yield { kind: "head", head };
    } else {
      items += 1;
      const item = readItem(part.xml, part.line, prefixes, damaged);
      if (damage) say(damage, part.line, item.title);
      yield { kind: "item", item, damaged: damage !== null };
    }
  }
  if (items === 0) say("no-items", 1);
  if (decoding.strayBytes > 0) say("stray-bytes", 1, String(decoding.firstStray), decoding.strayBytes);
  if (decoding.controls > 0) say("controls", 1, "", decoding.controls);
  if (decoding.declared) say("declared", 1, decoding.declared);
}
