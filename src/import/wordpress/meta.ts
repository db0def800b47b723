import type { WxrItem } from "../wxr/item.ts";

/** Custom fields in which themes and plugins count views, the most common first. */
const VIEWS = [
  "post_views_count",
  "views",
  "_post_views",
  "post_views",
  "wpb_post_views_count",
  "tie_views",
  "penci_post_views_count",
  "_penci_post_views_count",
  "jnews_post_views",
  "td_post_views",
  "_wpp_views",
  "pageviews",
  "page_views",
  "entry_views",
  "view_count",
  "views_count",
  "_views",
  "hits",
  "pvc_views",
  "post-views",
  "tptn_views",
  "_bs_views",
  "better-views-count",
  "eltdf_count_post_views_meta",
  "mnmd_post_views_count",
];

/** How often a post was read, where a known field says so. */
export function viewsOf({ meta }: WxrItem): number | null {
  for (const key of VIEWS) {
    const value = meta.get(key)?.replace(/(?<=\d)[.,](?=\d{3}(?:\D|$))/g, "");
    if (value !== undefined && /^\d{1,12}$/.test(value)) return Number(value);
  }
  return null;
}

const PRIMARY = [
  "_yoast_wpseo_primary_category",
  "rank_math_primary_category",
  "epc_primary_category",
  "_primary_category",
];

/** The number of the category that the editors marked as the main one. */
export const primaryCategoryOf = ({ meta }: WxrItem): string | null =>
  PRIMARY.map((key) => meta.get(key)).find((value) => value !== undefined && /^\d+$/.test(value)) ?? null;

const GUESTS = [
  "_molongui_guest_author_display_name",
  "guest-author",
  "guest_author",
  "guest_author_name",
  "_guest_author",
  "author_name",
  "penulis",
  "byline",
];

/** A byline that was written into a field of its own. */
export const guestOf = ({ meta }: WxrItem): string | null =>
  GUESTS.map((key) => meta.get(key)?.trim()).find(
    (value) => value !== undefined && /\p{L}/u.test(value) && value.length < 120 && !/[<{[]/.test(value),
  ) ?? null;

const SUBTITLES = [
  "_subtitle",
  "subtitle",
  "kps_subtitle",
  "wps_subtitle",
  "_secondary_title",
  "post_subtitle",
  "sub_title",
];

/** The line that a plugin shows below or above the headline. */
export const subtitleOf = ({ meta }: WxrItem): string | null =>
  SUBTITLES.map((key) => meta.get(key)?.trim()).find(
    (value) => value !== undefined && value !== "" && value.length < 600,
  ) ?? null;
