import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMissing } from "../files.ts";
import { fingerprint, hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import type { Configuration } from "./configuration.ts";
import { LARGEST } from "./largest.ts";

/** `readPortal`, from the state while no byte of `_portal/` has changed. */
export async function rememberedPortal(dir: string, state: Pieces, full: boolean): Promise<Configuration> {
  const print = fingerprint(contents(path.join(dir, "_portal")));
  const known = full ? null : await state.read<{ print: string; configuration: Configuration }>("portal");
  if (known?.print === print) return known.configuration;
  const { readPortal } = await import("./configuration.ts");
  const configuration = await readPortal(dir);
  await state.write("portal", { print, configuration });
  return configuration;
}

/** Names, kinds and hashes of what lies in a folder: of the texts and drawings, which are what configuration is read from. */
function contents(folder: string): unknown[] {
  return entriesOf(folder).map((name) => {
    const whole = path.join(folder, name);
    const found = lstatSync(whole);
    if (found.isDirectory()) return [name, contents(whole)];
    const isText = found.isFile() && found.size <= LARGEST && /\.(?:ya?ml|md|svg)$/i.test(name);
    return [name, found.mode, found.size, isText ? hash(readFileSync(whole)) : ""];
  });
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
