import path from "node:path";
import type { ParseArgsConfig } from "node:util";
import { project } from "../project.ts";

/** What a command is called with, options parsed. */
export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command: its help and what it does. `run` gives the exit status. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What stands after the name in the help: `[--out DIR] FILE…`. */
  readonly usage: string;
  /** A line for each option, for the help. */
  readonly help: Readonly<Record<string, string>>;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Exit statuses, the same for every command. */
export const exit = { fine: 0, content: 1, usage: 2, failure: 3 } as const;

/** Wrong usage or configuration: the command stops with status 2 and this message. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Resolves a path against the folder in which the person typed the command. */
export const fromCaller = (given: string): string =>
  path.resolve(process.env["INIT_CWD"] ?? process.cwd(), given);

/** A string option, or undefined. */
export const text = (invocation: Invocation, name: string): string | undefined => {
  const value = invocation.values[name];
  return typeof value === "string" ? value : undefined;
};

/** A path option resolved against the caller's folder; `fallback` against the project's. */
export const folder = (invocation: Invocation, name: string, fallback: string): string => {
  const given = text(invocation, name);
  return given === undefined ? path.resolve(project, fallback) : fromCaller(given);
};
