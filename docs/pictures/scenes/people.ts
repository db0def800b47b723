import {
  band,
  brick,
  cloud,
  deep,
  foam,
  glow,
  hills,
  ink,
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
  stars,
  sun,
  wine,
  wood,
} from "../kit.ts";
import { boat, house, palm, person } from "../things.ts";

const tops = [brick, deep, ochre, wine, foam, rose, pine];

/** Crowds and classes. Each picture is named by its path below the articles folder. */
export const people: Readonly<Record<string, () => string>> = {
  "2026/11/keluarga-pelaut.jpg":
    () => `${band(0, 700, ink, night, "#47627a", "#a78686")}${stars(120, 420, 8)}${hills(566, 90, 12, "#33495c", 7)}${band(560, 760, "#5d7486", deep)}${ripples(570, 750, 60, 3, rose)}
    <g fill="${ink}"><path d="M 560 600 h 480 l -46 66 h -390 Z"/><rect x="640" y="530" width="120" height="72"/><path d="M 850 600 V 430 M 700 530 V 420" stroke="${ink}" stroke-width="9"/></g><rect y="750" width="1600" height="317" fill="#1b2935"/><rect y="750" width="1600" height="12" fill="${wood}"/>
    ${many(11, 21, (i, roll) => {
      const x = 120 + i * 136;
      const y = 960 + roll() * 80;
      const size = 0.95 + roll() * 0.35;
      return `${glow(x + 50 * size, y - 96 * size, 150, "#ffcf7d", 0.75)}${person(x, y, size, { top: tops[i % 7] ?? brick, head: i % 3 === 1 ? "scarf" : i % 3 === 2 ? "cap" : "hair", hair: i % 3 ? (tops[(i + 3) % 7] ?? ink) : ink })}<path d="M ${x + 34 * size} ${y - 108 * size} l ${18 * size} ${4 * size}" stroke="#a86f4c" stroke-width="12"/><rect x="${x + 40 * size}" y="${y - 112 * size}" width="${24 * size}" height="${34 * size}" rx="6" fill="#ffe3a6"/>`;
    })}`,
  "2026/11/guru-pulau.jpg":
    () => `${band(0, 640, "#9fd0cb", mist, paper)}${sun(1290, 190, 74, "#fbe0a6")}${cloud(330, 200, 1.2, paper)}${hills(566, 80, 9, "#8fb0a0", 6)}${band(560, 740, "#7cbcb4", sea)}${ripples(570, 710, 50, 4, paper)}${boat(1230, 660, 0.7, brick)}<path d="M -20 720 Q 700 650 1620 720 V 1067 H -20 Z" fill="${sand}"/>${palm(110, 800, 1.3)}${palm(1500, 810, 1.4)}
    <g transform="translate(700 800)"><path d="M -350 -330 L 0 -500 L 350 -330 Z" fill="${brick}"/><rect x="-300" y="-330" width="600" height="336" fill="${paper}"/><rect x="-210" y="-270" width="420" height="190" fill="${pine}"/><path d="M -180 -220 q 30 -30 60 0 t 60 0 M -180 -160 h 150 M -180 -120 h 110 M 40 -220 l 60 70 l 60 -70 Z" stroke="${paper}" stroke-width="7" fill="none"/><path d="M 0 -500 v -70" stroke="${wood}" stroke-width="8"/></g>
    ${person(940, 860, 1.35, { top: ochre, bottom: wine, head: "scarf", hair: deep })}<path d="M 900 700 L 800 640" stroke="${wood}" stroke-width="7"/>${[330, 460, 590, 720].map((x, i) => person(x, 970, 0.9 + (i % 2) * 0.08, { top: paper, bottom: brick, head: i % 2 ? "scarf" : "hair", hair: i % 2 ? paper : ink })).join("")}${person(1150, 980, 0.85, { top: paper, bottom: brick })}`,
  "2026/11/bank-selat.jpg":
    () => `${band(0, 1067, "#e9dcc0", paper, sand)}${glow(800, 420, 620, "#fffaf0", 0.9)}<rect y="860" width="1600" height="207" fill="${deep}"/>${ripples(880, 1060, 60, 9, foam)}<path d="M 740 870 L 775 250 H 825 L 860 870 Z" fill="${wood}"/><rect x="640" y="850" width="320" height="34" rx="10" fill="#5d3c2a"/><circle cx="800" cy="250" r="34" fill="${ochre}"/>
    <path d="M 330 330 L 1270 210" stroke="${wood}" stroke-width="24" stroke-linecap="round"/><path d="M 330 330 L 190 620 M 330 330 L 470 620 M 1270 210 L 1130 500 M 1270 210 L 1410 500" stroke="${ink}" stroke-width="5"/><path d="M 150 616 H 510 Q 470 700 330 700 Q 190 700 150 616 Z" fill="${ochre}"/><path d="M 1090 496 H 1450 Q 1410 580 1270 580 Q 1130 580 1090 496 Z" fill="${ochre}"/>
    <g transform="translate(330 600)"><path d="M 0 -30 V -250" stroke="${wood}" stroke-width="8"/><path d="M 8 -246 Q 96 -150 88 -60 L 8 -60 Z" fill="${sea}"/><path d="M -8 -220 Q -70 -130 -76 -60 L -8 -60 Z" fill="${rose}"/></g>${boat(330, 604, 0.95, brick)}
    ${many(15, 4, (i) => `<ellipse cx="${1170 + (i % 5) * 50}" cy="${486 - Math.floor(i / 5) * 30}" rx="40" ry="17" fill="#e7b45c" stroke="#a86a22" stroke-width="4"/>`)}${house(1270, 404, 0.6, foam, wine)}`,
};
