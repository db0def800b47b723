import { describe, expect, it } from "vitest";
import { knownNames } from "../../src/checks/known-names.ts";
import { nearNames } from "../../src/checks/near-names.ts";
import { wrongNames } from "../../src/checks/wrong-names.ts";
import type { Topic } from "../../src/portal.ts";
import { noDesk, portalWith, topic } from "../support/parse.ts";

const named = (name: string, kind: Topic["kind"], aliases: string[] = []): Topic => ({
  ...topic(name.toLowerCase().replaceAll(" ", "-"), aliases, kind),
  name,
});
const portal = portalWith({
  topics: [
    named("Ratna Wiseswari", "person"),
    named("Tanjung Arum", "place", ["Pelabuhan Tanjung Arum"]),
    named("Varenia", "place"),
    named("Palestina", "place"),
    named("Universitas Wanasari", "organisation"),
    named("Pangan Murah", "subject"),
  ],
  desk: {
    ...noDesk,
    rightNames: ["Tanjung Aram", "Varinia"],
    wrong: { varenia: ["Warenia", "Varenia Raya"], "tanjung-arum": ["Tg. Arum"], palestina: ["PALESTINA"] },
  },
});
const known = knownNames(portal);

describe("names that are nearly known ones", () => {
  it.each([
    ["a letter too few", "Gubernur Ratna Wiseswri hadir.", "Ratna Wiseswri", "Ratna Wiseswari"],
    ["a letter too many", "Gubernur Ratna Wisseswari hadir.", "Ratna Wisseswari", "Ratna Wiseswari"],
    ["another letter", "Kapal tiba di Tanjung Arim.", "Tanjung Arim", "Tanjung Arum"],
    ["two letters that changed places", "Kapal tiba di Tanjung Aurm.", "Tanjung Aurm", "Tanjung Arum"],
    ["two letters in a long word", "Di Universitas Wenaseri.", undefined, undefined],
    ["two letters in a word of nine", "Ia menemui Ratna Wisiswiri.", "Ratna Wisiswiri", "Ratna Wiseswari"],
    [
      "the first word of a name",
      "Di Universitaas Wanasari.",
      "Universitaas Wanasari",
      "Universitas Wanasari",
    ],
    ["a single word", "Warga di Vareania mengungsi.", "Vareania", "Varenia"],
  ])("are found: %s", (_, text, written, right) => {
    const found = nearNames(known)(text);
    expect(found).toEqual(written === undefined ? [] : [{ code: "near-name", written, right }]);
  });

  it.each([
    ["the name itself", "Ratna Wiseswari dan Tanjung Arum di Varenia."],
    ["the name in capitals", "RATNA WISESWARI DI TANJUNG ARUM"],
    ["an alias", "Pelabuhan Tanjung Arum dibuka."],
    ["a name that the newsroom calls right", "Desa Tanjung Aram di Varinia."],
    ["an adjective of another language", "The Varenian navy and the Palestine Chronicle."],
    ["a name with another first letter", "Kota Danjung Arum."],
    ["a word without capital", "kapal tiba di tanjung arim dan vareania"],
    ["words that a sentence's end parts", "Ia ke Tanjung. Arim menunggu."],
    ["words that a comma parts", "Ia ke Tanjung, Arim menunggu."],
    ["a single word that opens a sentence", "Vareania tenang. “Vareania aman,” katanya."],
    ["a topic that is no name", "Program Pangan Murih dimulai."],
    ["another person of the same family name", "Menteri Retno Wiseswari dan Ratni Kusuma."],
    ["an empty text", ""],
  ])("are not %s", (_, text) => {
    expect(nearNames(known)(text)).toEqual([]);
  });
});

describe("names that the newsroom calls wrong", () => {
  it.each([
    ["as whole words", "Warga Warenia.", [["Warenia", "Varenia"]]],
    ["in any case", "WARGA WARENIA", [["WARENIA", "Varenia"]]],
    ["of several words", "Di Varenia Raya.", [["Varenia Raya", "Varenia"]]],
    ["with full stops", "Di Tg. Arum.", [["Tg. Arum", "Tanjung Arum"]]],
    ["by their case alone", "PALESTINA dan Palestina", [["PALESTINA", "Palestina"]]],
    ["not within a word", "Warenians", []],
  ])("are found %s", (_, text, found) => {
    expect(wrongNames(known)(text).map(({ written, right }) => [written, right])).toEqual(found);
  });
});
