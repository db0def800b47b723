/**
 * Starts a command. The TypeScript of `src` is compiled and bundled once into `.cache/code/`, since loading it file by
 * file takes longer than publishing an article; so are the packages, apart, since they change with the lockfile only.
 * Plain JavaScript: nothing is compiled yet.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import module from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const sources = import.meta.dirname;
const project = path.dirname(sources);
const bundles = path.join(project, ".cache/code");
const DAY = 24 * 60 * 60 * 1000;
/** Packages that are bundled, which takes half as long to load. All others bring binaries or are rarely needed. */
const bundled = [
  "@11ty/eleventy",
  "@sindresorhus/slugify",
  "fastest-levenshtein",
  "luxon",
  "markdown-it",
  "nunjucks",
  "yaml",
  "zod",
];
/** What Eleventy loads for its own server only. */
const external = ["@11ty/eleventy-dev-server", "chokidar"];
const shape = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  outExtension: { ".js": ".mjs" },
  logLevel: "error",
};
/** Beside a bundle, hashes of its files: what a cache brings back damaged must not be run. */
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
  // Both bundles say where the packages lie.
  const lock = createHash("sha256")
    .update(`${project}\n`)
    .update(readFileSync(path.join(project, "package-lock.json")))
    .update(readFileSync(import.meta.filename));
  const hash = lock.copy();
  for (const file of filesBelow(sources)) hash.update(`${file}\n`).update(readFileSync(file));
  const packages = path.join(bundles, `packages-${lock.digest("hex").slice(0, 20)}`);
  const folder = path.join(bundles, hash.digest("hex").slice(0, 20));
  if (!isSound(packages)) await make(packages, await packagesBundle());
  if (!isSound(folder)) {
    await make(folder, sourcesBundle(packages));
    clean([packages, folder]);
  }
  return path.join(folder, "cli.mjs");
}

/** The packages, each with the exports that Node finds in it. */
async function packagesBundle() {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
  const entries = new Map();
  for (const name of bundled.filter((one) => Object.hasOwn(dependencies, one))) {
    const names = Object.keys(await import(name)).filter((one) => /^[\w$]+$/.test(one));
    entries.set(name, `export { ${names.join(", ")} } from ${JSON.stringify(name)};`);
  }
  const entry = {
    name: "entry",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path: given }) => ({ path: given.slice(6), namespace: "entry" }));
      onLoad({ filter: /./, namespace: "entry" }, ({ path: name }) => ({
        contents: entries.get(name),
        resolveDir: project,
      }));
    },
  };
  const entryPoints = [...entries.keys()].map((name) => ({ in: `entry:${name}`, out: name }));
  // Half as much to read and to compile at each start. Names stay, so that errors can be read.
  const small = { minifyWhitespace: true, minifySyntax: true, legalComments: "none" };
  return { ...shape, ...small, entryPoints, external, plugins: [entry, inPlace] };
}

function sourcesBundle(packages) {
  const fromPackages = {
    name: "from packages",
    setup({ onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ path: name, kind }) => {
        const file = path.join(packages, `${name}.mjs`);
        if (kind !== "entry-point" && existsSync(file))
          return { path: pathToFileURL(file).href, external: true };
      });
    },
  };
  return {
    ...shape,
    entryPoints: ["cli.ts", "articles/reading-worker.ts", "looking-worker.ts", "rendering-worker.ts"].map(
      (file) => path.join(sources, file),
    ),
    outbase: sources,
    packages: "external",
    plugins: [fromPackages],
  };
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

async function make(folder, options) {
  const { build } = await import("esbuild");
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  if (options.entryPoints.length > 0) await build({ ...options, outdir: making });
  writeFileSync(path.join(making, SUMS), sumsOf(making));
  if (existsSync(folder) && !isSound(folder)) renameSync(folder, `${making}.damaged`);
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true, force: true }); // Another process was first.
  }
}

/** Takes away bundles of older sources, but none that a process may still be reading. */
function clean(current) {
  for (const name of readdirSync(bundles)) {
    const old = path.join(bundles, name);
    if (!current.includes(old) && Date.now() - statSync(old).mtimeMs > DAY)
      rmSync(old, { recursive: true, force: true });
  }
}
