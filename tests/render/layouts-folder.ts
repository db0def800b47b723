import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { LayoutEnvironment } from "../../src/render/layout-environment.ts";

/** A folder of layouts by name, for one test. */
export async function layoutsFolder(layouts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "warta-layouts-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(layouts)) await writeFile(path.join(folder, name), text);
  return folder;
}

/** An environment over them, with a filter `seen` that notes what passes through it. */
export async function noting(layouts: Readonly<Record<string, string>>) {
  const environment = new LayoutEnvironment(await layoutsFolder(layouts), {
    autoescape: true,
    throwOnUndefined: true,
  });
  const noted: unknown[] = [];
  environment.addFilter("seen", (value: unknown) => {
    noted.push(value);
    return value;
  });
  return { environment, noted };
}
