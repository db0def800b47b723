/** Reads the little of HTML that the portal tests ask about. The pages are held valid by a test of their own. */

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Character references resolved. */
export const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name ?? ""] ?? whole;
    },
  );

export type Attributes = Readonly<Record<string, string>>;

/** The attributes of each start tag of that name (`*` for any), in order. */
export function tags(html: string, name: string): Attributes[] {
  const wanted = name === "*" ? "[a-z][\\w-]*" : name;
  const start = new RegExp(
    `<${wanted}(?=[\\s>/])((?:\\s+[^\\s=>/]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s>]+))?)*)\\s*/?>`,
    "gi",
  );
  return [...withoutScripts(html).matchAll(start)].map(([, attributes = ""]) => attributesOf(attributes));
}

function attributesOf(text: string): Attributes {
  const pairs = [...text.matchAll(/([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)];
  return Object.fromEntries(
    pairs.map(([, key = "", a, b, c]) => [key.toLowerCase(), decode(a ?? b ?? c ?? "")]),
  );
}

/** What stands in scripts is no markup; the script tags themselves stay. */
const withoutScripts = (html: string): string =>
  html.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/gi, "$1$2");

/** The content of `<meta name|property|http-equiv="…">`, or null. */
export const meta = (html: string, name: string): string | null =>
  tags(html, "meta").find((tag) => [tag["name"], tag["property"], tag["http-equiv"]].includes(name))?.[
    "content"
  ] ?? null;

/** The `href` of the first `<link rel="…">`, or null. */
export const linkRel = (html: string, rel: string): string | null =>
  tags(html, "link").find((tag) => tag["rel"] === rel)?.["href"] ?? null;

/** The document's title, or null. */
export const title = (html: string): string | null => {
  const found = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1];
  return found === undefined ? null : decode(found).trim();
};

/** Every JSON-LD block, parsed. Throws `SyntaxError` where one is no JSON. */
export const jsonLd = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = ""]) =>
    JSON.parse(json),
  );

/** What a reader sees: text without tags and scripts, white space as one. */
export const visibleText = (html: string): string =>
  decode(
    withoutScripts(html)
      .replace(/<style\b[\s\S]*?<\/style>/gi, " ")
      .replace(/<[^>]*>/g, " "),
  )
    .replace(/\s+/g, " ")
    .trim();
