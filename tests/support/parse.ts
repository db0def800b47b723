import { parseArticle } from "../../src/articles/parse.ts";
import { frontDefaults, sectionDefaults, siteDefaults } from "../../src/articles/portal-defaults.ts";
import type { Desk, Portal, Topic } from "../../src/portal.ts";

/** An instant that tests take for the clock: 24 November 2026, 08.00 WIB. */
export const NOW = Date.parse("2026-11-24T08:00:00+07:00");

/** A topic of which only what a test needs is given. */
export const topic = (id: string, aliases: string[], kind: Topic["kind"] = "subject"): Topic => ({
  id,
  name: id,
  aliases,
  description: null,
  intro: [],
  kind,
});

/** A newsroom without rules of its own. */
export const noDesk: Desk = { checks: {}, wrong: {}, rightNames: [], sectionsOf: {}, owners: {} };

/** The portal of a folder without configuration, with what a test changes. */
export function portalWith(changes: Partial<Portal> & { readonly outlets?: readonly string[] } = {}): Portal {
  const { outlets = [], ...rest } = changes;
  return {
    site: {
      ...siteDefaults,
      outlets,
      defaultSection: "berita",
      publisher: { name: "Warta", address: null, email: null, phone: null },
    },
    sections: sectionDefaults,
    authors: [],
    sources: [],
    topics: [],
    front: frontDefaults(sectionDefaults),
    redirects: [],
    gone: [],
    names: {},
    synonyms: [],
    desk: noDesk,
    ...rest,
  };
}

/** Parses a text as if it stood in a file. */
export function parse(
  text: string | Uint8Array,
  file = "2026-11-20-contoh.txt",
  portal: Portal = portalWith(),
) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return parseArticle({ file, bytes, addedAt: null, now: NOW }, portal);
}

/** `severity code line:column` of each problem. */
export const said = ({ problems }: Pick<ReturnType<typeof parseArticle>, "problems">): string[] =>
  problems.map(({ severity, code, line, column }) => `${severity} ${code} ${line}:${column}`);
