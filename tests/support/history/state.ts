import { type Edit, type Setting, settings, type WartaPart } from "./edit.ts";
import { addressOf } from "./places.ts";

/** A story as its editors know it. `id` stays when file, headline and address change. */
export interface Story {
  readonly id: number;
  readonly format: "md" | "txt";
  readonly folder: number;
  /** How often the file was renamed. */
  readonly revision: number;
  readonly day: string;
  readonly section: number;
  readonly topics: readonly number[];
  readonly headline: string;
  readonly body: string;
  readonly author: number | null;
  readonly picture: number | null;
  readonly bodyPicture: number | null;
  /** Id of the story that stands under "Baca juga". */
  readonly also: number | null;
  /** Id of the story that this one translates. */
  readonly original: number | null;
  readonly aliases: readonly string[];
  /** Lines of front matter that nothing else depends on. */
  readonly fields: Readonly<Record<string, string>>;
  /** It has an error, and nothing is published before the next commit mends it. */
  readonly broken: boolean;
}

/** All that one commit of the portal holds. Numbers are variants, whose text `files` knows. */
export interface State {
  readonly stories: Readonly<Record<string, Story>>;
  readonly settings: Readonly<Record<Setting, number>>;
  readonly pictures: Readonly<Record<string, number>>;
  readonly warta: Readonly<Record<string, number>>;
}

export const PICTURES = 3;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The first clock of every history: 24 November 2026, eight in the morning in Jakarta. */
export const BEGIN = Date.parse("2026-11-24T08:00:00+07:00");

/** A portal of three stories. */
export function firstState(): State {
  let state: State = {
    stories: {},
    settings: Object.fromEntries(settings.map((name) => [name, 0])) as Record<Setting, number>,
    pictures: Object.fromEntries(Array.from({ length: PICTURES }, (_, number) => [number, number])),
    warta: {},
  };
  for (const which of [40, 41, 42]) state = edited(state, { kind: "add", which, value: which - 30 }, BEGIN);
  return state;
}

/** One change made to a state. What was broken before is mended by `mended`, not here. */
export function edited(state: State, { kind, which, value }: Edit, now: number): State {
  if (kind === "add") return withStory(state, state.stories[which] ?? newStory(which, value));
  if (kind === "setting") {
    const name = settings[which % settings.length] as Setting;
    return { ...state, settings: { ...state.settings, [name]: value } };
  }
  if (kind === "repaint") return { ...state, pictures: { ...state.pictures, [which % PICTURES]: value } };
  if (isWartaPart(kind)) return { ...state, warta: { ...state.warta, [`${kind} ${which}`]: value } };
  const story = pick(state, which);
  if (!story) return state;
  if (kind === "delete") {
    const { [story.id]: _, ...stories } = state.stories;
    return { ...state, stories };
  }
  return withStory(state, { ...story, ...changed(story, kind, value, { state, now }) });
}

type StoryKind = Exclude<Edit["kind"], "add" | "setting" | "repaint" | "delete" | WartaPart>;

