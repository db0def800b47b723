import { describe, expect, it } from "vitest";
import { typedFilters } from "../../../src/client/search/typed-filters.ts";

describe("filters typed into a query", () => {
  it.each([
    ["kapal penulis:dewi", [["penulis:dewi", "kapal"]]],
    ['topik:"jalan tol" harga', [['topik:"jalan tol"', "harga"]]],
    ["a -bagian:opini b", [["-bagian:opini", "a b"]]],
    [
      "sejak:2024-05 beras sampai:2024",
      [
        ["sejak:2024-05", "beras sampai:2024"],
        ["sampai:2024", "sejak:2024-05 beras"],
      ],
    ],
    ["Author:Dewi", [["Author:Dewi", ""]]],
    ['"penulis:dewi" kapal', []],
    ["pukul 10:30 http://a.b", []],
    ["penulis: dewi", []],
    ['penulis:"dewi', [['penulis:"dewi', ""]]],
  ])("of %j, each with the query without it", (query, wanted) => {
    expect(typedFilters(query).map(({ text, without }) => [text, without])).toEqual(wanted);
  });
});
