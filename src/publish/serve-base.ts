import path from "node:path";
import { readIfThere } from "../files.ts";
import { MARKER } from "./workplace.ts";

/** What a built portal says of itself. */
export interface Built {
  /** The path that it is published under; begins and ends in `/`. */
  readonly base: string;
}

/** Reads a built portal's marker; null where that folder was not built by Warta. */
export async function builtPortal(dir: string): Promise<Built | null> {
  const text = await readIfThere(path.join(dir, MARKER));
  if (text === null) return null;
  const data: unknown = JSON.parse(text);
  const base = typeof data === "object" && data !== null && "base" in data ? data.base : null;
  return { base: typeof base === "string" ? normalBase(base) : "/" };
}

/** `koran`, `/koran` and `/koran/` are all `/koran/`. */
export const normalBase = (base: string): string => `/${base}/`.replace(/\/+/g, "/");
