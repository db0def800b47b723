import fs from "node:fs/promises";
import path from "node:path";
import type { State } from "./state.ts";

/** What a copy of Warta is to differ by. */
export interface Variants {
  readonly files: ReadonlyMap<string, string>;
  /** A module that, loaded first, makes Node tell another version of itself. */
  readonly otherNode: string | null;
}

/** Places in the code where another number gives other pages, and the part of the build that they stand for. */
const places: readonly (readonly [file: string, number: RegExp])[] = [
  ["src/pages/reading-time.ts", /(?<=WORDS_A_MINUTE = )\d+/],
  ["src/newsroom/related.ts", /(?<=count: )\d+/],
  ["src/client/age.ts", /(?<=OLDEST = )\d+/],
  ["src/search/token-html.ts", /(?<=title: )\d+/],
  ["src/articles/dateline.ts", /(?<=LONGEST = )\d+/],
  ["src/render/redirect-page.ts", /(?<=content=")0(?=; url)/],
];

const ELEMENT = /<(a|article|aside|div|footer|h1|h2|header|img|li|main|nav|ol|p|section|span|svg|time|ul)\b/;

/** The files of a Warta of that state, where they are not as they are here. `value` 0 is always the original. */
export async function variantsOf(
  warta: State["warta"],
  originals: readonly string[],
  project: string,
): Promise<Variants> {
  const files = new Map<string, string>();
  let otherNode: string | null = null;
  for (const [name, value] of Object.entries(warta)) {
    const [part, which] = [name.split(" ")[0], Number(name.split(" ")[1])];
    if (value % 4 === 0) continue;
    const nth = (list: readonly string[]): string => list[which % list.length] ?? "";
    const edit = async (file: string, change: (text: string) => string): Promise<void> => {
      const before = files.get(file) ?? (await fs.readFile(path.join(project, file), "utf8"));
      files.set(file, change(before));
    };
    if (part === "template") {
      const layouts = originals.filter((file) => file.endsWith(".njk"));
      await edit(nth(layouts), (text) =>
        ELEMENT.test(text)
          ? text.replace(ELEMENT, `<$1 data-edition="${value}"`)
          : `{# Edition ${value} #}\n${text}`,
      );
    } else if (part === "style") {
      const styles = originals.filter((file) => file.endsWith(".css"));
      await edit(nth(styles), (text) => `${text}\n.edition-${value} { color: red; }\n`);
    } else if (part === "message") {
      const catalogues = ["src/i18n/id.ts", "src/i18n/en.ts", "src/i18n/ar.ts"];
      await edit(nth(catalogues), (text) => {
        const lines = text.split("\n");
        const messages = lines.flatMap((line, index) => (/^ {2}\w+: "[^"]/.test(line) ? [index] : []));
        const at = messages[(which * 7 + value) % messages.length] ?? -1;
        return lines
          .map((line, index) => (index === at ? line.replace(': "', `: "${value} `) : line))
          .join("\n");
      });
    } else if (part === "code") {
      const [file, number] = places[which % places.length] ?? ["", /^/];
      await edit(file, (text) => {
        if (!number.test(text)) throw new Error(`${file} has no ${number} to change; name another place`);
        return text.replace(number, String(1 + (value % 6)));
      });
    } else if (part === "lockfile") {
      await edit("package-lock.json", (text) => `${text}${" ".repeat(value)}\n`);
    } else otherNode = nodeOf(value);
  }
  return { files, otherNode };
}

/** `process.versions` cannot be written to, but `process` itself can stand behind another object. */
const nodeOf = (value: number): string =>
  `const versions = { ...process.versions, node: "20.99.${value}" };
globalThis.process = new Proxy(process, {
  get: (target, name) => {
    const found = name === "versions" ? versions : Reflect.get(target, name);
    return typeof found === "function" ? found.bind(target) : found;
  },
});
`;
