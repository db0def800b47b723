import fs from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import type { Problem } from "../problems.ts";
import { type ConfigurationFile, configurationFields } from "./configuration-schema.ts";
import { LARGEST } from "./largest.ts";
import { collector, type Report, type Spot, wholeFile } from "./report.ts";
import { shape } from "./shape.ts";
import { sourceText } from "./source-text.ts";
import { type Path, readYaml } from "./yaml.ts";

/** One file of `_portal/` with the places of its values. */
export interface ConfigurationRead<Value> {
  /** Null when the file is absent or faulty. */
  readonly value: Value | null;
  readonly at: (path: Path) => Spot;
  /** As they are written. */
  readonly lines: readonly string[];
  readonly report: Report;
  readonly problems: Problem[];
}

const synonyms = {
  title: "name",
  nama: "name",
  label: "name",
  baseurl: "url",
  language: "lang",
  zone: "timezone",
  tz: "timezone",
  code: "codes",
  alias: "aliases",
  slug: "id",
  key: "id",
  color: "colour",
  warna: "colour",
  aksen: "accent",
  tema: "theme",
};

/** Bytes of a file in `_portal/`; null when there is none, or when it cannot be used, which is reported. */
export async function portalBytes(
  articlesDir: string,
  file: string,
  report: Report,
): Promise<Uint8Array | null> {
  const whole = path.join(articlesDir, file);
  const found = await fs.lstat(whole).catch(() => null);
  if (!found) return null;
  if (found.isSymbolicLink()) report("error", "symbolic-link", wholeFile);
  else if (!found.isFile()) report("error", "not-a-file", wholeFile);
  else if (found.size > LARGEST)
    report("error", "file-too-large", wholeFile, { bytes: found.size, limit: LARGEST });
  else return fs.readFile(whole);
  return null;
}

/** Reads one YAML file of `_portal/`. */
export async function configurationFile<Schema extends z.ZodType>(
  articlesDir: string,
  name: ConfigurationFile,
  schema: Schema,
): Promise<ConfigurationRead<z.output<Schema>>> {
  const file = `_portal/${name}`;
  const { report, problems } = collector(file);
  const bytes = await portalBytes(articlesDir, file, report);
  const source = bytes && sourceText(bytes, report);
  if (!source) return { value: null, at: () => wholeFile, lines: [], report, problems };
  const place = (spot: Spot): Spot => source.spot(spot.line, spot.column);
  const inFile: Report = (severity, code, at, params) => report(severity, code, place(at), params);
  const yaml = readYaml(source.lines.join("\n"), inFile);
  const value =
    yaml && yaml.value !== null && yaml.value !== undefined
      ? shape(schema, yaml, inFile, configurationFields[name], synonyms)
      : null;
  return {
    value,
    at: (where) => (yaml ? place(yaml.valueAt(where)) : wholeFile),
    lines: source.lines,
    report,
    problems,
  };
}
