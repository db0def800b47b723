import { createWriteStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { walk } from "../files.ts";

/** The same at every build, so that the same portal gives the same bytes. */
const DATE = new Date(2000, 0, 1);

/** What is packed already. */
const PACKED = /\.(?:avif|gif|jpe?g|png|webp|woff2)$/;

/** Writes all files of a folder into a zip, below a folder of the name `name`. */
export async function zipFolder(folder: string, name: string, file: string): Promise<void> {
  const zip = new yazl.ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on("error", reject));
  for (const each of walk(folder).keys()) {
    zip.addFile(path.join(folder, each), `${name}/${each}`, {
      mtime: DATE,
      forceDosTimestamp: true,
      mode: 0o100644,
      compress: !PACKED.test(each),
    });
  }
  zip.end();
  await Promise.race([failed, pipeline(zip.outputStream, createWriteStream(file))]);
}
