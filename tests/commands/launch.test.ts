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
let bundles: string;

/** The smallest project that the launcher can start. */
beforeAll(async () => {
  root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-launch-"));
  bundles = path.join(root, ".cache/code");
  await fs.mkdir(path.join(root, "src/articles"), { recursive: true });
  await fs.mkdir(path.join(root, "src/publish"), { recursive: true });
  await fs.writeFile(
    path.join(root, "package.json"),
    '{ "type": "module", "dependencies": { "fastest-levenshtein": "*" } }',
  );
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
  fs.writeFile(
    path.join(root, "src/cli.ts"),
    `import { distance } from "fastest-levenshtein";
const word: string = "${word}";
if (distance(word, "") === word.length) console.log(word);
`,
  );
const launch = async (): Promise<string> =>
  (await run(process.execPath, ["src/launch.js"], { cwd: root })).stdout;

it("runs the sources as they are, after every change of them", async () => {
  expect(await launch()).toBe("pertama\n");
  await say("kedua");
  expect(await launch()).toBe("kedua\n");
  await say("pertama");
  expect(await launch()).toBe("pertama\n");
});

it("bundles the packages once, however often the sources change", async () => {
  const made = async (): Promise<(readonly [string, number])[]> => {
    const packages = (await fs.readdir(bundles)).filter((name) => name.startsWith("packages-"));
    return Promise.all(
      packages.map(async (name) => [name, (await fs.stat(path.join(bundles, name))).mtimeMs] as const),
    );
  };
  await launch();
  const before = await made();
  expect(before).toHaveLength(1);
  await say("ketiga");
  expect(await launch()).toBe("ketiga\n");
  expect(await made()).toEqual(before);
  await say("pertama");
});

it("does not run a bundle that was damaged, or cut, in the cache", async () => {
  await launch();
  for (const damage of ['console.log("asing");', ""]) {
    for (const name of await fs.readdir(bundles))
      await fs.writeFile(path.join(bundles, name, "cli.mjs"), damage);
    expect(await launch()).toBe("pertama\n");
  }
});
