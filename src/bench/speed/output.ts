import { existsSync } from "node:fs";
import path from "node:path";
import { walk } from "../../files.ts";
import { stories } from "../corpus/stories.ts";
import type { Story } from "../corpus/story.ts";
import type { Size } from "./results.ts";

/** Number and bytes of the files below a folder. */
export async function sizeOf(folder: string): Promise<Size> {
  const files = await walk(folder);
  return { files: files.size, bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0) };
}

/** Throws where an article has no page: a tool that leaves work out must not win. */
export function requirePages(
  tool: string,
  output: string,
  count: number,
  pageOf: (story: Story) => string,
): void {
  const missing: string[] = [];
  for (const story of stories(count)) {
    const page = pageOf(story);
    if (!existsSync(path.join(output, page))) missing.push(page);
  }
  if (missing.length > 0)
    throw new Error(`${tool} left out ${missing.length} of ${count} article pages, such as ${missing[0]}`);
}
