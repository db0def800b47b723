/** What a picture file may hold. SVG may not: it can carry script. */
export type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "avif";

/** A picture file that is fit to be shown. Width and height in pixels, as seen: the camera's turn applied. */
export interface PictureSource {
  /** Absolute path. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
  /** Git's name of the same. */
  readonly blob: string;
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
}

/**
 * Why a file is no picture to be shown: not there; a symbolic link; a folder or device; an SVG; some other kind
 * of file; heavier than 40 MB; more than 100 million pixels; broken or cut short.
 */
export interface PictureTrouble {
  readonly trouble: "missing" | "link" | "file" | "svg" | "type" | "heavy" | "pixels" | "broken";
}

/** One file made of a picture. */
export interface DerivedFile {
  /** Below the output folder: `gambar/<hash>-640.webp`. */
  readonly path: string;
  /** Absolute path of the cached file. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Bytes. */
  readonly size: number;
}

/** All that was made of one picture; paths are those of `files`, to be prefixed by whoever links them. */
export interface DerivedPicture {
  /** Names the files: stands for the source's content and for how they were made. */
  readonly hash: string;
  /** The JPEG that any browser, feed reader or card can show. */
  readonly fallback: string;
  /** Size of the fallback, and so the proportions of all. */
  readonly width: number;
  readonly height: number;
  /** For `<source>`, best format first, narrowest candidate first. */
  readonly sources: readonly {
    readonly type: string;
    readonly candidates: readonly { readonly path: string; readonly width: number }[];
  }[];
  readonly files: readonly DerivedFile[];
}
