import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/language/parse-query.ts";
import { resolveFilters } from "../../../src/search/language/resolve-filters.ts";

const names = {
  penulis: { "budi-s": "Budi Santoso", "budi-h": "Budi Hartono", ali: "Ali", "ali-umar": "Ali Umar" },
  sumber: { raialyoum: "Rai al-Youm" },
  bagian: { dunia: "Dunia Islam", ekonomi: "Ékonomi" },
};

describe("typed filters", () => {
  it.each([
    ["sumber:raialyoum", "raialyoum"],
    ["sumber:rai", "raialyoum"],
    ["sumber:rai-al", "raialyoum"],
    ['bagian:"DUNIA ISLAM"', "dunia"],
    ["bagian:islam", "dunia"],
    ["bagian:ékon", "ekonomi"],
    ["penulis:ali", "ali"],
    ["penulis:umar", "ali-umar"],
    ["penulis:hart", "budi-h"],
    ["tahun:2024", "2024"],
  ])("become ids: %s", (text, id) => {
    const { filters, notes } = resolveFilters(parseQuery(text), names);
    expect(filters).toMatchObject([{ value: id, not: false }]);
    expect(notes).toEqual([]);
  });

  it.each(["penulis:budi", "penulis:siti", "bagian:...", "-bagian:kuliner"])(
    "that mean none or several are noted: %s",
    (text) => {
      const query = parseQuery(text);
      expect(resolveFilters(query, names)).toEqual({ ...query, filters: [], notes: query.filters });
    },
  );
});
