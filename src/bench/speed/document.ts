import { report } from "./report.ts";
import type { Results } from "./results.ts";

const INTRODUCTION = `# Benchmarks

The last full run of \`npm run bench -- speed --write\`, which wrote this page. All times depend on the machine; the
ratios less so.

Everybody builds the same invented portal: the same texts (of some hundred words), sections, topics and authors, lists
of 20. The peers make article pages with five related stories, the one before and the one after, paged lists, a front
page, a feed and a sitemap; their sites stand in \`tools/bench/peers/\`. Hugo adds a redirect to each list. Warta makes
all that it publishes: also feeds in three formats, the archive by day, JSON-LD, news sitemaps and host files, and it
validates every article. Half of its articles are wire copy, half Markdown. Its search index is told apart: *without
search* is a build with \`--no-search\`, which has an output and a state of its own.

The portal is built for the last evening of a month, so that the search bundle of the current month is as full as it
gets. Hugo keeps nothing between processes: after a change it builds everything, so Warta's builds after a change
are told over Hugo's clean build. *Every page* is a new name of the portal: it changes all pages and no article's body.
*Preview* is \`npm start\` and \`hugo server\`: from the saving of a text to its page being served. Peak memory is that
of the process with its children.`;

/** The whole of `docs/benchmarks.md`. */
export const benchmarkDocument = (results: Results): string => `${INTRODUCTION}\n\n${report(results)}`;
