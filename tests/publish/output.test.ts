import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ContentError, ForeignFolderError } from "../../src/build-model.ts";
import { LockedError } from "../../src/publish/output-lock.ts";
import { workplace } from "../../src/publish/workplace.ts";
import { contents, differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const story = (headline: string, more = "") =>
  `---\nheadline: "${headline}"\ndate: 2026-11-20\n${more}---\n\nSatu paragraf.\n`;

let portal: TinyPortal;
afterEach(() => portal.delete());

describe("an output folder", () => {
  it("stays as it was when an article has an error", async () => {
    portal = await tinyPortal({ "satu.md": story("Berita pertama dari kota") });
    await portal.build();
    const before = await contents(portal.out);
    await portal.write("dua.md", "---\ndate: 2026-02-30\n---\n\nTanpa judul.\n");
    await expect(portal.build()).rejects.toThrow(ContentError);
    expect(await contents(portal.out)).toEqual(before);
  });

  it("is not touched when it holds something that is not Warta's", async () => {
    portal = await tinyPortal({ "satu.md": story("Berita pertama dari kota") });
    await fs.mkdir(portal.out);
    await fs.writeFile(path.join(portal.out, "surat.txt"), "penting");
    await expect(portal.build()).rejects.toThrow(ForeignFolderError);
    expect(await contents(portal.out)).toEqual({ "surat.txt": "penting" });
  });

  it("is built by one process at a time", async () => {
    portal = await tinyPortal({ "satu.md": story("Berita pertama dari kota") });
    const results = await Promise.allSettled([portal.build(), portal.build()]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(LockedError);
  });

  it("is free again after a build that was killed", async () => {
    portal = await tinyPortal({ "satu.md": story("Berita pertama dari kota") });
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.on("close", resolve));
    const { folder, lock } = workplace(portal.out);
    await fs.mkdir(folder, { recursive: true });
    const { hostname } = await import("node:os");
    await fs.writeFile(lock, JSON.stringify({ pid: gone.pid, host: hostname() }));
    expect((await portal.build()).articles).toBe(1);
  });

  it.each(["index.html", "2026/11/20/satu/index.html", "feed.xml", "indeks-cari/bundles.json"])(
    "gets back %s when it was lost or damaged",
    async (file) => {
      portal = await tinyPortal({ "satu.md": story("Berita pertama dari kota") });
      await portal.build();
      await fs.rm(path.join(portal.out, file));
      await portal.build();
      await fs.writeFile(path.join(portal.out, file), "rusak");
      await portal.build();
      expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
    },
  );

  it("is made anew from a cache that is damaged", async () => {
    portal = await tinyPortal({ "satu.md": story("Berita pertama dari kota") });
    await portal.build();
    const cache = path.join(portal.root, "cache");
    for (const name of await fs.readdir(cache, { recursive: true })) {
      if (name.endsWith(".json")) await fs.appendFile(path.join(cache, name), "x");
    }
    await portal.write("dua.md", story("Berita kedua dari kota"));
    await portal.build();
    expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
  });

  it("loses the pages of a deleted story, and what else is not in the plan", async () => {
    portal = await tinyPortal({
      "satu.md": story("Berita pertama dari kota"),
      "dua.md": story("Berita kedua dari kota"),
    });
    await portal.build();
    await fs.writeFile(path.join(portal.out, "sisa.html"), "sisa");
    await portal.remove("dua.md");
    const { pages } = await portal.build();
    expect(pages.removed).toBeGreaterThan(1);
    expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
  });
});

describe("what readers may not see yet", () => {
  it.each([
    ["a draft", "draft: true\n"],
    ["an embargoed story", "embargo: 2026-12-24T08:00:00+07:00\n"],
    ["an expired story", "expires: 2026-11-21\n"],
  ])("%s stands nowhere in the output, nor does its headline where others refer to it", async (_, more) => {
    portal = await tinyPortal({
      "rahasia.md": story("Kabinet Zamrud Mundur Serentak", more),
      "satu.md": `${story("Berita pertama dari kota")}\nBaca juga: Kabinet Zamrud Mundur Serentak\n`,
    });
    await portal.build();
    const leaks = Object.entries(await contents(portal.out)).filter(([file, text]) =>
      /zamrud|rahasia/i.test(file + text),
    );
    expect(leaks.map(([file]) => file)).toEqual([]);
  });

  it("tells when the output next changes by itself", async () => {
    portal = await tinyPortal({
      "satu.md": story("Berita pertama dari kota", "embargo: 2026-11-24T09:30:00+07:00\n"),
    });
    expect((await portal.build()).next).toBe("2026-11-24T09:30:00.000+07:00");
  });
});
