import type { AdPlace, AdSize, AdSlot, WideAdSize } from "../ads.ts";
import type { ConfigurationRead } from "./configuration-file.ts";
import { PICTURE, picturePath } from "./picture-path.ts";
import { isWebAddress } from "./portal-checks.ts";
import { sitePath } from "./site-path.ts";
import type { Path } from "./yaml.ts";

interface SlotFields {
  readonly place: AdPlace;
  readonly paragraph?: number | undefined;
  readonly size: AdSize;
  readonly wide?: WideAdSize | undefined;
  readonly src?: string | undefined;
  readonly title?: string | undefined;
  readonly picture?: string | undefined;
  readonly alt?: string | undefined;
  readonly link?: string | undefined;
}

type SiteFile = ConfigurationRead<{
  readonly ads?:
    | { readonly hosts?: readonly string[] | undefined; readonly slots: readonly SlotFields[] }
    | undefined;
}>;

/** What the pictures of advertisements are relative to. */
export const SITE = "_portal/site.yaml";

/** A name in the domain name system, international ones in their ASCII form; no port, no wildcard. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** The advertisements of `site.yaml`; what is wrong with one is reported where it stands, and that one is left out. */
export function adsOf(site: SiteFile): AdSlot[] {
  const { hosts = [], slots = [] } = site.value?.ads ?? {};
  hosts.forEach((host, index) => {
    if (!HOST.test(host)) site.report("error", "bad-ad-host", site.at(["ads", "hosts", index]), { host });
  });
  const taken = new Set<string>();
  return slots.flatMap((fields, index) => {
    const at: Path = ["ads", "slots", index];
    const spot = `${fields.place} ${fields.paragraph}`;
    if (taken.has(spot)) site.report("error", "ad-place-taken", site.at([...at, "place"]));
    taken.add(spot);
    if ((fields.paragraph !== undefined) !== (fields.place === "article-paragraph"))
      site.report("error", "ad-paragraph", site.at([...at, "place"]), { place: fields.place });
    const content = contentOf(fields, at, { ...site, hosts });
    const { place, paragraph = 0, size, wide = null } = fields;
    return content ? [{ place, paragraph, size, wide, content }] : [];
  });
}

interface Reading extends Pick<SiteFile, "report" | "at"> {
  readonly hosts: readonly string[];
}

function contentOf(fields: SlotFields, at: Path, reading: Reading): AdSlot["content"] | null {
  const { src, title, picture, alt, link } = fields;
  const isFrame = src !== undefined && picture === undefined && alt === undefined && link === undefined;
  if (isFrame) return frameOf(src, title, at, reading);
  if (src !== undefined || title !== undefined || picture === undefined || !alt || link === undefined) {
    reading.report("error", "ad-content", reading.at(at));
    return null;
  }
  return houseAd({ picture, alt, link }, at, reading);
}

function frameOf(src: string, title: string | undefined, at: Path, { hosts, report, at: place }: Reading) {
  const spot = place([...at, "src"]);
  const url = URL.canParse(src) ? new URL(src) : null;
  const isPlain = url && url.protocol === "https:" && !url.username && !url.password;
  if (!isPlain || /["'<>\\\s\p{C}]/u.test(src)) {
    report("error", "bad-ad-src", spot, { value: src });
    return null;
  }
  if (!hosts.includes(url.host)) {
    report("error", "ad-host-unlisted", spot, { host: url.host });
    return null;
  }
  return { src: url.href, title: title ?? null };
}

function houseAd(
  ad: { readonly picture: string; readonly alt: string; readonly link: string },
  at: Path,
  { report, at: place }: Reading,
) {
  const picture = picturePath(ad.picture, SITE);
  if (picture === null) report("error", "picture-path", place([...at, "picture"]), { path: ad.picture });
  else if (!PICTURE.test(picture))
    report("error", "picture-type", place([...at, "picture"]), { path: picture });
  const [path = ""] = ad.link.split(/[?#]/);
  const isLink = isWebAddress(ad.link) || sitePath(path) !== null;
  if (!isLink) report("error", "bad-footer-url", place([...at, "link"]), { value: ad.link });
  return picture !== null && isLink ? { ...ad, picture } : null;
}
