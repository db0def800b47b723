import { existsSync } from "node:fs";
import type { OutputMemory } from "../../../src/build-model.ts";
import type { Memory } from "../../../src/pieces.ts";
import type { Builder } from "./live.ts";

/** Builds as a preview does: what it knows of state and output it keeps from one build to the next. */
export function staying(builder: Builder): Builder {
  const known = new Map<string, { readonly memory: Memory; readonly output: OutputMemory }>();
  return {
    ...builder,
    build: (at) => {
      const before = existsSync(at.cache) ? known.get(at.cache) : undefined;
      const kept = before ?? { memory: new Map(), output: { present: null } };
      known.set(at.cache, kept);
      return builder.build({ ...at, ...kept });
    },
  };
}
