import { compare } from "../problems.ts";

type Dated = { readonly published: number; readonly url: string };

/** Total order of stories: newest first, then URL. */
export const newestFirst = (a: Dated, b: Dated): number => b.published - a.published || compare(a.url, b.url);
