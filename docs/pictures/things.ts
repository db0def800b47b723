import { brick, foam, ink, many, ochre, paper, pine, sand, width, wood } from "./kit.ts";

/** What stands in the scenes: people, boats, houses, trees. `x`, `y` is the foot or the waterline. */

const place = (x: number, y: number, size: number, inner: string, turn = 0): string =>
  `<g transform="translate(${x} ${y}) scale(${size}) rotate(${turn})">${inner}</g>`;

export interface Dress {
  readonly top: string;
  readonly bottom?: string;
  readonly skin?: string;
  readonly hair?: string;
  /** What is worn on the head. */
  readonly head?: "hair" | "scarf" | "hat" | "cap";
}

function headOf(dress: Dress): string {
  const skin = dress.skin ?? "#a86f4c";
  const hair = dress.hair ?? ink;
  const face = `<circle cx="0" cy="-176" r="23" fill="${skin}"/>`;
  const worn = {
    hair: `<path d="M -25 -172 a 25 25 0 1 1 50 0 q -6 -18 -24 -18 q -18 0 -26 18 Z" fill="${hair}"/>`,
    scarf: `<path d="M -30 -138 Q -36 -206 0 -207 Q 36 -206 30 -138 Q 0 -122 -30 -138 Z" fill="${hair}"/><ellipse cx="3" cy="-174" rx="16" ry="19" fill="${skin}"/>`,
    hat: `<path d="M -58 -182 Q 0 -250 58 -182 Q 0 -168 -58 -182 Z" fill="${sand}"/>`,
    cap: `<path d="M -25 -178 a 25 25 0 0 1 50 0 l 16 4 l -66 0 Z" fill="${hair}"/>`,
  }[dress.head ?? "hair"];
  return dress.head === "scarf" ? worn : face + worn;
}

/** A standing figure, 200 pixels tall at size 1, without a likeness. */
export const person = (x: number, y: number, size: number, dress: Dress): string =>
  place(
    x,
    y,
    size,
    `<path d="M -26 -70 L -22 0 L -4 0 L 0 -58 L 4 0 L 22 0 L 26 -70 Z" fill="${dress.bottom ?? ink}"/>
    <path d="M -36 -132 Q -34 -152 0 -153 Q 34 -152 36 -132 L 40 -66 Q 0 -56 -40 -66 Z" fill="${dress.top}"/>${headOf(dress)}`,
  );

/** Head and shoulders to the waist, for someone in a boat or behind a table. */
export const bust = (x: number, y: number, size: number, dress: Dress): string =>
  place(
    x,
    y + 70 * size,
    size,
    `<path d="M -40 -70 L -38 -128 Q -34 -152 0 -153 Q 34 -152 38 -128 L 40 -70 Z" fill="${dress.top}"/>${headOf(dress)}`,
  );

/** A rowing boat, 300 pixels long at size 1. */
export const boat = (x: number, y: number, size: number, colour: string, rim = paper): string =>
  place(
    x,
    y,
    size,
    `<path d="M -160 -34 Q -110 16 -60 18 L 70 18 Q 120 14 165 -40 Q 90 -16 0 -16 Q -90 -16 -160 -34 Z" fill="${colour}"/>
    <path d="M -160 -34 Q -90 -16 0 -16 Q 90 -16 165 -40" fill="none" stroke="${rim}" stroke-width="6"/>`,
  );

/** A sailing boat with two sails. */
export const sail = (x: number, y: number, size: number, cloth: string, jib: string): string =>
  place(
    x,
    y,
    size,
    `<path d="M 0 -30 L 0 -400" stroke="${wood}" stroke-width="9"/>
    <path d="M 10 -394 Q 150 -220 130 -60 L 10 -60 Z" fill="${cloth}"/><path d="M -10 -360 Q -110 -200 -120 -64 L -10 -64 Z" fill="${jib}"/>
    <path d="M 10 -240 Q 90 -226 121 -224" stroke="${ink}" stroke-opacity=".18" stroke-width="4" fill="none"/>`,
  ) + boat(x, y, size, wood);

/** A cargo ship seen from the side, 760 pixels long at size 1, with containers. */
export const ship = (x: number, y: number, size: number, hull: string, seed: number): string => {
  const colours = [brick, ochre, foam, sand, pine, "#3b7f86"];
  const boxes = many(36, seed, (i, roll) => {
    const row = Math.floor(i / 9);
    if (row > 1 && roll() < 0.35) return "";
    return `<rect x="${-220 + (i % 9) * 58}" y="${-122 - row * 36}" width="55" height="34" fill="${colours[Math.floor(roll() * 6)]}"/>`;
  });
  return place(
    x,
    y,
    size,
    `${boxes}<rect x="-336" y="-250" width="92" height="170" fill="${paper}"/>
    <path d="M -330 -226 h 80 M -330 -190 h 80 M -330 -154 h 80" stroke="${ink}" stroke-width="12" stroke-opacity=".65"/>
    <rect x="-312" y="-296" width="34" height="50" fill="${brick}"/>
    <path d="M -380 -90 L 400 -90 L 336 26 L -350 26 Z" fill="${hull}"/><path d="M -357 4 L 348 4 L 336 26 L -350 26 Z" fill="${brick}"/>`,
  );
};

/** A house with a gable; on stilts when `stilts` is above 0. */
export const house = (x: number, y: number, size: number, wall: string, roof: string, stilts = 0): string =>
  place(
    x,
    y,
    size,
    `${stilts > 0 ? `<path d="M -62 0 v ${-stilts} M 0 0 v ${-stilts} M 62 0 v ${-stilts}" stroke="${wood}" stroke-width="9"/>` : ""}
    <g transform="translate(0 ${-stilts})"><rect x="-76" y="-100" width="152" height="102" fill="${wall}"/>
    <path d="M -104 -94 L 0 -186 L 104 -94 Z" fill="${roof}"/><rect x="-18" y="-66" width="36" height="68" fill="${ink}" opacity=".6"/>
    <rect x="34" y="-70" width="28" height="30" fill="${ochre}" opacity=".85"/></g>`,
  );

export const palm = (x: number, y: number, size: number, colour = pine): string => {
  const fronds = [-150, -112, -70, -35, 0, 28].map(
    (turn) =>
      `<path d="M 0 0 Q 66 -46 140 -2 Q 70 -20 0 8 Z" fill="${colour}" transform="translate(34 -300) rotate(${turn})"/>`,
  );
  return place(
    x,
    y,
    size,
    `<path d="M -8 0 Q -4 -170 30 -304 L 42 -302 Q 18 -160 14 0 Z" fill="${wood}"/>${fronds.join("")}`,
  );
};

/** A row of town houses and towers that stand on `y`, with lit windows. */
export const skyline = (
  y: number,
  tall: number,
  seed: number,
  colour: string,
  lit: string,
  share = 0.4,
): string =>
  many(18, seed, (i, roll) => {
    const wide = 74 + roll() * 60;
    const high = tall * (0.35 + 0.65 * roll());
    const x = (i * width) / 17 - wide / 2;
    let windows = "";
    for (let top = y - high + 18; top < y - 24; top += 30) {
      for (let left = x + 12; left < x + wide - 18; left += 25) {
        if (roll() < share)
          windows += `<rect x="${left}" y="${top}" width="11" height="15" fill="${lit}" opacity="${0.5 + roll() * 0.5}"/>`;
      }
    }
    return `<rect x="${x}" y="${y - high}" width="${wide}" height="${high + 4}" fill="${colour}"/>${windows}`;
  });
