import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const launcher = path.resolve(import.meta.dirname, "../../src/launch.js");
const modules = path.resolve(import.meta.dirname, "../../node_modules");

let root: string;

/** The smallest project that the launcher can start. */
beforeAll(async () => {
  root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-launch-"));
  await fs.mkdir(path.join(root, "src/articles"), { recursive: true });
  await fs.mkdir(path.join(root, "src/publish"), { recursive: true });
  await fs.writeFile(path.join(root, "package.json"), '{ "type": "module" }');
  await fs.writeFile(path.join(root, "package-lock.json"), "{}");
  await fs.copyFile(launcher, path.join(root, "src/launch.js"));
  await fs.writeFile(path.join(root, "src/articles/reading-worker.ts"), "");
  await fs.writeFile(path.join(root, "src/looking-worker.ts"), "");
  await fs.writeFile(path.join(root, "src/rendering-worker.ts"), "");
  await fs.symlink(modules, path.join(root, "node_modules"));
  await say("pertama");
});
afterAll(() => fs.rm(root, { recursive: true, force: true }));

const say = (word: string): Promise<void> =>
  fs.writeFile(path.join(root, "src/cli.ts"), `const word: string = "${word}";\nconsole.log(word);\n`);
const launch = async (): Promise<string> =>
  (await run(process.execPath, ["src/launch.js"], { cwd: root })).stdout;

it("runs the sources as they are, after every change of them", async () => {
  expect(await launch()).toBe("pertama\n");
  await say("kedua");
  expect(await launch()).toBe("kedua\n");
  await say("pertama");
  expect(await launch()).toBe("pertama\n");
});

it("does not run a bundle that was damaged, or cut, in the cache", async () => {
  await launch();
  const bundles = path.join(root, ".cache/code");
  for (const damage of ['console.log("asing");', ""]) {
    for (const name of await fs.readdir(bundles))
      await fs.writeFile(path.join(bundles, name, "cli.mjs"), damage);
    expect(await launch()).toBe("pertama\n");
  }
});