function changed(
  story: Story,
  kind: StoryKind,
  value: number,
  { state, now }: { state: State; now: number },
): Partial<Story> {
  const other = pick(state, value);
  const field = (name: string, text: string | null): Partial<Story> => {
    const { [name]: _, ...rest } = story.fields;
    return { fields: text === null ? rest : { ...rest, [name]: text } };
  };
  switch (kind) {
    case "body":
      return { body: `Isi baru ${value}. Kapal bersandar lagi.` };
    case "headline":
      return { headline: `Judul ${value} berita ${story.id}` };
    case "section":
      return { section: value };
    case "topics":
      return { topics: value % 4 === 0 ? [] : [value % 3, (value + 1) % 3] };
    case "rename":
      return {
        revision: story.revision + 1,
        aliases: value % 3 === 0 ? story.aliases : [...story.aliases, addressOf(story, state)],
      };
    case "refile":
      return { folder: value };
    case "date":
      return { day: dayOf(value) };
    case "picture":
      return value % 3 === 0
        ? { bodyPicture: value % 2 === 0 ? value % PICTURES : null }
        : { picture: value % 5 === 0 ? null : value % PICTURES };
    case "byline":
      return { author: value % 3 === 2 ? null : value % 3 };
    case "correct":
      return field("corrections", value % 5 ? `[{ date: 2026-11-20, text: "Ralat ${value}" }]` : null);
    case "retract":
      return field("retracted", value % 3 ? `{ reason: "Keliru ${value}", date: 2026-11-21 }` : null);
    case "update":
      return field("updated", value % 5 ? "2026-11-24 07.30" : null);
    case "count":
      return field(value % 2 ? "views" : "comments", String(value * 100));
    case "embargo":
      return field("embargo", value % 6 ? new Date(now + (value - 20) * HOUR).toISOString() : null);
    case "expire":
      return field("expires", value % 6 ? new Date(now + (value - 20) * 8 * HOUR).toISOString() : null);
    case "draft":
      return field("draft", String(value % 2 === 0));
    case "flag":
      return field(["live", "opinion", "breaking"][value % 3] ?? "live", String(value % 2 === 0));
    case "also":
      return { also: other && other.id !== story.id ? other.id : null };
    case "link":
      return { body: other ? `Lihat [kabar lain](${addressOf(other, state)}) hari ini.` : "Tanpa tautan." };
    case "series":
      return field("series", value % 4 ? `{ name: Pesisir, part: ${1 + (value % 3)} }` : null);
    case "translate":
      return other && other.id !== story.id && value % 3
        ? { original: other.id, ...field("lang", value % 2 ? "en" : "ar") }
        : { original: null, ...field("lang", null) };
    case "break":
      return { broken: true };
  }
}

const isWartaPart = (kind: Edit["kind"]): kind is WartaPart =>
  ["template", "style", "message", "code", "lockfile", "node"].includes(kind);

const withStory = (state: State, story: Story): State => ({
  ...state,
  stories: { ...state.stories, [story.id]: story },
});

function pick({ stories }: State, which: number): Story | undefined {
  const all = Object.values(stories);
  return all[which % all.length];
}

const newStory = (id: number, value: number): Story => ({
  id,
  format: value % 3 === 0 ? "txt" : "md",
  folder: value,
  revision: 0,
  day: dayOf(value),
  section: value,
  topics: [value % 2],
  headline: `Kabar ${id} dari pelabuhan`,
  body: `Kapal ke-${id} tiba. Panen padi membaik.`,
  author: value % 2,
  picture: null,
  bodyPicture: null,
  also: null,
  original: null,
  aliases: [],
  fields: {},
  broken: false,
});

/** Mostly the last three weeks, at times tomorrow, months or years ago. */
function dayOf(value: number): string {
  const ago = value % 7 === 0 ? value * 15 : (value % 24) - 1;
  return new Date(BEGIN - ago * DAY).toISOString().slice(0, 10);
}

/** The state with every story whole. */
export const mended = (state: State): State => ({
  ...state,
  stories: Object.fromEntries(
    Object.entries(state.stories).map(([id, story]) => [
      id,
      story.broken ? { ...story, broken: false } : story,
    ]),
  ),
});

export const isBroken = (state: State): boolean => Object.values(state.stories).some(({ broken }) => broken);

/** What git makes of two branches: each thing as the side that changed it has it, the left one where both did. */
export function merged(base: State, left: State, right: State): State {
  const join = <Value>([b, l, r]: readonly [
    Readonly<Record<string, Value>>,
    Readonly<Record<string, Value>>,
    Readonly<Record<string, Value>>,
  ]): Record<string, Value> => {
    const names = [...new Set([...Object.keys(l), ...Object.keys(r)])];
    const chosen = names.map((name) => [name, same(l[name], b[name]) ? r[name] : l[name]] as const);
    return Object.fromEntries(
      chosen.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  };
  return {
    stories: join([base.stories, left.stories, right.stories]),
    settings: join([base.settings, left.settings, right.settings]) as Record<Setting, number>,
    pictures: join([base.pictures, left.pictures, right.pictures]),
    warta: join([base.warta, left.warta, right.warta]),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
