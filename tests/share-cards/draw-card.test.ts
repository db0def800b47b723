import sharp from "sharp";
import { expect, it } from "vitest";
import { cardShape } from "../../src/share-cards/card-shape.ts";
import { cardSvg } from "../../src/share-cards/card-svg.ts";
import { drawCard } from "../../src/share-cards/draw-card.ts";
import { cardInput } from "./samples.ts";

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#0000ff" } })
    .composite([
      { input: { create: { width: 300, height: 600, channels: 3, background: "#ff0000" } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
const pictureAt = (x: number) => ({ hash: "0", width: 900, height: 600, focus: { x, y: 50 } });
const pixel = async (card: Uint8Array, left: number, top: number): Promise<number[]> => [
  ...(await sharp(card).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
];

it("makes a JPEG of 1200 by 630 pixels, the same bytes each time", async () => {
  const card = await drawCard(cardInput(), null);
  expect(await sharp(card).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  expect(Buffer.from(await drawCard(cardInput(), null)).equals(card)).toBe(true);
});

it("crops the picture around its focal point, at the end of the line", async () => {
  const bytes = await photo();
  const card = (lang: "id" | "ar", x: number) => drawCard(cardInput({ lang, picture: pictureAt(x) }), bytes);
  const [red, , blue] = await pixel(await card("id", 0), 710, 300);
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(60);
  expect((await pixel(await card("id", 100), 710, 300))[2]).toBeGreaterThan(200);
  expect((await pixel(await card("ar", 100), 10, 300))[2]).toBeGreaterThan(200);
});

it("draws outlines only: no text reaches the drawing", async () => {
  const input = cardInput({
    headline: '</svg><script>alert("x")</script>&xxe;',
    kicker: "<image href='/etc/x'>",
  });
  const drawing = await cardSvg(input, cardShape(input));
  expect([...drawing.matchAll(/<\/?(\w+)/g)].map(([, name]) => name)).toSatisfy((names: string[]) =>
    names.every((name) => ["svg", "rect", "g", "path"].includes(name)),
  );
  expect(drawing).not.toMatch(/script|xxe|image|href/);
});

it("shows the logo in place of the name", async () => {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path fill="#00f" d="M0 0h90v30z"/></svg>';
  const card = await drawCard(cardInput({ logo: { text, width: 192, height: 64 } }), null);
  expect((await pixel(card, 90, 56))[2]).toBeGreaterThan(200);
});
