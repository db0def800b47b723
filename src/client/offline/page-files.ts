/** On a phone no picture stands wider; the build lists the same for editions. */
const PHONE = 640;

/**
 * What an article's page needs to be read without network: styles and scripts, faces of its authors, and its pictures at phone size. A
 * scan of our own build's HTML, so that the worker, which has no parser, can do it too.
 */
export function pageFiles(html: string, base: string): string[] {
  const assets = [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map(([, href = ""]) => href)
    .filter((href) => href.startsWith(`${base}aset/`));
  const faces = [...html.matchAll(/<img class="face" src="([^"]+)"/g)].map(([, src = ""]) => src);
  return [...new Set([...assets, ...faces, ...figureFiles(html)])];
}

/** The pictures of a page's figures, as phones take them. */
export const figureFiles = (html: string): string[] =>
  [...html.matchAll(/<figure class="figure">[\s\S]*?<\/figure>/g)].flatMap(([figure]) =>
    [...figure.matchAll(/ type="image\/webp" srcset="([^"]+)"/g)].map(([, srcset = ""]) =>
      phoneCandidate(srcset),
    ),
  );

/** The widest candidate that a phone needs, of a `srcset` whose candidates are named by width, narrowest first. */
export function phoneCandidate(srcset: string): string {
  const candidates = srcset.split(", ").map((candidate) => {
    const [href = "", width = ""] = candidate.split(" ");
    return { href, width: Number.parseInt(width, 10) };
  });
  const fitting = candidates.filter(({ width }) => width <= PHONE);
  return (fitting.at(-1) ?? candidates[0])?.href ?? "";
}

/** A page that only sends readers on: what stood there has moved or was taken down. */
export const sendsOn = (html: string): boolean => html.slice(0, 4000).includes('http-equiv="refresh"');

/** A notice in place of a story: what stood there was taken down. See `layouts/notice.njk`. */
export const isNotice = (html: string): boolean => html.includes('<body class="page page-notice"');
