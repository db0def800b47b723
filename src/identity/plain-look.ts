import { look } from "./look.ts";
import { lookCss } from "./look-css.ts";

/** The looks of a portal that has chosen none; the editors' own pages have them always. */
export const plainLook = look({
  site: { identity: { theme: "koran", accent: null, logo: null, icon: null } },
  sections: [],
});

export const plainStyle = { theme: plainLook.theme, css: lookCss(plainLook) };
