import { describe, expect, it } from "vitest";
import { recents, withQuery } from "../../../src/client/suggest/recents.ts";

/** As the browser's storage, as far as it is used. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("searches made before", () => {
  it("are kept newest first, each once whatever its case, the last eight", () => {
    expect(withQuery(["Harga Beras", "kapal"], "  harga   beras ")).toEqual(["harga beras", "kapal"]);
    expect(withQuery(["kapal"], "  ")).toEqual(["kapal"]);
    const many = Array.from({ length: 12 }, (_, n) => `kata ${n}`).reduce<string[]>(withQuery, []);
    expect(many).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((n) => `kata ${n}`));
  });

  it("outlive the page, and go one by one or all at once", () => {
    const device = storage();
    const first = recents(() => device);
    for (const query of ["beras", "kapal", "gempa"]) first.add(query);
    const second = recents(() => device);
    expect(second.list()).toEqual(["gempa", "kapal", "beras"]);
    second.remove("kapal");
    expect(first.list()).toEqual(["gempa", "beras"]);
    first.clear();
    expect(second.list()).toEqual([]);
    expect(device.getItem("warta-searches")).toBeNull();
  });

  it("last as long as the page where the browser forbids storage", () => {
    const made = recents(() => {
      throw new DOMException("denied", "SecurityError");
    });
    made.add("beras");
    made.add("kapal");
    made.remove("beras");
    expect(made.list()).toEqual(["kapal"]);
  });

  it.each(["{", "7", '{"a":1}', "null"])("are none where storage holds %j", (text) => {
    const device = storage();
    device.setItem("warta-searches", text);
    expect(recents(() => device).list()).toEqual([]);
  });
});
