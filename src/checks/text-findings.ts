import type { Article } from "../articles/article.ts";
import type { Library } from "../articles/library.ts";
import { pieceOf } from "../articles/piece-of.ts";
import { group } from "../group.ts";
import { fingerprint } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import { bandHashes } from "./band-hashes.ts";
import { knownNames } from "./known-names.ts";
import { type NameFinding, nearNames } from "./near-names.ts";
import { shingles } from "./shingles.ts";
import { wrongNames } from "./wrong-names.ts";

/** What is found in an article's text by reading all of it. */
export interface TextFindings {
  /** Signature of the text for finding doubles, or null. */
  readonly bands: readonly number[] | null;
  readonly names: readonly NameFinding[];
}

/** A piece of state: findings by file, each with the print of the article that was read. */
interface FindingsPiece {
  readonly names: string;
  readonly found: Record<string, readonly [print: string, findings: TextFindings]>;
}

/** Reads the texts of all articles; of those that are as they were, the findings are remembered. */
export async function textFindings(
  { articles, print, body }: Library,
  portal: Portal,
  state: Pieces,
): Promise<(article: Article) => TextFindings> {
  const known = knownNames(portal);
  const [near, wrong] = [nearNames(known), wrongNames(known)];
  const names = fingerprint([known.names, [...known.right], known.wrong]);
  const findings = new Map<string, TextFindings>();

  async function read(article: Article): Promise<TextFindings> {
    const { paragraphs } = await body(article.file, article.bodyHash);
    const text = [article.headline, article.standfirst ?? "", ...paragraphs].join("\n");
    return {
      bands: bandHashes(shingles(paragraphs.join("\n"))),
      names: unique([...wrong(text), ...near(text)]),
    };
  }

  for (const [piece, members] of group(articles, ({ file }) => [pieceOf(file)])) {
    const kept = await state.read<FindingsPiece>(`findings/${piece}`);
    const before = kept?.names === names ? kept.found : {};
    const found: FindingsPiece["found"] = {};
    let same = 0;
    for (const article of members) {
      const old = Object.hasOwn(before, article.file) ? before[article.file] : undefined;
      const stands = old?.[0] === print(article);
      if (stands) same += 1;
      const now = old && stands ? old : ([print(article), await read(article)] as const);
      found[article.file] = now;
      findings.set(article.file, now[1]);
    }
    if (same !== members.length || same !== Object.keys(before).length)
      await state.write(`findings/${piece}`, { names, found } satisfies FindingsPiece);
  }
  const pieces = new Set(articles.map(({ file }) => `findings/${pieceOf(file)}`));
  for (const name of await state.list("findings")) if (!pieces.has(name)) await state.remove(name);
  return ({ file }) => findings.get(file) ?? { bands: null, names: [] };
}

const unique = (found: readonly NameFinding[]): NameFinding[] => [
  ...new Map(found.map((one) => [`${one.written}\n${one.right}`, one])).values(),
];
