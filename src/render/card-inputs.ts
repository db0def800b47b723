import type { Article } from "../articles/article.ts";
import { fill, messages } from "../i18n/messages.ts";
import { look } from "../identity/look.ts";
import { accents } from "../pages/accents.ts";
import { namesIn } from "../pages/names-in.ts";
import type { CardRule, Portal } from "../portal.ts";
import type { CardColours, CardInput, CardPicture } from "../share-cards/card-input.ts";
import { links } from "../urls.ts";
import type { Derived } from "./picture-store.ts";
import type { DerivedPicture } from "./pictures.ts";

/** What those who show links ask of a large picture, in pixels; an upright one loses its head and feet there. */
const LEAST = { width: 600, height: 315 };
/** A picture that would be blown up further is left out of the card. */
const ENLARGED = 1.6;
/** The room of the picture in a card. */
const ROOM = { width: 500, height: 630 };

/** What is on each story's card; null for those that have none. */
export function cardInputs(portal: Portal, derived: Derived): (article: Article) => CardInput | null {
  const { site } = portal;
  const rule = site.cards;
  if (!rule) return () => null;
  const names = { id: namesIn(portal, "id"), en: namesIn(portal, "en"), ar: namesIn(portal, "ar") };
  const coloured = coloursOf(portal);
  const logo = site.identity.logo?.light ?? null;
  return (article) => {
    const lead = article.image && derived.get(article.image.file);
    if (!isWanted(rule, article, lead ?? null)) return null;
    const named = names[article.lang];
    return {
      lang: article.lang,
      headline: article.headline,
      kicker: kickerOf(article, named.section(article.section).name),
      portal: named.site.name,
      theme: site.identity.theme,
      colours: coloured(article.section),
      logo,
      picture: lead ? pictureOf(lead, article) : null,
    };
  };
}

/** A paid piece is told as such wherever it is shown. */
const kickerOf = ({ sponsored, lang }: Article, section: string): string =>
  sponsored === null ? section : fill(messages(lang).sponsored, { name: sponsored });

function isWanted({ stories, since }: CardRule, article: Article, lead: DerivedPicture | null): boolean {
  if (since !== null && article.published < since) return false;
  return stories === "all" || !lead || !isFitting(lead);
}

/** Whether a picture may stand by itself where a link is shown. */
const isFitting = ({ width, height }: DerivedPicture): boolean =>
  width >= LEAST.width && height >= LEAST.height && width >= height;

function pictureOf({ hash, width, height }: DerivedPicture, { image }: Article): CardPicture | null {
  if (Math.max(ROOM.width / width, ROOM.height / height) > ENLARGED) return null;
  const { x, y } = image?.focus ?? { x: 50, y: 50 };
  return { hash, width, height, focus: { x, y } };
}

/** The colours of the day, with each section's own accent. */
function coloursOf(portal: Portal): (section: string) => CardColours {
  const { palette, own } = look(portal);
  const { paper, text, muted, alert, onAlert } = palette;
  const numbers = accents(portal, links(portal.site.url));
  const tones = [muted, ...palette.sections, ...own];
  return (section) => ({
    paper: paper.light,
    text: text.light,
    accent: (tones[numbers[section] ?? 0] ?? muted).light,
    band: alert.light,
    onBand: onAlert.light,
  });
}
