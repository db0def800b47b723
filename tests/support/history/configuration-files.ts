import { addressOf, fileOf, permalinks } from "./places.ts";
import type { State } from "./state.ts";

export const topicIds = ["pelabuhan", "panen", "tanpa-daftar"] as const;

/** Ids of the sections that stand in `sections.yaml`. */
export const sectionIds = ({ settings }: State): string[] => {
  const ids = ["nasional", "ekonomi", "dunia", ...(settings.sections % 3 === 1 ? ["olahraga"] : [])];
  return settings.sections % 2 ? ids.reverse() : ids;
};

/** The files of `_portal/`, each in the variant that the state says. */
export function configurationFiles(state: State): [file: string, text: string][] {
  const { settings } = state;
  const stories = Object.values(state.stories);
  const own = ["id", "en", "ar"][settings.lang % 3];
  const named = (text: string): { names?: string } => {
    const others = ["en", "ar"].slice(0, settings.names % 3).filter((lang) => lang !== own);
    return others.length === 0
      ? {}
      : { names: `{ ${others.map((lang) => `${lang}: ${text} ${lang} ${settings.names}`).join(", ")} }` };
  };
  const site = [
    `name: Koran ${settings.name}`,
    `url: https://example.org/${["", "koran/", "surat/kabar/"][settings.url % 3]}`,
    `pageSize: ${[3, 5, 2][settings.pageSize % 3]}`,
    `timezone: ${["Asia/Jakarta", "Asia/Jayapura", "America/New_York"][settings.timezone % 3]}`,
    `lang: ${own}`,
    ...Object.values(named("Koran")).map((names) => `names: ${names}`),
    `permalink: "${permalinks[settings.permalink % permalinks.length]}"`,
    `cards: ${["off", "all", "without-picture", "{ since: 2026-11-22 }"][settings.cards % 4]}`,
    `outlets: [${settings.outlets % 2 ? "contoh.id, Koran Kita" : ""}]`,
  ];
  const sections = sectionIds(state).map((id) => ({
    id,
    name: `${id} ${settings.sections}`,
    ...named(id),
    nav: String(settings.sections % 4 !== 2 || id !== "ekonomi"),
  }));
  const topics = topicIds.slice(0, 2).map((id) => ({
    id,
    name: `${id} ${settings.topics}`,
    ...named(id),
    aliases: settings.topics % 2 ? "[kapal, padi]".replace(id === "panen" ? "kapal, " : ", padi", "") : "[]",
    kind: settings.topics % 3 ? "place" : "subject",
  }));
  const authors = [0, 1].map((number) => ({
    id: `penulis-${number}`,
    name: `Penulis ${number} ${settings.authors}`,
    initials: number === settings.authors % 3 ? "[mm]" : "[]",
    ...(settings.authors % 2 ? { bio: `Menulis sejak ${2000 + settings.authors}.` } : {}),
  }));
  const sources = settings.sources % 3 === 2 ? [] : [{ id: "kantor", name: `Kantor ${settings.sources}` }];
  const target = stories[settings.redirects % Math.max(stories.length, 1)];
  const redirects = [
    { from: "/lama/", to: settings.redirects % 2 && target ? addressOf(target, state) : "/" },
    ...(settings.redirects % 3 ? [{ from: "/usang/", to: `https://example.org/${settings.redirects}` }] : []),
  ];
  const lead = stories.filter((_, index) => (index + settings.front) % 3 === 0).map(fileOf);
  const strips = sectionIds(state).slice(0, 1 + (settings.front % 3));
  const files: [string, string][] = [
    ["site.yaml", lines(site)],
    ["sections.yaml", list(sections)],
    ["topics.yaml", list(topics)],
    ["authors.yaml", list(authors)],
    ["sources.yaml", list(sources)],
  ];
  if (settings.redirects > 0) files.push(["redirects.yaml", list(redirects)]);
  if (settings.front > 0)
    files.push(["front.yaml", `lead: [${lead.join(", ")}]\nsections: [${strips.join(", ")}]\n`]);
  if (settings.pages > 0)
    files.push(["pages/tentang.md", `---\ntitle: Tentang ${settings.pages}\n---\n\nKoran ini kecil.\n`]);
  if (settings.pages % 3 === 2) files.push(["pages/kontak.md", "---\ntitle: Kontak\n---\n\nSurat saja.\n"]);
  return files.map(([name, text]) => [`_portal/${name}`, text]);
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

/** A YAML list of maps. */
const list = (items: readonly Readonly<Record<string, string>>[]): string =>
  items.length === 0
    ? "[]\n"
    : items
        .map((item) =>
          Object.entries(item)
            .map(([key, value], index) => `${index === 0 ? "-" : " "} ${key}: ${value}\n`)
            .join(""),
        )
        .join("");
