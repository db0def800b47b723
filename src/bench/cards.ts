import sharp from "sharp";
import { plainLook } from "../identity/plain-look.ts";
import type { CardInput, CardPicture } from "../share-cards/card-input.ts";
import { drawCard } from "../share-cards/draw-card.ts";
import { photograph } from "./photograph.ts";

/** What a card costs, on average. */
export interface CardFigures {
  readonly name: string;
  /** Of CPU. */
  readonly milliseconds: number;
  readonly bytes: number;
}

const lead: CardPicture = { hash: "", width: 1200, height: 900, focus: { x: 50, y: 50 } };

/** Draws so many cards of each kind, after one by which the fonts are loaded. */
export async function measureCards(count: number): Promise<CardFigures[]> {
  const photo = await sharp(await photograph())
    .resize(lead.width)
    .jpeg()
    .toBuffer();
  const figures: CardFigures[] = [];
  for (const [name, lang, picture] of [
    ["headline", "id", null],
    ["with picture", "id", lead],
    ["Arabic", "ar", lead],
  ] as const) {
    await drawCard(card(lang, picture, 0), picture && photo);
    const began = process.cpuUsage();
    let bytes = 0;
    for (let number = 1; number <= count; number += 1)
      bytes += (await drawCard(card(lang, picture, number), picture && photo)).length;
    const { user, system } = process.cpuUsage(began);
    figures.push({ name, milliseconds: (user + system) / 1000 / count, bytes: bytes / count });
  }
  return figures;
}

/** The figures as a developer reads them. */
export const cardReport = (figures: readonly CardFigures[]): string =>
  figures
    .map(
      ({ name, milliseconds, bytes }) =>
        `${name.padEnd(14)}${milliseconds.toFixed(0).padStart(5)} ms of CPU${Math.round(bytes / 1000)
          .toString()
          .padStart(5)} kB a card\n`,
    )
    .join("");

function card(lang: "id" | "ar", picture: CardPicture | null, number: number): CardInput {
  const { paper, text, brand, alert, onAlert } = plainLook.palette;
  const headline =
    lang === "ar"
      ? `اتفاق على إعادة فتح القناة أمام ${number} سفينة`
      : `Paus bungkuk kembali ke Selat Mutiara setelah ${number} tahun, nelayan menghitung ekornya`;
  const colours = { accent: brand.light, band: alert.light, onBand: onAlert.light };
  return {
    lang,
    headline,
    kicker: lang === "ar" ? "علوم" : "Sains",
    portal: "Warta Selat",
    theme: plainLook.theme,
    colours: { paper: paper.light, text: text.light, ...colours },
    logo: null,
    picture,
  };
}
