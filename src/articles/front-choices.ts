import type { z } from "zod";
import { parseDate } from "../dates.ts";
import { type Front, type FrontSlot, frontLists, type Section, type Span } from "../portal.ts";
import type { ConfigurationRead } from "./configuration-file.ts";
import type { configurationSchemas } from "./configuration-schema.ts";
import { candidates } from "./nearest.ts";
import { frontDefaults, siteDefaults } from "./portal-defaults.ts";
import type { Path } from "./yaml.ts";

type FrontFile = z.output<(typeof configurationSchemas)["front.yaml"]>;
type SlotFile = NonNullable<FrontFile["lead"]>[number];
type SpanFile = { readonly from?: string | undefined; readonly until?: string | undefined };

/** What `front.yaml` chooses, its times in the portal's zone. Every misfit is reported at its place. */
export function frontChoices(
  { value, at, report }: ConfigurationRead<FrontFile>,
  sections: readonly Section[],
  zone: string = siteDefaults.timezone,
): Front {
  const usual = frontDefaults(sections);
  if (!value) return usual;

  function instant(text: string | undefined, path: Path): number | null {
    if (text === undefined) return null;
    const read = parseDate(text, zone);
    if (!read) report("error", "bad-date", at(path), { field: String(path.at(-1)), value: text });
    return read?.instant ?? null;
  }

  function span(file: SpanFile, path: Path): Span {
    const from = instant(file.from, [...path, "from"]);
    const until = instant(file.until, [...path, "until"]);
    if (from !== null && until !== null && from >= until)
      report("error", "front-span", at([...path, "until"]), {
        from: file.from ?? "",
        until: file.until ?? "",
      });
    return { from, until };
  }

  const slots = (files: readonly SlotFile[] | undefined, path: Path): FrontSlot[] =>
    (files ?? []).map((file, index) => ({
      story: file.story.normalize("NFC"),
      fallback: file.fallback?.normalize("NFC") ?? null,
      repeat: file.repeat ?? false,
      ...span(file, [...path, index]),
    }));

  const ids = sections.map(({ id }) => id);
  const strips = value.sections?.flatMap((file, index) => {
    const path = ["sections", index];
    if (!ids.includes(file.section)) {
      report("error", "unknown-section", at(path), {
        section: file.section,
        candidates: candidates(file.section, ids) || ids.join(", "),
      });
      return [];
    }
    return {
      section: file.section,
      make: file.make ?? null,
      stories: slots(file.stories, [...path, "stories"]),
      ...span(file, path),
    };
  });
  return {
    lead: slots(value.lead, ["lead"]),
    breaking: value.breaking ? slots(value.breaking, ["breaking"]) : null,
    sections: strips ?? usual.sections,
    repeats: value.repeats ?? frontLists,
  };
}
