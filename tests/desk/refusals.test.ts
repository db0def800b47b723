import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/desk/article-path.ts";
import { guard } from "../../src/desk/guard.ts";
import { savePicture } from "../../src/desk/save-picture.ts";
import { createFile, hashOf, replaceFile } from "../../src/desk/write-file.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const ours = { host: "localhost:8080", origin: "http://localhost:8080", "x-warta-desk": "1" };

describe("a request", () => {
  it.each([
    ["a page of ours", "GET", { host: "127.0.0.1:8080" }],
    ["a save of ours", "POST", { ...ours, "sec-fetch-site": "same-origin" }],
  ])("passes: %s", (_, method, headers) => {
    expect(() => guard({ method, headers, port: 8080 })).not.toThrow();
  });

  it.each([
    ["a foreign name that leads here", "GET", { host: "evil.example:8080" }],
    ["no name", "GET", {}],
    ["another port", "GET", { host: "localhost:9" }],
    ["a page elsewhere that reads", "GET", { host: "localhost:8080", "sec-fetch-site": "cross-site" }],
    ["a page on another port", "GET", { host: "localhost:8080", "sec-fetch-site": "same-site" }],
    ["a form elsewhere", "POST", { ...ours, origin: "https://evil.example" }],
    ["a save without origin", "POST", { ...ours, origin: undefined }],
    ["an opaque origin", "POST", { ...ours, origin: "null" }],
    ["a form that cannot set our header", "POST", { ...ours, "x-warta-desk": undefined }],
    ["another method", "DELETE", ours],
  ])("is refused: %s", (_, method, headers) => {
    expect(() => guard({ method, headers, port: 8080 })).toThrow(/foreign-request|bad-method/);
  });
});

describe("a file's name", () => {
  it.each([
    "../x.md",
    "a/../../x.md",
    "/etc/x.md",
    "a\\..\\x.md",
    "a//x.md",
    "./x.md",
    ".git/x.md",
    "_portal/site.md",
    "_PORTAL/site.md",
    "urls.lock/x.md",
    "README.md",
    "C:x.md",
    "x.md\0",
    "x.md.",
    "x.js",
    "x.yaml",
    "",
  ])("is refused: %j", async (file) => {
    await expect(placeOf(await scratchFolder(), file)).rejects.toThrow("bad-file-name");
  });

  it("leads through no symbolic link, neither of a folder nor of a file", async () => {
    const dir = await scratchFolder();
    const outside = await scratchFolder();
    await fs.writeFile(path.join(outside, "x.md"), "x");
    await fs.symlink(outside, path.join(dir, "out"));
    await fs.symlink(path.join(outside, "x.md"), path.join(dir, "x.md"));
    await expect(placeOf(dir, "out/x.md")).rejects.toThrow("link-in-path");
    await expect(placeOf(dir, "x.md")).rejects.toThrow("link-in-path");
  });
});

describe("a save", () => {
  it("replaces the file that was opened, keeps its rights, and leaves nothing beside it", async () => {
    const dir = await scratchFolder();
    const file = path.join(dir, "x.md");
    await fs.writeFile(file, "old", { mode: 0o640 });
    await replaceFile(file, Buffer.from("new"), hashOf(Buffer.from("old")));
    expect(await fs.readFile(file, "utf8")).toBe("new");
    expect((await fs.stat(file)).mode & 0o777).toBe(0o640);
    expect(await fs.readdir(dir)).toEqual(["x.md"]);
  });

  it("is refused where the file changed meanwhile, is gone, or is there already", async () => {
    const dir = await scratchFolder();
    const file = path.join(dir, "x.md");
    await fs.writeFile(file, "theirs");
    const mine = Buffer.from("mine");
    await expect(replaceFile(file, mine, hashOf(Buffer.from("old")))).rejects.toThrow("changed-meanwhile");
    await expect(createFile(file, mine)).rejects.toThrow("exists-already");
    await expect(replaceFile(path.join(dir, "y.md"), mine, "")).rejects.toThrow("no-such-file");
    expect(await fs.readFile(file, "utf8")).toBe("theirs");
    expect(await fs.readdir(dir)).toEqual(["x.md"]);
  });
});

describe("a picture", () => {
  const png = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
      .png()
      .toBuffer();

  it("is named by a slug and by what it is, once, and never over another", async () => {
    const dir = await scratchFolder();
    const bytes = await png();
    const save = (data: Buffer) =>
      savePicture(dir, { folder: "2026/11", name: "Foto: Élang!.JPG", bytes: data });
    expect(await save(bytes)).toBe("foto-elang.png");
    expect(await save(bytes)).toBe("foto-elang.png");
    expect(await save(await sharp(bytes).negate().png().toBuffer())).toBe("foto-elang-2.png");
  });

  it.each<[string, (whole: Buffer) => Buffer, string]>([
    ["a script that calls itself a picture", () => Buffer.from("<script>1</script>"), "no-picture"],
    ["an SVG", () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "no-picture"],
    ["a picture that is cut short", (whole) => whole.subarray(0, whole.length - 20), "picture-broken"],
  ])("is refused: %s", async (_, make, code) => {
    const bytes = make(await png());
    await expect(savePicture(await scratchFolder(), { folder: "", name: "x.png", bytes })).rejects.toThrow(
      code,
    );
  });

  it("is refused outside the articles folder", async () => {
    const save = savePicture(await scratchFolder(), { folder: "../..", name: "x.png", bytes: await png() });
    await expect(save).rejects.toThrow("bad-file-name");
  });
});
