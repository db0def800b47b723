import crypto from "node:crypto";

/** SHA-256, first 128 bits, URL-safe. */
export const hash = (data: string | Uint8Array): string =>
  crypto.hash("sha256", data, "base64url").slice(0, 22);

/** Fingerprint of plain JSON data: equal for equal data. */
export const fingerprint = (...parts: readonly unknown[]): string => hash(JSON.stringify(parts));

const known = new WeakMap<object, string>();

/** Fingerprint of a value that many pages show; it is walked once, and so must not change afterwards. */
export function printOf(value: object | null): string {
  if (value === null) return "";
  let print = known.get(value);
  if (print === undefined) {
    print = hash(JSON.stringify(value));
    known.set(value, print);
  }
  return print;
}
