import { afterAll, vi } from "vitest";
import type { Builder } from "./live.ts";

const HOUR = 3_600_000;

interface CheapOptions {
  /** Let builds think that every file was written an hour ago: only then are a file's times believed. */
  readonly later?: boolean;
}

/**
 * Builds in this process as `inProcess` does, but compiles the assets, which depend on no article, once for each look, keeps
 * Pagefind's backend running from one build to the next, and draws a card as the text of its input. For test files; call it before the first test.
 */
export async function cheapBuilder({ later = false }: CheapOptions = {}): Promise<Builder> {
  vi.doMock("../../../src/render/assets.ts", async (original) => {
    const assets = await original<typeof import("../../../src/render/assets.ts")>();
    const made = new Map<string, ReturnType<typeof assets.buildAssets>>();
    const buildAssets: typeof assets.buildAssets = (folders, look) => {
      const key = JSON.stringify(look) ?? "";
      const known = made.get(key) ?? assets.buildAssets(folders, look);
      made.set(key, known);
      return known;
    };
    return { ...assets, buildAssets };
  });
  vi.doMock("../../../src/share-cards/draw-card.ts", () => ({
    drawCard: async (input: unknown, picture: Uint8Array | null) =>
      Buffer.concat([Buffer.from(JSON.stringify(input)), picture ?? Buffer.alloc(0)]),
  }));
  const pagefind = await vi.importActual<typeof import("pagefind")>("pagefind");
  vi.doMock("pagefind", () => ({ ...pagefind, close: async () => null }));
  afterAll(async () => void (await pagefind.close()));
  if (later) {
    const clock = Date.now.bind(Date);
    vi.spyOn(Date, "now").mockImplementation(() => clock() + HOUR);
  }
  return (await import("./in-process.ts")).inProcess;
}
