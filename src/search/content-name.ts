import { createHash } from "node:crypto";

/** Name of a content for files, in small letters: some hosts do not tell them from capitals. To be cut. */
export const contentName = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
