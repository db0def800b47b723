import type { Article, PictureRef } from "../articles/article.ts";
import type { PlainPage } from "../articles/configuration.ts";
import { type DateViews, dateViews } from "../dates.ts";
import type { StoryHistory } from "../history/model.ts";
import { type Counter, counter } from "../i18n/counter.ts";
import { type Messages, messages } from "../i18n/messages.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Language, Portal, Section } from "../portal.ts";
import type { AssetPaths } from "../render/assets.ts";
import type { Links } from "../urls.ts";
import { links } from "../urls.ts";
import { type CardMaker, cardMaker } from "./cards.ts";
import type { Changes } from "./changes.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Prints, prints } from "./prints.ts";
import { shell } from "./shell.ts";
import type { PictureView, Shell } from "./views.ts";

/** All that the plan is made from. */
export interface PlanInput {
  readonly portal: Portal;
  readonly newsroom: Newsroom;
  readonly plainPages: readonly PlainPage[];
  readonly assets: AssetPaths;
  /** Views of the pictures that articles name, by file, `href`s ready; null where the picture is unusable. */
  readonly picture: (ref: PictureRef) => PictureView | null;
  /** Print of all that is known of an article but its neighbours; the hash of its body is in it. */
  readonly print: (article: Article) => string;
  /** What changed since the last build. */
  readonly changes: Changes;
  /** Name of what was changed in a story since its publication, which stands for it; null where readers see no change. */
  readonly historyPrint: (article: Article) => string | null;
  /** The file of a story's share card, below the output folder; null where it has none. Stands for all that is on it. */
  readonly shareCard: (article: Article) => string | null;
  readonly historyOf: (print: string) => StoryHistory;
  readonly now: number;
  /** Whether drafts are shown. */
  readonly preview: boolean;
}

/** What a page of one language is made with. */
export interface Edition {
  readonly lang: Language;
  readonly t: Messages;
  readonly dates: DateViews;
  readonly shell: Shell;
  readonly card: CardMaker;
  readonly count: Counter;
  /** Print of all that every page of this language shows: settings, words, navigation, styles and scripts. */
  readonly print: string;
}

export interface PlanContext extends PlanInput {
  readonly links: Links;
  /** The portal's own language. */
  readonly home: Edition;
  readonly edition: (lang: Language) => Edition;
  readonly section: (id: string) => Section;
  readonly prints: Prints;
}

/** Adds to the input what every page needs: links, words and cards in each language. */
export function planContext(input: PlanInput): PlanContext {
  const { portal } = input;
  const link = links(portal.site.url);
  const sections = new Map(portal.sections.map((section) => [section.id, section]));
  const section = (id: string): Section =>
    sections.get(id) ?? { id, name: id, description: null, nav: false };
  const {
    outlets: _outlets,
    permalink: _permalink,
    defaultSection: _section,
    history: _history,
    cards: _cards,
    ...shown
  } = portal.site;
  const editions = new Map<Language, Edition>();

  function edition(lang: Language): Edition {
    const known = editions.get(lang);
    if (known) return known;
    const dates = dateViews(portal.site, lang);
    const t = messages(lang);
    const count = counter(lang);
    const frame = shell(input, link, lang);
    const made: Edition = {
      lang,
      t,
      dates,
      shell: frame,
      card: cardMaker({ t, count, links: link, dates, section, picture: input.picture }),
      count,
      // The worker's own files are left out: no page changes with them.
      print: fingerprint(shown, frame, input.assets.icon512),
    };
    editions.set(lang, made);
    return made;
  }
  return {
    ...input,
    links: link,
    edition,
    home: edition(portal.site.lang),
    section,
    prints: prints(input, section),
  };
}
