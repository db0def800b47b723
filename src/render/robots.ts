/** What crawlers are told: absolute URLs of sitemaps, and path prefixes (base path included) to stay out of. */
export interface RobotsData {
  readonly sitemaps: readonly string[];
  readonly disallow: readonly string[];
}

/** `robots.txt` (RFC 9309). Nothing disallowed is written as an empty rule, which allows all. */
export function writeRobots({ sitemaps, disallow }: RobotsData): string {
  const rules = (disallow.length > 0 ? disallow : [""]).map((prefix) => field("Disallow", prefix));
  const lines = ["User-agent: *", ...rules, ...(sitemaps.length > 0 ? [""] : [])];
  return `${[...lines, ...sitemaps.map((url) => field("Sitemap", url))].join("\n")}\n`;
}

/** A line break in a value would begin a rule of its own, and `#` a comment. */
const field = (name: string, value: string): string =>
  `${name}: ${value.replace(/[\s#\p{Cc}]/gu, (char) => encodeURIComponent(char))}`.trimEnd();
