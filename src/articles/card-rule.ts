import { parseDate } from "../dates.ts";
import type { CardRule } from "../portal.ts";
import type { ConfigurationRead } from "./configuration-file.ts";
import { siteDefaults } from "./portal-defaults.ts";

type SiteFile = ConfigurationRead<{
  readonly timezone?: string | undefined;
  readonly cards?:
    | { readonly stories?: CardRule["stories"] | "off" | undefined; readonly since?: string | undefined }
    | undefined;
}>;

/** Which stories get share cards by `site.yaml`; a date is that of the portal's zone. */
export function cardRule({ value, at, report, problems }: SiteFile): CardRule | null {
  const { cards, timezone = siteDefaults.timezone } = value ?? {};
  if (!cards) return null;
  const { stories = "all", since } = cards;
  // In a zone that is none no date can be read: that is told already.
  const hasZone = !problems.some(({ code }) => code === "bad-timezone");
  const parsed = since === undefined ? null : parseDate(since, hasZone ? timezone : siteDefaults.timezone);
  if (since !== undefined && !parsed)
    report("error", "bad-date", at(["cards", "since"]), { field: "cards.since", value: since });
  return stories === "off" ? null : { stories, since: parsed?.instant ?? null };
}
