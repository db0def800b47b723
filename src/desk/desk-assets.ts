import path from "node:path";
import { plainLook, plainStyle } from "../identity/plain-look.ts";
import { project } from "../project.ts";
import { iconSvg } from "../render/icon-svg.ts";
import { script } from "../render/script.ts";
import { stylesheet } from "../render/stylesheet.ts";

const clientDir = path.join(project, "src/desk/client");

/** The desk's style, scripts and fonts by name, made when the desk is first opened. */
export function deskAssets() {
  let made: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  return (name: string): Promise<Uint8Array | undefined> => {
    made ??= makeAssets();
    made.catch(() => {
      made = null;
    });
    return made.then((files) => files.get(name));
  };
}

async function makeAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const [style, desk, theme, icon] = await Promise.all([
    stylesheet(path.join(project, "layouts/css/desk.css"), plainStyle),
    script(clientDir, "desk", "esm"),
    script(path.join(project, "src/client"), "theme", "iife"),
    iconSvg(path.join(project, "layouts"), plainLook),
  ]);
  return new Map([
    ["desk.css", style.css.bytes],
    ["desk.js", desk.bytes],
    ["theme.js", theme.bytes],
    ["ikon.svg", icon],
    ...style.fonts.map(({ path: file, bytes }): [string, Uint8Array] => [path.posix.basename(file), bytes]),
  ]);
}
