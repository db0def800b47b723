import { securityHeaders } from "../publish/security-headers.ts";

/** What servers are told of old addresses, all with the base path. */
export interface HostRules {
  readonly base: string;
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** WordPress's own: `/?p=123`. */
  readonly queries: readonly (readonly [from: string, to: string])[];
  readonly gone: readonly string[];
}

/** Apache reads the file at every request: past so many, stub pages answer for the rest. */
const MOST = 1000;

const regex = (path: string): string => `^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

/** Apache's `.htaccess` (mod_alias, mod_headers): old addresses, headers, and the page for what is not there. */
export const htaccess = ({ base, moved, gone }: HostRules): string[] => [
  `ErrorDocument 404 ${base}404.html`,
  "<IfModule mod_headers.c>",
  ...Object.entries(securityHeaders).map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
  "</IfModule>",
  "<IfModule mod_alias.c>",
  ...gone.slice(0, MOST).map((from) => `RedirectMatch 410 ${quoted(regex(from))}`),
  ...moved
    .slice(0, Math.max(0, MOST - gone.length))
    .map(([from, to]) => `RedirectMatch 301 ${quoted(regex(from))} ${quoted(to.replaceAll("$", "%24"))}`),
  "</IfModule>",
];

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
  return [
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
