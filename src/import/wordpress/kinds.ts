/** What an item of an export is to a portal. */
export type Kind =
  | "article"
  | "page"
  | "attachment"
  | "guest-author"
  | "reusable"
  | "foreign"
  | "menu"
  | "revision"
  | "private"
  | "technical";

const KINDS: Readonly<Record<string, Kind>> = {
  post: "article",
  page: "page",
  attachment: "attachment",
  "guest-author": "guest-author",
  wp_block: "reusable",
  nav_menu_item: "menu",
  revision: "revision",
};

/** Types that hold people's data: orders, what readers sent through forms, subscribers. */
const PRIVATE =
  /^(?:shop_|wc_|feedback$|flamingo_|wpforms_entry|nf_sub|edd_payment|mc4wp|user_request|wpcf7s$|subscriber|give_payment|ticket)/;
/** Types of plugins and themes that say nothing to readers. */
const TECHNICAL =
  /^(?:wp_|custom_css$|customize_changeset$|oembed_cache$|acf-|acf$|elementor|e-|wpcf7_|wpforms$|ninja_forms|jp_|jetpack_migration|amp_|vc_|et_|fusion_|fl-|ct_|oxy_|tablepress_|ml-slide|soliloquy|envira|popup|mailpoet|cookielawinfo|wpcode|product_variation|schedpress|patterns_ai|safecss|options|_pods|td_nm|jnews-|custom-(?:post|mega)|layout|header|footer|mega_menu|sidebar|wprm_|rank_math|ads?$|advanced_ads|adsforwp|quads-|polylang_mo|saswp|postman|wpdiscuz|mc_|cf7_|scheduled-action|action)/;

/** The kind of a post type. A type that is not known may hold anything: it is foreign. */
export function kindOf(type: string): Kind {
  const known = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (known) return known;
  if (PRIVATE.test(type)) return "private";
  return TECHNICAL.test(type) ? "technical" : "foreign";
}
