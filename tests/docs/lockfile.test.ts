import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly resolved?: string;
}
const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")) as {
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages);

// npm drops them where the machine that writes the lockfile cannot get them, and `npm ci` then fails everywhere.
it("locks the platform packages of every platform, not only of the one that wrote the lockfile", () => {
  const missing = packages.flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !Object.hasOwn(lock.packages, `node_modules/${name}`) &&
        !Object.hasOwn(lock.packages, `${parent}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
  expect(packages.filter(([, { os }]) => os?.includes("darwin")).length).toBeGreaterThan(5);
});

it("names no registry, so that everybody's own is asked", () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});
