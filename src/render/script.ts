import path from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { type AssetFile, hashedFile } from "./hashed-file.ts";

/**
 * One script of the browser, bundled with what it imports, for the browsers of the last four years. What stands in
 * `later`, as a name and the path of its script, stays a script of its own, which `import()` fetches when it is needed.
 */
export async function script(
  clientDir: string,
  name: string,
  format: "iife" | "esm",
  later: ReadonlyMap<string, string> = new Map(),
  { define, plugins = [] }: Pick<BuildOptions, "define" | "plugins"> = {},
): Promise<AssetFile> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    // A fixed working folder, lest the machine's paths get into the output.
    absWorkingDir: clientDir,
    entryPoints: [`${name}.ts`],
    bundle: true,
    minify: true,
    format,
    target: ["chrome109", "firefox109", "safari16"],
    charset: "utf8",
    // Libraries for workers ask for it.
    define: { "process.env.NODE_ENV": '"production"', ...define },
    legalComments: "none",
    logLevel: "silent",
    write: false,
    plugins: [...plugins, apart(clientDir, later)],
  });
  const bytes = outputFiles[0]?.contents;
  if (!bytes) throw new Error(`no output for ${name}.ts`);
  return hashedFile(`${name}.js`, bytes);
}

/** Leaves an `import()` of a script of its own to the browser, by the hashed name beside this one; `import name from "script:marks/marks-app"` gives that name. */
const apart = (clientDir: string, later: ReadonlyMap<string, string>): Plugin => ({
  name: "apart",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const name = path.relative(clientDir, path.join(resolveDir, wanted)).replaceAll(path.sep, "/");
      const place = later.get(name.replace(/\.ts$/, ""));
      return place === undefined ? undefined : { path: `./${path.posix.basename(place)}`, external: true };
    });
    build.onResolve({ filter: /^script:/ }, ({ path: wanted }) => ({
      path: wanted.slice(7),
      namespace: "script",
    }));
    build.onLoad({ filter: /./, namespace: "script" }, ({ path: name }) => {
      const place = later.get(name);
      if (place === undefined) return { errors: [{ text: `no script ${name} of its own` }] };
      return { contents: `export default ${JSON.stringify(`./${path.posix.basename(place)}`)}` };
    });
  },
});
