import { createHash } from "node:crypto";

const known = new WeakMap<object, string>();

/** SHA-256, first 128 bits, URL-safe. */
export const hash = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("base64url").slice(0, 22);

/**
 * Marks a value that many pages show (a card, the shell): its own hash stands for it in every fingerprint, so
 * that it is walked once and not once a page. It must not change afterwards.
 */
export function shared<Value extends object>(value: Value): Value {
  known.set(value, hash(JSON.stringify(value, replaceShared)));
  return value;
}

function replaceShared(this: unknown, key: string, value: unknown): unknown {
  if (key === "" || typeof value !== "object" || value === null) return value;
  const stands = known.get(value);
  return stands === undefined ? value : `#${stands}`;
}

/** Fingerprint of plain JSON data: equal for equal data, shared parts by their hash. */
export function fingerprint(...parts: readonly unknown[]): string {
  return hash(JSON.stringify(parts, replaceShared));
}
