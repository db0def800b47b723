import { expect, it } from "vitest";
import { shareLinks } from "../../src/pages/share-links.ts";

it("puts headline and address whole into each link, whatever they hold, and nothing besides", () => {
  const headline = `"Satu" & <dua>? #3 + 4%`;
  const url = "https://example.org/koran/2026/11/23/a/?x=1&y=2#z";
  const values = shareLinks(headline, url).map(({ label, href }) => [
    label,
    Object.fromEntries(new URL(href).searchParams),
  ]);
  expect(Object.fromEntries(values)).toEqual({
    WhatsApp: { text: `${headline} ${url}` },
    Telegram: { text: headline, url },
    X: { text: headline, url },
    Facebook: { u: url },
  });
});
