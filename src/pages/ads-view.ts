import { type AdPlace, type AdSlot, adHosts } from "../ads.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Portal } from "../portal.ts";
import { frameSources } from "../publish/policy.ts";
import type { Links, SitePath } from "../urls.ts";
import { portraitRef } from "./columnists.ts";
import type { PictureView } from "./views.ts";

/** layouts/partials/ad.njk */
export interface AdView {
  /** Classes that keep its place: `ad-300x250 ad-wide-728x90`. */
  readonly size: string;
  readonly width: number;
  readonly height: number;
  readonly frame: { readonly src: string; readonly title: string } | null;
  readonly house: { readonly href: string; readonly picture: PictureView } | null;
}

/** All advertisements of a portal. */
export interface AdsView {
  /** What the content security policy says of them; empty where none comes from elsewhere. */
  readonly policy: string;
  readonly at: Readonly<Record<Exclude<AdPlace, "article-paragraph">, AdView | null>>;
  /** Between paragraphs, by how many stand before it. */
  readonly between: readonly { readonly after: number; readonly ad: AdView }[];
}

interface Sources {
  readonly portal: Portal;
  readonly picture: (ref: ReturnType<typeof portraitRef>) => PictureView | null;
  readonly preview: boolean;
}

/** What pages show of advertisements; null where there are none, and in previews. */
export function adsView({ portal, picture, preview }: Sources, links: Links, t: Messages): AdsView | null {
  const { ads } = portal.site;
  if (preview || ads.length === 0) return null;
  const view = ({ size, wide, content }: AdSlot): AdView | null => {
    const [width = 0, height = 0] = size.split("x").map(Number);
    const box = { size: `ad-${size}${wide ? ` ad-wide-${wide}` : ""}`, width, height };
    if ("src" in content) {
      const { src, title } = content;
      return { ...box, frame: { src, title: title ?? t.advertisement }, house: null };
    }
    const shown = picture({ ...portraitRef(content.picture), alt: content.alt });
    const { link } = content;
    const href = link.startsWith("/") ? links.href(link as SitePath) : link;
    return shown && { ...box, frame: null, house: { href, picture: shown } };
  };
  const found = ads.flatMap((slot) => {
    const ad = view(slot);
    return ad ? [{ ...slot, ad }] : [];
  });
  const at = (wanted: AdPlace): AdView | null => found.find(({ place }) => place === wanted)?.ad ?? null;
  return {
    policy: frameSources(adHosts(ads)),
    at: {
      "front-after-lead": at("front-after-lead"),
      "front-end": at("front-end"),
      "article-end": at("article-end"),
      "list-end": at("list-end"),
    },
    between: found
      .filter(({ place }) => place === "article-paragraph")
      .map(({ paragraph, ad }) => ({ after: paragraph, ad })),
  };
}
