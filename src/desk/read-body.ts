import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.ts";

/** A request's body; throws `Refusal` where it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > limit) throw new Refusal(413, "too-large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
