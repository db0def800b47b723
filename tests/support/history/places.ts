import type { State, Story } from "./state.ts";

/** Patterns of addresses that the portal changes between. */
export const permalinks = [
  "/{year}/{month}/{day}/{slug}/",
  "/{year}/{month}/{slug}/",
  "/kabar/{slug}/",
] as const;

/** The last part of a story's address, and of its file's name. */
const slugOf = ({ id, revision }: Story): string => `berita-${id}${revision ? `-b${revision}` : ""}`;

/** A story's address below the portal's base. */
export function addressOf(story: Story, { settings }: State): string {
  const [year = "", month = "", day = ""] = story.day.split("-");
  const pattern = permalinks[settings.permalink % permalinks.length] ?? permalinks[0];
  return pattern
    .replace("{year}", year)
    .replace("{month}", month)
    .replace("{day}", day)
    .replace("{slug}", slugOf(story));
}

/** Whether the name of the file tells its day, and front matter does not. */
export const isDated = ({ folder }: Story): boolean => folder % 4 === 3;

/** Where a story lies: by month, by section, at the top, or by month under a dated name. */
export function fileOf(story: Story): string {
  const name = `${slugOf(story)}.${story.format}`;
  const month = story.day.slice(0, 7).replace("-", "/");
  if (isDated(story)) return `${month}/${story.day}-${name}`;
  return [`${month}/${name}`, `dunia/${name}`, name][story.folder % 4] ?? name;
}

/** Where a picture lies. */
export const pictureFile = (number: number): string => `foto/foto-${number}.png`;
