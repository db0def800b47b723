import { z } from "zod";
import type { EditRequest } from "./desk-model.ts";
import { Refusal } from "./refusal.ts";
import type { Value } from "./yaml/render-value.ts";

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]),
);
const edit = z.union([
  z.strictObject({ source: z.string() }),
  z.strictObject({
    changes: z.record(z.string().regex(/^[A-Za-z]\w*$/), value),
    body: z.string().optional(),
  }),
]);
const schema = z.strictObject({
  file: z.string().nullable(),
  wire: z.boolean(),
  hash: z.string().nullable(),
  folder: z.string().nullable(),
  edit,
});

/** What the page asks to be done to a file; throws `Refusal` for anything else. */
export function editRequest(bytes: Buffer): EditRequest {
  const read = schema.safeParse(json(bytes));
  if (!read.success) throw new Refusal(400, "bad-request");
  return read.data;
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal(400, "bad-request");
  }
}
