/** What all articles share: their layout, their collection, and an address by section. */
export default {
  layout: "layouts/article.njk",
  tags: ["articles"],
  permalink: ({ kanal, page }) => `/${kanal}/${page.fileSlug}/`,
};
