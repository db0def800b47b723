import { hash } from "../pages/fingerprint.ts";

/** What is known of a page since it was rendered, so that it need not be read again. */
export interface Proof {
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

const LINK = / (?:href|src)="(\/[^"#?]*)/g;

/** Takes note of every page as it is rendered: its hash, its size, and where its links lead. */
export class Rendered {
  readonly proofs = new Map<string, Proof>();
  /** Site-relative links, each with the first page that has it. */
  readonly links = new Map<string, string>();
  readonly empty: string[] = [];

  /** `file` is below the output folder. */
  note(file: string, text: string): void {
    this.proofs.set(file, { hash: hash(text), size: Buffer.byteLength(text) });
    if (!file.endsWith(".html")) return;
    // A fragment of a portal without stories has nothing to say; a page always has.
    if (text.trim() === "" && file.endsWith("index.html")) this.empty.push(file);
    for (const [, href = ""] of text.matchAll(LINK)) if (!this.links.has(href)) this.links.set(href, file);
  }
}
