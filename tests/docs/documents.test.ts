import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkCodes, isCheck } from "../../src/articles/check-codes.ts";
import { frontMatterSchema } from "../../src/articles/front-matter.ts";

const root = path.resolve(import.meta.dirname, "../..");
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const documents = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...readdirSync(path.join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const handbooks = ["docs/editors.md", "docs/editors.en.md"];
const manifest = JSON.parse(text("package.json")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const commands = readdirSync(path.join(root, "src/commands"))
  .filter((file) => /export const \w+: Command = /.test(text(`src/commands/${file}`)))
  .map((file) => file.replace(/\.ts$/, ""));

describe("the documents", () => {
  it.each(documents)("%s links to files that are there", (file) => {
    const targets = [...text(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
    const inProse = targets.filter((target) => !target.startsWith("/") && !/^[\w-]+\.jpg$/.test(target));
    expect(inProse.filter((target) => !existsSync(path.join(root, path.dirname(file), target)))).toEqual([]);
  });

  it.each(documents)("%s names no npm script that is not there", (file) => {
    const named = [...text(file).matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => name !== "--silent" && !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it("give a reason for every dependency, and for none that is gone", () => {
    const decided = [...text("docs/decisions.md").matchAll(/^\| ((?:`[^`]+`(?:, )?)+)\s*\|/gm)]
      .flatMap(([, names = ""]) => names.split(", "))
      .map((name) => name.replaceAll("`", ""));
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(decided.filter((name) => !name.includes("*")).sort()).toEqual(
      used.filter((name) => !name.startsWith("@types/")).sort(),
    );
  });

  it.each(commands)("tell of the command %s, which is an npm script", (name) => {
    expect(Object.hasOwn(manifest.scripts, name)).toBe(true);
    const called = name === "start" ? "`npm start`" : `\`npm run ${name}`;
    expect(text("README.md")).toContain(called);
    expect(text("docs/operators.md")).toContain(called);
  });

  it.each(handbooks)("tell editors in %s of every field and every check, each in its table", (file) => {
    const told = new Set(
      [...text(file).matchAll(/^\|((?: *`[\w-]+`,?)+) *\|/gm)].flatMap(([, names = ""]) =>
        names.split(",").map((name) => name.trim().replaceAll("`", "")),
      ),
    );
    const owed = [...Object.keys(frontMatterSchema.shape), ...checkCodes];
    expect(owed.filter((name) => !told.has(name))).toEqual([]);
    const codes = [...told].filter((name) => name.includes("-") && !isCheck(name));
    expect(codes).toEqual([]);
  });

  it.each(documents)("%s links to headings of its own that are there", (file) => {
    const headings = [...text(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );
    const targets = [...text(file).matchAll(/\]\(#([^)]*)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => target !== "anchors" && !headings.includes(target))).toEqual([]);
  });

  it("pin every package to one version", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
