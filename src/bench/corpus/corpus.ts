import fs from "node:fs/promises";
import path from "node:path";
import type { CorpusFile, Form } from "./form.ts";
import { stories } from "./stories.ts";

/** Where a corpus goes, and in which tool's form. */
export interface Target {
  readonly folder: string;
  readonly form: Form;
}

/** Writes one stream of `count` stories in the form of each tool. */
export async function writeCorpus(count: number, targets: readonly Target[], seed?: number): Promise<void> {
  for (const { folder, form } of targets) {
    for (const file of form.beside) await writeFile(folder, file);
  }
  for (const story of stories(count, seed)) {
    for (const { folder, form } of targets) await writeFile(folder, form.file(story));
  }
}

/** Writes a file of a corpus, and its folders. */
export async function writeFile(folder: string, file: CorpusFile): Promise<void> {
  const whole = path.join(folder, file.path);
  await fs.mkdir(path.dirname(whole), { recursive: true });
  await fs.writeFile(whole, file.text);
}
