import { expect, it } from "vitest";
import { cardInputs } from "../../src/render/card-inputs.ts";
import { fullPortal } from "../pages/full-portal.ts";
import { article } from "../support/article.ts";

const { portal } = fullPortal;
const english = {
  ...{ name: "Paper", tagline: null, description: null },
  ...{ sections: { nasional: "National" }, topics: {} },
};

it("names section and portal on a card in the story's language, and else in the portal's", () => {
  const input = cardInputs(
    {
      ...portal,
      site: { ...portal.site, cards: { stories: "all", since: null } },
      names: { en: english },
    },
    new Map(),
  );
  const said = (["en", "ar", "id"] as const).map((lang) => input(article(lang, { lang })));
  expect(said.map((card) => [card?.kicker, card?.portal])).toEqual([
    ["National", "Paper"],
    ["Nasional", "Koran"],
    ["Nasional", "Koran"],
  ]);
});
