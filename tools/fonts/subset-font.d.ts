declare module "subset-font" {
  /** What of it we use. */
  interface Options {
    readonly targetFormat: "woff2";
    readonly noHinting: boolean;
    readonly keepFeatures: readonly string[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  /** The font with the glyphs that `text` needs. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
