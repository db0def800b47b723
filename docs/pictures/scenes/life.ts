import {
  band,
  brick,
  deep,
  foam,
  glow,
  ink,
  leaf,
  many,
  mist,
  night,
  ochre,
  paper,
  pine,
  ripples,
  rose,
  sand,
  sea,
  sun,
  wine,
  wood,
} from "../kit.ts";
import { boat, bust, palm } from "../things.ts";

/** Close by: work, sport, food. Each picture is named by its path below the articles folder. */
export const life: Readonly<Record<string, () => string>> = {
  "2026/11/renang-melati.jpg":
    () => `${band(0, 1067, "#6fc0c4", "#3f9aa6", "#2a7486")}${[130, 400, 670, 940].map((y) => many(34, 1, (i) => `<rect x="${i * 48}" y="${y}" width="40" height="20" rx="10" fill="${i % 4 < 2 ? brick : paper}"/>`)).join("")}${ripples(0, 1060, 150, 5, "#e7fbf6", 0.6)}
      <g transform="translate(830 560)"><path d="M -430 -8 Q -640 -60 -800 6 Q -660 66 -430 34 Z" fill="#e7fbf6" opacity=".85"/><path d="M -200 -44 Q -380 -40 -560 -14 L -566 6 Q -380 20 -200 10 Z" fill="#9a6341"/><path d="M -200 0 Q -360 4 -520 44 L -516 66 Q -340 56 -196 48 Z" fill="#a86f4c"/><path d="M -240 -46 Q -60 -70 90 -52 L 96 52 Q -60 74 -236 52 Z" fill="${night}"/><path d="M -236 20 Q -60 44 94 24" stroke="${brick}" stroke-width="14" fill="none"/><path d="M 60 -40 Q 150 -180 300 -190 Q 420 -180 520 -100 Q 400 -128 310 -118 Q 220 -90 180 10 Z" fill="#a86f4c"/><path d="M 80 44 Q 180 90 250 170 Q 150 150 40 70 Z" fill="#a86f4c"/><ellipse cx="190" cy="8" rx="84" ry="60" fill="${ochre}"/><path d="M 216 36 q 40 10 60 -8 l 0 26 q -30 14 -62 6 Z" fill="#a86f4c"/><rect x="222" y="16" width="50" height="20" rx="10" fill="${ink}"/></g>
      ${many(60, 9, (_, roll) => `<circle cx="${1270 + roll() * 170}" cy="${440 + roll() * 170}" r="${3 + roll() * 12}" fill="#f3fffb" opacity="${0.5 + roll() * 0.5}"/>`)}`,
  "2026/10/dapur-kelora.jpg":
    () => `${band(0, 1067, "#8a5b3c", wood, "#5d3c2a")}${many(9, 1, (i) => `<path d="M 0 ${i * 130} H 1600" stroke="${ink}" stroke-width="4" opacity=".25"/>`)}<path d="M 180 1067 Q 60 560 520 150 Q 760 60 1130 130 Q 1520 420 1430 1067 Z" fill="${leaf}"/><path d="M 790 110 L 800 1067" stroke="${pine}" stroke-width="12"/>${many(20, 1, (i) => `<path d="M 796 ${180 + i * 46} L ${i % 2 ? 1440 : 160} ${300 + i * 44}" stroke="${pine}" stroke-width="3" opacity=".45"/>`)}
      <circle cx="560" cy="560" r="250" fill="${paper}"/><circle cx="560" cy="560" r="205" fill="#e8dcc4"/><ellipse cx="560" cy="560" rx="170" ry="150" fill="#fbf6ea"/>${many(9, 4, (_, roll) => `<ellipse cx="${480 + roll() * 160}" cy="${490 + roll() * 140}" rx="44" ry="20" fill="#fff" opacity=".8" transform="rotate(${roll() * 20} 560 560)"/>`)}
      <g transform="translate(1080 470) rotate(-18)"><path d="M -250 0 Q -60 -130 170 -20 L 260 -86 L 244 10 L 262 92 L 170 26 Q -60 120 -250 0 Z" fill="#a4552f"/><circle cx="-176" cy="-14" r="12" fill="${ink}"/>${many(5, 2, (i) => `<path d="M ${-90 + i * 56} -62 q 20 60 0 118" stroke="${wine}" stroke-width="8" fill="none"/>`)}</g>
      <circle cx="1050" cy="800" r="135" fill="${ink}"/><circle cx="1050" cy="800" r="104" fill="${brick}"/>${many(
        60,
        8,
        (_, roll) => {
          const a = roll() * 6.28;
          const d = roll() * 88;
          return `<circle cx="${1050 + Math.cos(a) * d}" cy="${800 + Math.sin(a) * d}" r="${4 + roll() * 7}" fill="${roll() < 0.5 ? ochre : "#8f2f1f"}"/>`;
        },
      )}<path d="M 720 900 a 70 70 0 1 0 2 0 Z" fill="#b9cf7c"/><path d="M 720 970 m -58 0 h 116 M 720 914 v 112" stroke="${paper}" stroke-width="5" opacity=".7"/>`,
  "2026/09/penenun-ombak.jpg": () => {
    const rows = many(
      15,
      1,
      (row) =>
        `<path d="M 300 ${900 - row * 30} ${many(10, 1, () => `q 25 -${20 + (row % 3) * 6} 50 0 t 50 0`)}" fill="none" stroke="${[brick, paper, ochre, foam, rose][row % 5]}" stroke-width="${row % 2 ? 12 : 18}"/>`,
    );
    return `${band(0, 1067, "#ecd9b5", sand, "#d3ad78")}${glow(1300, 250, 500, "#fff3d6", 0.8)}<rect x="300" y="200" width="1000" height="720" fill="${paper}"/>${many(56, 1, (i) => `<path d="M ${306 + i * 18} 200 V 930" stroke="${night}" stroke-width="4" opacity=".7"/>`)}<rect x="300" y="470" width="1000" height="450" fill="${deep}"/>${rows}
      <rect x="240" y="150" width="1120" height="52" rx="12" fill="${wood}"/><rect x="240" y="900" width="1120" height="60" rx="12" fill="${wood}"/><path d="M 270 130 V 1067 M 1330 130 V 1067" stroke="#5d3c2a" stroke-width="36"/><rect x="280" y="392" width="1040" height="30" rx="10" fill="#95643f"/><path d="M 700 452 q 110 -36 220 0 q -110 36 -220 0 Z" fill="${ochre}"/>${bust(800, 1040, 2, { top: wine, head: "hair" })}`;
  },
  "2026/10/jamur-plastik.jpg": () => {
    const dish = (x: number, y: number, r: number, colour: string, seed: number): string =>
      `<ellipse cx="${x}" cy="${y + 18}" rx="${r}" ry="${r * 0.42}" fill="${ink}" opacity=".25"/><ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.42}" fill="${mist}"/><ellipse cx="${x}" cy="${y - 6}" rx="${r * 0.9}" ry="${r * 0.36}" fill="${paper}"/>${many(16, seed, (_, roll) => `<ellipse cx="${x + (roll() - 0.5) * r * 1.2}" cy="${y - 6 + (roll() - 0.5) * r * 0.42}" rx="${8 + roll() * 22}" ry="${5 + roll() * 9}" fill="${colour}" opacity=".85"/>`)}`;
    const mushroom = (x: number, y: number, size: number, cap: string): string =>
      `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -24 0 Q -12 -90 -18 -150 L 18 -150 Q 12 -90 24 0 Z" fill="${paper}"/><path d="M -110 -140 Q -90 -270 0 -272 Q 90 -270 110 -140 Q 0 -112 -110 -140 Z" fill="${cap}"/><circle cx="-40" cy="-196" r="13" fill="${paper}" opacity=".7"/><circle cx="26" cy="-226" r="10" fill="${paper}" opacity=".7"/><circle cx="52" cy="-170" r="12" fill="${paper}" opacity=".7"/></g>`;
    return `${band(0, 1067, "#c5dbd5", mist, paper)}${many(7, 1, (i) => `<rect x="${80 + i * 215}" y="90" width="180" height="300" fill="#fff" opacity=".35"/>`)}<rect y="740" width="1600" height="327" fill="${sea}"/><rect y="740" width="1600" height="18" fill="${deep}"/>
      <path d="M 330 760 L 400 560 V 400 H 500 V 560 L 570 760 Z" fill="#fff" opacity=".7"/><path d="M 352 700 L 384 610 H 516 L 550 700 L 570 760 H 330 Z" fill="${ochre}"/><rect x="388" y="386" width="124" height="22" rx="8" fill="${deep}"/>${mushroom(800, 765, 1.5, brick)}${mushroom(960, 768, 0.9, rose)}${mushroom(676, 768, 0.75, wine)}
      <g transform="translate(1250 765)"><rect x="-130" y="-30" width="260" height="34" rx="8" fill="${ink}"/><path d="M 90 -30 Q 150 -220 20 -300" stroke="${ink}" stroke-width="42" fill="none"/><path d="M 30 -340 L -70 -160 L -26 -136 L 74 -316 Z" fill="${night}"/><rect x="-110" y="-96" width="150" height="18" fill="${deep}"/></g>${dish(330, 900, 170, leaf, 4)}${dish(800, 950, 190, brick, 5)}${dish(1240, 900, 170, ochre, 6)}`;
  },
  "2026/11/menabung-ombak.jpg":
    () => `${band(0, 640, "#bcd7d0", paper)}${sun(320, 260, 84, "#f8d590")}${band(600, 1067, "#6cabaa", sea, deep)}${ripples(610, 1060, 110, 5, paper)}${palm(1450, 640, 1.1)}<path d="M 1250 640 Q 1430 570 1620 620 V 660 H 1250 Z" fill="${sand}"/>
      <g transform="translate(800 800)"><path d="M -150 -420 H 150 V -380 Q 210 -350 210 -280 V -40 Q 210 0 170 0 H -170 Q -210 0 -210 -40 V -280 Q -210 -350 -150 -380 Z" fill="#fff" opacity=".55"/>${many(46, 3, (i, roll) => `<ellipse cx="${-160 + (i % 8) * 45 + roll() * 10}" cy="${-22 - Math.floor(i / 8) * 34}" rx="34" ry="15" fill="${roll() < 0.3 ? "#c27f2c" : ochre}" stroke="#a86a22" stroke-width="3"/>`)}<rect x="-166" y="-446" width="332" height="44" rx="12" fill="${brick}"/></g>
      <path d="M 470 770 Q 620 900 800 900 Q 990 900 1140 760 Q 800 830 470 770 Z" fill="${night}"/><path d="M 470 770 Q 800 830 1140 760" stroke="${paper}" stroke-width="9" fill="none"/>${boat(240, 900, 1, brick)}${bust(210, 872, 0.7, { top: foam, head: "hat" })}${bust(300, 876, 0.6, { top: rose, head: "scarf", hair: wine })}`,
};
