import fs from "node:fs";
import path from "node:path";
import { PICTURE } from "../../articles/picture-path.ts";
import type { PictureAnswer, PictureSource } from "../html/surroundings.ts";
import type { Take } from "../note.ts";
import { decoded } from "../portal/places.ts";
import type { ImportRun } from "../run.ts";
import { targetOf, type Upload } from "../uploads.ts";
import type { EmbeddedPictures } from "./embedded-pictures.ts";

interface LocalOptions {
  /** The text that shows the pictures, absolute. */
  readonly file: string;
  /** The folder that is imported: nothing outside of it is looked at. */
  readonly root: string;
  /** Name for pictures that have none. */
  readonly stem: string;
  readonly run: ImportRun;
  readonly embedded: EmbeddedPictures;
}

/** What is known of the article in which the pictures come to stand. */
export interface Showing {
  /** Its file, relative to the articles folder. */
  readonly file: string;
  readonly headline: string;
  readonly take: Take;
}

/** The pictures of one text of a folder: those within it, those beside it, and those of the folder of uploads. */
export function localPictures({ file, root, stem, run, embedded }: LocalOptions) {
  const used = new Map<string, Upload>();
  const network = new Set<string>();

  function beside(written: string): string | null {
    const plain = decoded(written.split(/[?#]/)[0] ?? "").replaceAll("\\", "/");
    if (plain.includes("\0") || !PICTURE.test(plain)) return null;
    const whole = plain.startsWith("/") ? path.join(root, plain) : path.join(path.dirname(file), plain);
    const stat = fs.lstatSync(whole, { throwIfNoEntry: false });
    const isOurs = stat?.isFile() && fs.realpathSync(whole).startsWith(fs.realpathSync(root) + path.sep);
    return isOurs ? whole : null;
  }

  function find(src: string, take: Take): Upload | null {
    if (/^data:/i.test(src)) {
      const laid = embedded.lay(src);
      if ("trouble" in laid) {
        take("picture-refused", { url: `${src.slice(0, 30)}…`, reason: laid.trouble });
        return null;
      }
      return run.pictures.take({
        path: laid.path,
        target: targetOf(`${stem}-${path.basename(laid.path)}`),
      });
    }
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return run.pictures.find(src);
    const whole = beside(src);
    if (whole === null) return null;
    return run.pictures.take({
      path: whole,
      target: targetOf(path.relative(root, whole).replaceAll(path.sep, "/").normalize("NFC")),
    });
  }

  return {
    used: (): readonly Upload[] => [...used.values()],
    /** Addresses of pictures that only the network has. */
    network,
    answer({ src, alt, caption }: PictureSource, { file: article, headline, take }: Showing): PictureAnswer {
      const upload = find(src, take);
      if (upload) {
        used.set(upload.path, upload);
        const said = alt || caption;
        if (said === "") take("alt-from-headline");
        const to = path.posix.relative(path.posix.dirname(article), upload.target);
        return { kind: "there", path: to, alt: said || headline, caption };
      }
      const address = src.startsWith("//") ? `https:${src}` : src;
      const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
      if (isWeb) {
        network.add(address);
        take("picture-missing", { url: address.slice(0, 300) });
      } else if (!/^data:/i.test(src)) take("picture-not-found", { url: src.slice(0, 300) });
      return { kind: "elsewhere", url: isWeb ? address : null };
    },
  };
}
export type LocalPictures = ReturnType<typeof localPictures>;
