import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { blobId } from "../../src/articles/blobs.ts";
import { pieces } from "../../src/pieces.ts";
import { derivedFrom, pictureMemory } from "../../src/render/picture-memory.ts";
import type { DerivedPicture } from "../../src/render/picture-model.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const made = (folder: string): DerivedPicture => {
  const file = (ending: string, width: number) => ({
    path: `gambar/0123456789abcdef-${ending}`,
    file: path.join(folder, `0123456789abcdef-${ending}`),
    width,
    height: width / 2,
    size: width * 100,
  });
  return {
    hash: "0123456789abcdef",
    fallback: "gambar/0123456789abcdef-640.jpg",
    width: 640,
    height: 320,
    sources: [{ type: "image/webp", candidates: [{ path: "gambar/0123456789abcdef-320.webp", width: 320 }] }],
    files: [file("320.webp", 320), file("640.jpg", 640)],
  };
};

/** A folder with one picture, long untouched, and what was noted of it. */
async function noted(derived: DerivedPicture | null = null) {
  const dir = await scratchFolder();
  const place = path.join(dir, "foto.jpg");
  await fs.writeFile(place, "isi");
  const blob = blobId(Buffer.from("isi"));
  const state = pieces(path.join(dir, "cache"), "kode");
  const open = (committed: (file: string) => string | null = () => null, code = "kode") =>
    pictureMemory({ dir, state: pieces(path.join(dir, "cache"), code), committed });
  const source = { file: place, hash: "", blob, width: 640, height: 320, format: "jpeg" } as const;
  const note = async (): Promise<void> => {
    const memory = await open();
    memory.recall("foto.jpg");
    memory.note("foto.jpg", source, derived ?? made(dir));
    await memory.keep(true);
  };
  return { dir, place, blob, state, open, note, source };
}

/** So that times are believed: a file that was just touched may be touched again unseen. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 2100));
};

describe("what is remembered of pictures", () => {
  it("holds as long as the file is the same, with all that was made of it", async () => {
    const { dir, place, open, note } = await noted();
    await settled();
    await note();
    const known = (await open()).recall("foto.jpg")?.made;
    expect(known && derivedFrom(known, dir)).toEqual(made(dir));
    await fs.writeFile(place, "ISI");
    expect((await open()).recall("foto.jpg")).toBeNull();
  });

  it("holds for git's same content in a checkout of another time, and not for another", async () => {
    const { place, blob, open, note } = await noted();
    await note();
    await fs.utimes(place, 1, 1);
    expect((await open()).recall("foto.jpg")).toBeNull();
    expect((await open(() => blob)).recall("foto.jpg")).not.toBeNull();
    expect((await open(() => "0".repeat(40))).recall("foto.jpg")).toBeNull();
  });

  it("is not believed of a file that was touched a moment before it was read", async () => {
    const { open, note } = await noted();
    await note();
    expect((await open()).recall("foto.jpg")).toBeNull();
  });

  it("is believed of a file that was touched long enough before it was noted, and not since it was looked at", async () => {
    for (const touches of [false, true]) {
      const { place, open, source } = await noted();
      const memory = await open();
      memory.recall("foto.jpg");
      if (touches) await fs.writeFile(place, "isi");
      await settled();
      memory.note("foto.jpg", source, null);
      await memory.keep(true);
      expect((await open()).recall("foto.jpg") === null).toBe(touches);
    }
  });

  it.each([
    ["gone", (place: string) => fs.rm(place)],
    ["a folder now", async (place: string) => fs.rm(place).then(() => fs.mkdir(place))],
    [
      "a link now",
      async (place: string) =>
        fs.rename(place, `${place}.asli`).then(() => fs.symlink(`${place}.asli`, place)),
    ],
  ])("is nothing where the file is %s", async (_, change) => {
    const { place, blob, open, note } = await noted();
    await note();
    await change(place);
    expect((await open(() => blob)).recall("foto.jpg")).toBeNull();
  });

  it("is nothing to other code, nor where the state is damaged", async () => {
    const { dir, blob, open, note } = await noted();
    await note();
    expect((await open(() => blob, "lain")).recall("foto.jpg")).toBeNull();
    const file = path.join(dir, "cache/known-pictures.json");
    await fs.writeFile(file, (await fs.readFile(file, "utf8")).replace("640.jpg", "641.jpg"));
    expect((await open(() => blob)).recall("foto.jpg")).toBeNull();
  });

  it("stays where only some pictures were asked for, and goes where all were", async () => {
    const { blob, open, note } = await noted();
    await note();
    const some = await open();
    await some.keep(false);
    expect((await open(() => blob)).recall("foto.jpg")).not.toBeNull();
    await (await open()).keep(true);
    expect((await open(() => blob)).recall("foto.jpg")).toBeNull();
  });
});
