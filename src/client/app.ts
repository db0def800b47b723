/** What every page runs once it stands; each part works without the others. */
import { ages } from "./ages.ts";
import { fragment } from "./fragment.ts";
import { themeSwitch } from "./theme-switch.ts";

ages(document, Date.now());
const select = document.querySelector<HTMLSelectElement>("[data-theme-switch]");
if (select) themeSwitch(select);
const slot = document.querySelector<HTMLElement>("[data-fragment]");
if (slot) void fragment(slot);
