import type { Article, PictureRef } from "../articles/article.ts";
import type { PlainPage } from "../articles/configuration.ts";
import { type DateViews, dateViews } from "../dates.ts";
import type { StoryHistory } from "../history/model.ts";
import { type Counter, counter } from "../i18n/counter.ts";
import { type Messages, messages } from "../i18n/messages.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Language, Portal } from "../portal.ts";
import type { AssetPaths } from "../render/assets.ts";
import type { Links } from "../urls.ts";
import { links } from "../urls.ts";
import { type CardMaker, cardMaker } from "./cards.ts";
import type { Changes } from "./changes.ts";
import { fingerprint, printOf } from "./fingerprint.ts";
import { type NamesIn, namesIn } from "./names-in.ts";
import { type PicturePrint, type Prints, prints } from "./prints.ts";
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
export interface Edition extends NamesIn {
  readonly lang: Language;
  readonly t: Messages;
  readonly dates: DateViews;
  readonly shell: Shell;
  readonly card: CardMaker;
  readonly count: Counter;
  /** Of stories as pages of this language show them. */
  readonly prints: Prints;
  /** Print of all that every page of this language shows: settings, words, navigation, styles and scripts. */
  readonly print: string;
}

export interface PlanContext extends PlanInput {
  readonly links: Links;
  /** The portal's own language. */
  readonly home: Edition;
  readonly edition: (lang: Language) => Edition;
  /** Print of a picture as a page shows it. */
  readonly picturePrint: PicturePrint;
}

/** Adds to the input what every page needs: links, words and cards in each language. */
export function planContext(input: PlanInput): PlanContext {
  const { portal } = input;
  const link = links(portal.site.url);
  const {
    outlets: _outlets,
    permalink: _permalink,
    defaultSection: _section,
    history: _history,
    cards: _cards,
    ...shown
  } = portal.site;
  const picturePrint: PicturePrint = (ref) => (ref ? printOf(input.picture(ref)) : "");
  const editions = new Map<Language, Edition>();

  function edition(lang: Language): Edition {
    const known = editions.get(lang);
    if (known) return known;
    const dates = dateViews(portal.site, lang);
    const t = messages(lang);
    const count = counter(lang);
    const names = namesIn(portal, lang);
    const frame = shell(input, link, lang, names);
    const made: Edition = {
      ...names,
      lang,
      t,
      dates,
      shell: frame,
      card: cardMaker({ t, count, links: link, dates, section: names.section, picture: input.picture }),
      count,
      prints: prints(picturePrint, names.section),
      // The worker's own files are left out: no page changes with them.
      print: fingerprint(shown, frame, names.site.description, input.assets.icon512),
    };
    editions.set(lang, made);
    return made;
  }
  return {
    ...input,
    links: link,
    edition,
    home: edition(portal.site.lang),
    picturePrint,
  };
}
