import { build } from "../../../src/build.ts";
import { ContentError } from "../../../src/build-model.ts";
import type { Builder } from "./live.ts";

/** Builds in this process, which is by far the cheapest way. */
export const inProcess: Builder = {
  async build(at) {
    try {
      await build(at);
      return "published";
    } catch (error) {
      if (error instanceof ContentError && error.problems.some(({ code }) => code === "bad-date"))
        return "refused";
      if (error instanceof ContentError) throw new Error(JSON.stringify(error.problems), { cause: error });
      throw error;
    }
  },
};
