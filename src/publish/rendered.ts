import { hash } from "../pages/fingerprint.ts";

/** The output would be wrong: a bug of Warta's, or of a template. Nothing is published. */
export class VerificationError extends Error {
  override name = "VerificationError";
}

/** What is known of a page since it was rendered, so that it need not be read again. */
export interface Proof {
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

export interface Expectations {
  /** Every file to which a page may link. */
  readonly files: ReadonlySet<string>;
  /** Output files of stories that readers may not see. */
  readonly hidden: ReadonlySet<string>;
  /** Output files that articles link to though nothing is there: the editors have been told. */
  readonly dead: ReadonlySet<string>;
  /** The base path, `/` or `/koran/`. */
  readonly base: string;
}

/** What one thread found in the pages that it rendered. */
export interface Findings {
  readonly proofs: ReadonlyMap<string, Proof>;
  readonly wrong: readonly string[];
}

/** So many complaints are told in full. */
const TOLD = 20;

/** Looks at every page as it is rendered: its hash and size, whether it is empty, and where its links lead. */
export class Rendered {
  readonly proofs = new Map<string, Proof>();
  readonly #wrong: string[] = [];
  /** Links that are known to be right. */
  readonly #sound = new Set<string>();

  constructor(private readonly expected: Expectations) {}

  /** `file` is below the output folder. */
  note(file: string, text: string): void {
    this.proofs.set(file, { hash: hash(text), size: Buffer.byteLength(text) });
    if (!file.endsWith(".html")) return;
    // A fragment of a portal without stories has nothing to say; a page always has.
    if (text.trim() === "" && file.endsWith("index.html")) this.#wrong.push(`${file} is empty`);
    for (const href of siteLinks(text)) if (!this.#sound.has(href)) this.#follow(file, href);
  }

  #follow(file: string, href: string): void {
    const { files, dead, hidden, base } = this.expected;
    const target = targetOf(href, base);
    if (target === null) this.#wrong.push(`${file} links to ${href}, outside the base path ${base}`);
    else if (files.has(target) || dead.has(target)) this.#sound.add(copy(href));
    else
      this.#wrong.push(
        `${file} links to ${href}, ${hidden.has(target) ? "which is not published yet" : "which is not there"}`,
      );
  }

  /** For another thread. */
  findings(): Findings {
    return { proofs: this.proofs, wrong: this.#wrong };
  }

  /** Takes over what another thread found. */
  add({ proofs, wrong }: Findings): void {
    for (const [file, proof] of proofs) this.proofs.set(file, proof);
    this.#wrong.push(...wrong);
  }

  /** Throws where a page is empty, leads nowhere, or leads to a hidden story. */
  verify(): void {
    if (this.#wrong.length === 0) return;
    const more = this.#wrong.length - TOLD;
    throw new VerificationError(
      [
        "the new pages are not fit to publish:",
        ...this.#wrong.slice(0, TOLD),
        ...(more > 0 ? [`… and ${more} more`] : []),
      ].join("\n  "),
    );
  }
}

/** Values of `href` and `src` that begin with `/`, without query and fragment. A scan: regular expressions take thrice as long. */
export function* siteLinks(html: string): Generator<string> {
  for (let at = html.indexOf('="/'); at >= 0; at = html.indexOf('="/', at + 3)) {
    if (!html.startsWith(" href", at - 5) && !html.startsWith(" src", at - 4)) continue;
    let end = at + 3;
    for (let code = html.charCodeAt(end); end < html.length; code = html.charCodeAt(++end)) {
      if (code === 34 || code === 35 || code === 63) break; // " # ?
    }
    yield html.slice(at + 2, end);
  }
}

/** A string of its own: a slice would keep the whole page in memory. */
const copy = (text: string): string => Buffer.from(text).toString();

/** The output file behind a site-relative link; null where it leaves the base path. */
export function targetOf(href: string, base: string): string | null {
  if (!href.startsWith(base)) return null;
  const file = decodeURI(href.slice(base.length).replaceAll("&amp;", "&"));
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}
