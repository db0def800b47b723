/** The part of wawoff2 2.0 that cards use; the package has no types of its own. */
declare module "wawoff2/decompress.js" {
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

/** bidi-js 1.1 as an ES module: its types describe the other form. */
declare module "bidi-js/dist/bidi.mjs" {
  import type { Bidi } from "bidi-js";

  export default function bidiFactory(): Bidi;
}
