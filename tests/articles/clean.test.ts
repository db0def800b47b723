import { describe, expect, it } from "vitest";
import { clean, collapse, isDoubtful } from "../../src/articles/clean.ts";

const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

describe("text that needs no cleaning", () => {
  const sure = characters.filter((character) => !isDoubtful(character));

  it("holds no character that cleaning takes away or turns into another", () => {
    // With a doubtful character beside it, cleaning goes all its way.
    const doubtful = "\u200B";
    expect(sure.filter((character) => clean(character + doubtful) !== character)).toEqual([]);
  });

  it("holds no mark, and nothing that composes with what stands before it", () => {
    const followers = new Set(characters.flatMap((character) => [...character.normalize("NFD")].slice(1)));
    expect(sure.filter((character) => followers.has(character) || /\p{M}/u.test(character))).toEqual([]);
  });

  it.each(["Biasa saja\t– “kutip”\n", "café", "خبر عاجل ٢٠٢٦"])("%j", (text) => {
    expect(isDoubtful(text)).toBe(false);
    expect(clean(text)).toBe(text);
  });

  it.each(["cafe\u0301", "a\r", "a\u00A0b", "a\u0000", "\uFEFFa", "a\u202Eb", "\uD800"])(
    "but not %j",
    (text) => {
      expect(isDoubtful(text)).toBe(true);
      expect(clean(text)).not.toBe(text);
    },
  );
});

describe("white space as single spaces", () => {
  it.each([
    ["a b", "a b"],
    [" a b", "a b"],
    ["a b ", "a b"],
    ["a  b", "a b"],
    ["a\tb", "a b"],
    ["a\n b\u00A0", "a b"],
    [" ", ""],
    ["", ""],
  ])("%j is %j", (text, collapsed) => {
    expect(collapse(text)).toBe(collapsed);
  });
});
