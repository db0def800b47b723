/** Before each root: how many letters it shares with the one before, as a capital (`A` is none). */
const NONE = "A".charCodeAt(0);
const MOST = 25;

/** Roots as text for shipping, sorted and front-coded: `abad abadi abah` is `AabadEiDh`. Gzip halves it again. */
export function encodeRoots(roots: Iterable<string>): string {
  let text = "";
  let last = "";
  for (const root of [...new Set(roots)].sort()) {
    let shared = 0;
    while (shared < MOST && shared < last.length && root[shared] === last[shared]) shared++;
    text += String.fromCharCode(NONE + shared) + root.slice(shared);
    last = root;
  }
  return text;
}

/** The roots that `encodeRoots` wrote. */
export function decodeRoots(text: string): Set<string> {
  const roots = new Set<string>();
  let last = "";
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && text.charCodeAt(end) > NONE + MOST) end++;
    last = last.slice(0, text.charCodeAt(start) - NONE) + text.slice(start + 1, end);
    roots.add(last);
    start = end;
  }
  return roots;
}
