const AD = /<div class="ad [^>]*>[\s\S]*?<\/div>/g;

/** A page of our own build without its advertisements (`layouts/partials/ad.njk`), which need the network. */
export const withoutAds = (html: string): string => html.replace(AD, "");
