import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hash } from "./pages/fingerprint.ts";

/** What rendering does not depend on by itself: styles and browser scripts reach pages by content-hashed names. */
const apart = new Set(["layouts/css", "src/client"]);

/**
 * Hash of all that turns articles into pages: `src`, `layouts`, the lockfile, Node's, ICU's and the zone data's
 * versions and the processor's architecture. When it changes, nothing of the cache is believed.
 */
export function codeHash(project: string): string {
  const parts: string[] = [
    process.versions.node,
    process.versions.icu ?? "",
    process.versions.tz ?? "",
    process.arch,
  ];
  const visit = (relative: string): void => {
    const entries = readdirSync(path.join(project, relative), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${relative}/${entry.name}`;
      if (apart.has(name)) continue;
      if (entry.isDirectory()) visit(name);
      else parts.push(name, hash(readFileSync(path.join(project, name))));
    }
  };
  for (const folder of ["src", "layouts"]) visit(folder);
  parts.push(hash(readFileSync(path.join(project, "package-lock.json"))));
  return hash(parts.join("\n"));
}
