/**
 * Starts a command. The TypeScript of `src` is compiled and bundled once into `.cache/code/<hash of src>/`, since
 * loading it file by file takes longer than publishing an article. Plain JavaScript: nothing is compiled yet.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const sources = import.meta.dirname;
const project = path.dirname(sources);
const bundles = path.join(project, ".cache/code");
const DAY = 24 * 60 * 60 * 1000;
/** Packages that bring binaries, are rarely needed or only here for the benchmarks; all others are bundled, which takes half as long to load. */
const external = [
  "@11ty/eleventy-dev-server",
  "@babel/code-frame",
  "@orama/orama",
  "chokidar",
  "esbuild",
  "flexsearch",
  "lightningcss",
  "minisearch",
  "pagefind",
  "polka",
  "sastrawijs",
  "sharp",
  "sirv",
];
/** Beside the bundle, hashes of its files: what a cache brings back damaged must not be run. */
const SUMS = "sums.json";

/** Eleventy finds files of its own beside its modules: each goes on to know where it lies. */
const inPlace = {
  name: "in place",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@11ty[\\/].*\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(file).href),
      ),
    }));
  },
};

module.enableCompileCache?.(path.join(project, ".cache/compiled"));
await import(pathToFileURL(await compiled()).href);

/** The bundle of these sources; made where it is not there yet, or not as it was made. */
async function compiled() {
  const hash = createHash("sha256").update(readFileSync(path.join(project, "package-lock.json")));
  for (const file of filesBelow(sources)) hash.update(`${file}\n`).update(readFileSync(file));
  const folder = path.join(bundles, hash.digest("hex").slice(0, 20));
  if (!isSound(folder)) await compile(folder);
  return path.join(folder, "cli.mjs");
}

function sumsOf(folder) {
  const files = filesBelow(folder).filter((file) => path.basename(file) !== SUMS);
  return JSON.stringify(
    files.map((file) => [
      path.relative(folder, file),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}

function isSound(folder) {
  try {
    return readFileSync(path.join(folder, SUMS), "utf8") === sumsOf(folder);
  } catch {
    return false;
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    })
    .sort();
}

async function compile(folder) {
  const { build } = await import("esbuild");
  const making = `${folder}.${process.pid}`;
  await build({
    entryPoints: ["cli.ts", "articles/reading-worker.ts", "looking-worker.ts", "rendering-worker.ts"].map(
      (file) => path.join(sources, file),
    ),
    outdir: making,
    outbase: sources,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external,
    plugins: [inPlace],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  writeFileSync(path.join(making, SUMS), sumsOf(making));
  if (existsSync(folder) && !isSound(folder)) renameSync(folder, `${making}.damaged`);
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true, force: true }); // Another process was first.
  }
  // Bundles of older sources, but none that a process may still be reading.
  for (const name of readdirSync(bundles)) {
    const old = path.join(bundles, name);
    if (old !== folder && Date.now() - statSync(old).mtimeMs > DAY)
      rmSync(old, { recursive: true, force: true });
  }
}
