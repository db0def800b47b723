import fs from "node:fs";
import path from "node:path";
import { describePicture } from "../render/picture-describe.ts";
import { type Upload, uploads } from "./uploads.ts";

/** A picture that only the network has, for the list of what is still to come. */
export interface MissingPicture {
  readonly url: string;
  readonly file: string;
}

/**
 * The pictures of one import: found in the folder of uploads, copied beside the articles, and looked at, so that none
 * is published that cannot be shown.
 */
export function pictures(articles: string, folder: string | null, dryRun: boolean) {
  const store = uploads(folder);
  const targets = new Map<string, string>();
  const owners = new Map<string, string>();
  const checked = new Map<string, string | null>();
  const missing: MissingPicture[] = [];
  const usedPaths = new Set<string>();
  let copied = 0;

  /** Where a picture comes to lie; another one with that name moves it aside. */
  function targetOf(upload: Upload): string {
    const known = targets.get(upload.path);
    if (known !== undefined) return known;
    const { dir, name, ext } = path.posix.parse(upload.target);
    const size = fs.statSync(upload.path).size;
    let target = upload.target;
    for (let number = 2; isOther(target, upload, size); number += 1)
      target = path.posix.join(dir, `${name}-${number}${ext}`);
    targets.set(upload.path, target);
    owners.set(target, upload.path);
    return target;
  }

  function isOther(target: string, upload: Upload, size: number): boolean {
    const owner = owners.get(target);
    if (owner !== undefined) return owner !== upload.path;
    const there = fs.statSync(path.join(articles, target), { throwIfNoEntry: false });
    return there !== undefined && (!there.isFile() || there.size !== size);
  }

  return {
    store,
    missing,
    copied: (): number => copied,
    /** Whether an article of this run shows it. */
    isUsed: (upload: Upload): boolean => usedPaths.has(upload.path),
    /** The picture that an address names, or null where the folder has none or it cannot be shown. */
    find(...addresses: readonly string[]): Upload | null {
      for (const address of addresses) {
        const found = address === "" ? null : store.find(address);
        if (found && (checked.get(found.path) ?? null) === null) return { ...found, target: targetOf(found) };
      }
      return null;
    },
    /** A picture from elsewhere on this disk, or null where it cannot be shown. */
    take: (upload: Upload): Upload | null =>
      (checked.get(upload.path) ?? null) === null ? { ...upload, target: targetOf(upload) } : null,
    /** Looks at pictures once each; gives those that cannot be shown, with the reason. */
    async check(used: readonly Upload[]): Promise<{ readonly upload: Upload; readonly trouble: string }[]> {
      const bad: { upload: Upload; trouble: string }[] = [];
      for (const upload of used) {
        if (checked.has(upload.path)) continue;
        const source = await describePicture(upload.path);
        const trouble = "trouble" in source ? source.trouble : null;
        checked.set(upload.path, trouble);
        if (trouble !== null) bad.push({ upload, trouble });
      }
      return bad;
    },
    copy(used: readonly Upload[]): void {
      for (const upload of used) usedPaths.add(upload.path);
      if (dryRun) return;
      for (const { path: from, target } of used) {
        const to = path.join(articles, target);
        if (fs.existsSync(to)) continue;
        fs.mkdirSync(path.dirname(to), { recursive: true });
        fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
        copied += 1;
      }
    },
  };
}
export type Pictures = ReturnType<typeof pictures>;
