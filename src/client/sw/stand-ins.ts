/** A picture's file at any width, as `gambar/<hash>-640.webp` names them. */
const PICTURE = /\/gambar\/([0-9a-f]+)-\d+\.\w+$/;
/** A style, script or font with the hash of its content: `aset/site.3f2a9c1d.css`. */
const ASSET = /\/aset\/(.+)\.[0-9a-f]{8}(\.\w+)$/;

/**
 * Chooses from the stored paths what can stand in for one that is not stored: the same picture at another width
 * (the widest, but a browser that can take WebP gets that), a style or script of another version. Null for none.
 */
export function standIn(path: string, storedPaths: readonly string[]): string | null {
  const [, picture] = PICTURE.exec(path) ?? [];
  if (picture !== undefined) {
    const width = (file: string): number => Number(/-(\d+)\.\w+$/.exec(file)?.[1] ?? 0);
    const same = storedPaths.filter((file) => PICTURE.exec(file)?.[1] === picture);
    return same.sort((a, b) => width(b) - width(a))[0] ?? null;
  }
  const [, stem, ending] = ASSET.exec(path) ?? [];
  if (stem === undefined) return null;
  const isSame = (file: string): boolean => {
    const [, otherStem, otherEnding] = ASSET.exec(file) ?? [];
    return otherStem === stem && otherEnding === ending;
  };
  return storedPaths.find(isSame) ?? null;
}
