import { type AssetFile, hashedFile } from "./hashed-file.ts";

/** One script of the browser, bundled with what it imports, for the browsers of the last four years. */
export async function script(clientDir: string, name: string, format: "iife" | "esm"): Promise<AssetFile> {
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
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  const bytes = outputFiles[0]?.contents;
  if (!bytes) throw new Error(`no output for ${name}.ts`);
  return hashedFile(`${name}.js`, bytes);
}
