import type { Rendered } from "./rendered.ts";

/** The output would be wrong: a bug of Warta's, or of a template. Nothing is published. */
export class VerificationError extends Error {
  override name = "VerificationError";
}

export interface Expectations {
  /** Every file that the output will have. */
  readonly files: ReadonlySet<string>;
  /** Output files of stories that readers may not see. */
  readonly hidden: ReadonlySet<string>;
  /** Output files that articles link to though nothing is there: the editors have been told. */
  readonly dead: ReadonlySet<string>;
  /** The base path, `/` or `/koran/`. */
  readonly base: string;
}

/** Looks at new pages before they are published: a page that is empty, leads nowhere, or leads to a hidden story stops the build. */
export function verify({ empty, links }: Rendered, expected: Expectations): void {
  const wrong = empty.map((page) => `${page} is empty`);
  for (const [href, page] of links) {
    const file = targetOf(href, expected.base);
    if (file === null) wrong.push(`${page} links to ${href}, outside the base path ${expected.base}`);
    else if (!expected.files.has(file) && !expected.dead.has(file))
      wrong.push(
        `${page} links to ${href}, ${expected.hidden.has(file) ? "which is not published yet" : "which is not there"}`,
      );
  }
  if (wrong.length > 0) {
    const rest = wrong.length > 20 ? [`… and ${wrong.length - 20} more`] : [];
    throw new VerificationError(
      ["the new pages are not fit to publish:", ...wrong.slice(0, 20), ...rest].join("\n  "),
    );
  }
}

/** The output file behind a site-relative link; null where it leaves the base path. */
export function targetOf(href: string, base: string): string | null {
  if (!href.startsWith(base)) return null;
  const file = decodeURI(href.slice(base.length).replaceAll("&amp;", "&"));
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}
