import { astro } from "./astro.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";
import type { Peer } from "./peer.ts";

/** Everybody that Warta is compared with, the measure of all first. */
export const peers: readonly Peer[] = [hugo, eleventy, astro];
