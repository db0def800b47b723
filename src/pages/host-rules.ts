import { cacheControl } from "../publish/security-headers.ts";

/** What servers are told of old addresses, all with the base path. */
export interface HostRules {
  readonly base: string;
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** WordPress's own: `/?p=123`. */
  readonly queries: readonly (readonly [from: string, to: string])[];
  readonly gone: readonly string[];
  /** Of every answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Apache reads the file at every request: past so many, stub pages answer for the rest. */
const MOST = 1000;

const regex = (path: string): string => `^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

/** Apache's `.htaccess` (mod_alias, mod_headers): old addresses, headers, and the page for what is not there. */
export const htaccess = ({ base, moved, gone, headers }: HostRules): string[] => [
  `ErrorDocument 404 ${base}404.html`,
  "<IfModule mod_headers.c>",
  ...Object.entries(headers).map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
  "</IfModule>",
  "<IfModule mod_alias.c>",
  ...gone.slice(0, MOST).map((from) => `RedirectMatch 410 ${quoted(regex(from))}`),
  ...moved
    .flatMap(([from, to]) => {
      const target = unescaped(to);
      return target === null ? [] : [`RedirectMatch 301 ${quoted(regex(from))} ${quoted(target)}`];
    })
    .slice(0, Math.max(0, MOST - gone.length)),
  "</IfModule>",
];

/**
 * A target as `RedirectMatch` wants it, which encodes all before the query by itself, and takes `$1` for a group. Null
 * where that would make another address of it, or another line of the file.
 */
function unescaped(to: string): string | null {
  const [whole, before = "", after = ""] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  if (whole === undefined || /%(?:23|25|2f|3f|5c|[01]|7f)/i.test(before)) return null;
  try {
    return (decodeURIComponent(before) + after).replaceAll("$", "\\$");
  } catch {
    return null;
  }
}

const powerOf2 = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** Vercel takes no more redirects; pages answer for the rest. */
const MOST_VERCEL = 1024;

/** Vercel looks for patterns in the decoded query of a target too, where nothing can be written otherwise. */
const hasPatternInQuery = (to: string): boolean => /\?[^#]*(?:[:({]|%3a|%28|%7b)/i.test(to);

/** What stands for something else in the patterns of path-to-regexp 6, which Vercel reads. */
const literal = (path: string): string => path.replaceAll(/[\\*+?{}():]/g, "\\$&");

/** As Vercel asks for it with `trailingSlash`: with a slash at its end, but where that end looks like a file's. */
const settled = (path: string): string =>
  /[^/]\.\w+\/$/.test(path) ? path.slice(0, -1) : /\/$|\.[^/]*$/.test(path) ? path : `${path}/`;

/** An address that hosts do not take for a template: what names a parameter behind the host's name is encoded. */
const plain = (to: string): string => {
  const [origin = ""] = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(to) ?? [];
  return origin + encoded(to.slice(origin.length), /[:(){}$]/g);
};

const encoded = (text: string, which: RegExp): string =>
  text.replace(which, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `_redirects` of Netlify and Cloudflare Pages: a line for each address, in which nothing is a placeholder. */
export const redirectLines = ({ moved }: Pick<HostRules, "moved">): string[] =>
  moved.map(([from, to]) => `${encoded(from, /[:*]/g)} ${plain(to)} 301`);

/** Files named by their content. */
const HASHED = ["aset/", "gambar/"];

/** Vercel's `vercel.json`: old addresses, those of WordPress too, and headers. Addresses stand as browsers ask for them. */
export function vercelJson({ base, moved, queries, ...rules }: Omit<HostRules, "gone">) {
  const paths = moved.map(([from, to]) => ({
    source: literal(settled(from)),
    destination: plain(to),
    statusCode: 301,
  }));
  const posts = queries.map(([from, to]) => {
    const [key = "", value = ""] = from.slice(from.indexOf("?") + 1).split("=");
    const has = [{ type: "query", key, value }];
    return { source: literal(base), has, destination: plain(to), statusCode: 301 };
  });
  const headers = (source: string, all: Readonly<Record<string, string>>) => ({
    source: `${literal(base + source)}(.*)`,
    headers: Object.entries(all).map(([key, value]) => ({ key, value })),
  });
  return {
    trailingSlash: true,
    redirects: [...paths, ...posts]
      .filter(({ destination }) => !hasPatternInQuery(destination))
      .slice(0, MOST_VERCEL),
    headers: [
      headers("", rules.headers),
      ...HASHED.map((folder) => headers(folder, { "Cache-Control": cacheControl(`${folder}x`) })),
    ],
  };
}

/** For websites on S3: the object at each old address, a tab, and where it leads (`x-amz-website-redirect-location`). */
export const s3Redirects = ({ moved }: Pick<HostRules, "moved">): string[] =>
  moved.map(([from, to]) => `${(from.endsWith("/") ? `${from}index.html` : from).slice(1)}\t${to}`);

/** Three `map`s for nginx's `http` block; `docs/operators.md` has the `server` block that uses them. */
export function nginxMaps({ moved, queries, gone }: HostRules): string[] {
  const value = (to: string): string => quoted(to.replaceAll("$", "%24"));
  const number = (from: string): string => from.slice(from.indexOf("=") + 1);
  const map = (source: string, name: string, otherwise: string, lines: readonly string[]): string[] => [
    `map ${source} ${name} {`,
    `  default ${otherwise};`,
    ...lines.map((line) => `  ${line};`),
    "}",
  ];
  const posts = new Map(queries.map(([from, to]) => [number(from), to]));
  const keys = [...moved.map(([from]) => from), ...gone].map((key) => Buffer.byteLength(key));
  return [
    // As nginx is set by itself, it refuses to start with addresses of some fifty letters, or with thousands of them.
    `map_hash_bucket_size ${powerOf2(keys.reduce((a, b) => Math.max(a, b), 64) + 64)};`,
    `map_hash_max_size ${powerOf2(2 * Math.max(keys.length, posts.size, 1024))};`,
    ...map(
      "$uri",
      "$warta_moved",
      '""',
      moved.map(([from, to]) => `${quoted(from)} ${value(to)}`),
    ),
    ...map(
      "$uri",
      "$warta_gone",
      "0",
      gone.map((from) => `${quoted(from)} 1`),
    ),
    ...map(
      "$arg_p$arg_page_id",
      "$warta_post",
      '""',
      [...posts].map(([id, to]) => `${quoted(id)} ${value(to)}`),
    ),
  ];
}
