import {
  band,
  brick,
  cloud,
  deep,
  foam,
  glow,
  hills,
  ink,
  leaf,
  many,
  mist,
  night,
  ochre,
  paper,
  pine,
  rain,
  ripples,
  rose,
  sand,
  sea,
  stars,
  sun,
  wine,
  wood,
} from "../kit.ts";
import { boat, bust, house, palm, person, skyline } from "../things.ts";

/** In towns and villages. Each picture is named by its path below the articles folder. */
export const town: Readonly<Record<string, () => string>> = {
  "2026/11/langsung-gempa.jpg": () => {
    const tent = (x: number, y: number, size: number): string =>
      `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -170 0 L 0 -190 L 170 0 Z" fill="${paper}"/><path d="M 0 -190 L 170 0 L 90 0 Z" fill="#cfd3c8"/><path d="M -36 0 L 0 -120 L 36 0 Z" fill="#ffcf7d"/></g>`;
    return `${band(0, 760, "#2e4c63", "#8b7f86", rose, "#f1c08a")}${stars(60, 320, 5)}${band(560, 760, sea, deep)}${ripples(566, 740, 60, 3, rose)}${hills(560, 60, 4, "#55707c", 8)}${hills(800, 150, 17, pine, 6)}<rect y="790" width="1600" height="280" fill="#24403b"/>
      ${glow(420, 800, 260, "#ffcf7d", 0.5)}${glow(1120, 830, 300, "#ffcf7d", 0.5)}${tent(400, 830, 1)}${tent(760, 800, 0.8)}${tent(1130, 870, 1.2)}${tent(1460, 810, 0.8)}${tent(80, 800, 0.8)}
      ${person(580, 900, 0.8, { top: brick, head: "scarf", hair: ochre })}${person(642, 904, 0.5, { top: foam })}${person(860, 950, 0.9, { top: ochre, head: "cap", hair: brick })}${person(940, 950, 0.85, { top: deep })}`;
  },
  "2026/11/ps-laksana.jpg": () => {
    const lamp = (
      x: number,
      turn: number,
    ): string => `<path d="M ${x} 420 L ${x} 90" stroke="${ink}" stroke-width="16"/><rect x="${x - 70}" y="50" width="140" height="70" rx="8" fill="${ink}"/>${many(8, 1, (i) => `<circle cx="${x - 48 + (i % 4) * 32}" cy="${70 + Math.floor(i / 4) * 30}" r="11" fill="#fff6d8"/>`)}
      ${glow(x, 85, 260, "#fff6d8", 0.6)}<path d="M ${x} 90 L ${x + turn * 260} 800 L ${x + turn * 760} 800 Z" fill="#fff6d8" opacity=".1"/>`;
    const player = (x: number, y: number, size: number, top: string): string =>
      person(x, y, size, { top, bottom: paper });
    return `${band(0, 560, ink, night, "#2c5470")}${stars(70, 240, 3)}<path d="M -20 250 Q 800 360 1620 250 L 1620 660 L -20 660 Z" fill="#22384c"/>
      ${many(820, 44, (_, roll) => {
        const x = roll() * 1600;
        const y = 330 + roll() * 290;
        return `<circle cx="${x}" cy="${y}" r="7" fill="${[sea, foam, paper, "#2b6a8e", "#2b6a8e", rose][Math.floor(roll() * 6)]}" opacity=".85"/>`;
      })}
      <rect y="625" width="1600" height="46" fill="${brick}"/><rect y="640" width="1600" height="5" fill="${paper}" opacity=".5"/>${band(668, 1067, "#4f8f58", "#3d7a4b", "#2c5f3f")}
      ${many(6, 1, (i) => `<path d="M ${-200 + i * 340} 668 L ${-30 + i * 340} 668 L ${-60 + i * 420} 1067 L ${-280 + i * 420} 1067 Z" fill="#fff" opacity=".05"/>`)}
      <path d="M 0 700 H 1600 M 800 668 V 1067" stroke="${paper}" stroke-width="5" opacity=".7"/><ellipse cx="800" cy="890" rx="300" ry="96" fill="none" stroke="${paper}" stroke-width="5" opacity=".7"/>
      ${lamp(170, 0.5)}${lamp(1430, -0.5)}${player(430, 850, 0.85, "#2b6a8e")}${player(620, 960, 1.1, ochre)}${player(840, 930, 1.15, "#2b6a8e")}${player(1010, 800, 0.75, ochre)}${player(1210, 920, 1, "#2b6a8e")}<circle cx="920" cy="926" r="17" fill="${paper}"/>`;
  },
  "2026/11/trem-laksana.jpg":
    () => `${band(0, 800, ink, night, "#3a5a74", "#a77a78")}${stars(90, 380, 9)}${sun(1270, 210, 62, "#f7ead0")}${skyline(720, 430, 4, "#24394d", "#f2c777", 0.25)}${skyline(770, 300, 11, "#182a3a", "#ffd98f", 0.38)}<rect y="765" width="1600" height="310" fill="#141f29"/>
      <path d="M 0 905 H 1600 M 0 960 H 1600" stroke="#6f7f88" stroke-width="7"/><path d="M 0 430 H 1600" stroke="#0d151c" stroke-width="4"/>${glow(800, 900, 620, "#ffd98f", 0.28)}
      <g transform="translate(800 930)"><path d="M 40 -390 L 0 -470 L -40 -390" stroke="${paper}" stroke-width="7" fill="none"/><rect x="-520" y="-380" width="1040" height="350" rx="52" fill="${brick}"/><rect x="-520" y="-150" width="1040" height="60" fill="${paper}"/><rect x="-500" y="-52" width="1000" height="44" rx="10" fill="${ink}"/>
      ${many(6, 2, (i) => `<rect x="${-470 + i * 160}" y="-330" width="134" height="150" rx="14" fill="#ffe3a6"/>`)}</g>
      ${[-390, -230, 90, 250, 410].map((dx, i) => bust(800 + dx, 750, 0.5, { top: [deep, wine, pine, ochre, sea][i] ?? deep, head: i % 2 ? "scarf" : "hair", hair: i % 2 ? rose : ink })).join("")}
      ${person(130, 1010, 0.9, { top: ochre })}${person(1490, 1014, 0.95, { top: foam, head: "scarf", hair: wine })}${many(26, 5, (_, roll) => `<rect x="${roll() * 1600}" y="${985 + roll() * 70}" width="${40 + roll() * 120}" height="4" fill="#ffd98f" opacity=".25"/>`)}`,
  "2026/11/banjir-rob.jpg":
    () => `${band(0, 700, "#48606c", "#7f9298", "#a9b4b1")}${cloud(280, 200, 2, "#3d525e", 0.8)}${cloud(930, 150, 2.4, "#43596a", 0.8)}${cloud(1460, 230, 1.7, "#3d525e", 0.8)}
      ${[160, 440, 720, 1010, 1300, 1540].map((x, i) => house(x, 740, 1.35 + (i % 2) * 0.2, [paper, rose, foam, sand][i % 4] ?? paper, [wine, brick, deep][i % 3] ?? wine)).join("")}
      ${band(690, 1067, "#8ea09f", "#5d7a80", deep)}${ripples(700, 1060, 120, 5, mist)}${boat(800, 900, 1.5, brick)}${bust(700, 850, 0.95, { top: ochre, head: "scarf", hair: paper })}${bust(800, 862, 0.7, { top: foam })}${bust(900, 846, 1, { top: deep, head: "hat" })}
      <path d="M 960 720 L 1080 960" stroke="${wood}" stroke-width="13"/>${rain(420, 3, paper, 0.55)}`,
  "2026/11/perpustakaan-perahu.jpg":
    () => `${band(0, 600, "#a8cfcb", mist, paper)}${cloud(260, 190, 1.2, paper)}${cloud(1330, 240, 1.4, paper)}${hills(610, 150, 6, leaf, 7)}${palm(90, 640, 0.9)}${palm(1510, 640, 1)}${palm(1420, 640, 0.75)}${band(600, 1067, "#6cabaa", sea, deep)}${ripples(616, 1060, 120, 9, paper)}
      <g transform="translate(800 860)"><path d="M -420 -330 Q 0 -420 420 -330 L 400 -300 L -400 -300 Z" fill="${brick}"/><path d="M -380 -300 V -60 M 380 -300 V -60" stroke="${wood}" stroke-width="16"/><rect x="-340" y="-290" width="680" height="200" fill="#8a5b3c"/>
      ${many(60, 8, (i, roll) => `<rect x="${-330 + (i % 30) * 22}" y="${-276 + Math.floor(i / 30) * 96 + roll() * 14}" width="${13 + roll() * 7}" height="${82 - roll() * 12}" fill="${[brick, ochre, foam, paper, pine, rose, deep][Math.floor(roll() * 7)]}"/>`)}<path d="M -340 -186 H 340" stroke="${wood}" stroke-width="12"/>
      <path d="M -560 -110 Q -400 60 -240 70 L 260 70 Q 420 60 590 -130 Q 300 -60 0 -60 Q -300 -60 -560 -110 Z" fill="${night}"/><path d="M -560 -110 Q -300 -60 0 -60 Q 300 -60 590 -130" stroke="${ochre}" stroke-width="12" fill="none"/></g>
      ${bust(520, 806, 0.72, { top: paper, head: "scarf", hair: wine })}${bust(640, 812, 0.5, { top: ochre })}${bust(730, 812, 0.5, { top: brick })}${bust(960, 812, 0.55, { top: foam })}${bust(1080, 806, 0.7, { top: rose })}`,
  "2026/11/pasar-terapung.jpg": () => {
    const seller = (
      x: number,
      y: number,
      size: number,
      hull: string,
      top: string,
      fruit: string,
    ): string => `${bust(x - 60 * size, y - 30 * size, size * 0.8, { top, head: "hat" })}
      ${many(16, Math.round(x), (_, roll) => `<circle cx="${x + (10 + roll() * 110) * size}" cy="${y - (24 + roll() * 34) * size}" r="${(13 + roll() * 7) * size}" fill="${fruit}"/>`)}${boat(x, y, size, hull, sand)}`;
    return `${band(0, 560, "#5b7f8c", "#e0a98a", "#f6d6a0")}${sun(1010, 470, 80, "#fff0c8")}${hills(560, 90, 12, "#6d7f78", 8)}${[90, 300, 1330, 1540].map((x, i) => house(x, 650, 1.05, i % 2 ? sand : paper, wine, 60)).join("")}${palm(430, 620, 0.8)}${palm(1200, 620, 0.75)}
      ${band(600, 1067, "#dca67e", "#8a8f80", deep)}${ripples(610, 1060, 120, 2, "#fff0c8")}${seller(520, 680, 0.6, wood, rose, leaf)}${seller(800, 670, 0.55, wine, foam, ochre)}${seller(1090, 690, 0.6, wood, paper, brick)}
      ${seller(300, 830, 1, night, brick, ochre)}${seller(780, 810, 0.95, wood, deep, leaf)}${seller(1300, 840, 1.05, wine, paper, brick)}${seller(560, 1000, 1.35, wood, ochre, leaf)}${seller(1120, 1010, 1.35, night, foam, ochre)}`;
  },
  "2026/11/penyair-wadi-salma.jpg": () => {
    const block = (x: number, y: number, w: number, h: number, colour: string): string =>
      `<rect x="${x}" y="${y - h}" width="${w}" height="${h}" fill="${colour}"/>${many(5, x, (i, roll) => `<path d="M ${x + 20 + ((i * 61) % Math.max(40, w - 40))} ${y - 40 - roll() * (h - 110)} v -30 a 12 12 0 0 1 24 0 v 30 Z" fill="${wine}" opacity=".55"/>`)}`;
    return `${band(0, 800, "#2f4f67", "#c98b78", "#f5cf98")}${sun(1180, 400, 90, "#fff0cf")}${hills(640, 160, 41, "#c78f66", 5)}${block(120, 760, 240, 330, "#d8a672")}${block(380, 760, 200, 420, "#c8915f")}<path d="M 640 760 v -330 a 130 130 0 0 1 260 0 v 330 Z" fill="#dcb083"/><path d="M 770 300 v -70" stroke="${ochre}" stroke-width="9"/><rect x="960" y="250" width="74" height="510" fill="#cf9c6a"/><path d="M 950 250 q 47 -90 94 0 Z" fill="${sea}"/>${block(1080, 760, 250, 300, "#d29d6b")}${block(1350, 760, 230, 390, "#c08a5c")}
      <rect y="620" width="1600" height="450" fill="#e6c493"/>${many(70, 6, (_, roll) => `<path d="M ${roll() * 1600} ${640 + roll() * 300} h ${40 + roll() * 60}" stroke="#cda26c" stroke-width="5" opacity=".6"/>`)}
      ${many(5, 9, (row, roll) => many(9, row + 3, (i, r) => `<path d="M ${1180 - i * 82} ${700 + row * 52} q -${10 + r() * 20} ${12 + r() * 18} -${30 + roll() * 16} 0 q -10 -${r() * 26} -18 2 ${r() < 0.5 ? "m 12 24 h 4" : "m 14 -26 h 4"}" stroke="${wine}" stroke-width="9" stroke-linecap="round" fill="none"/>`))}
      ${person(330, 1040, 1.7, { top: deep, bottom: deep, head: "scarf", hair: paper })}<path d="M 388 800 L 470 770" stroke="${deep}" stroke-width="24" stroke-linecap="round"/><path d="M 468 772 l 40 -26" stroke="${wood}" stroke-width="10"/>${person(1350, 1050, 1.4, { top: brick, bottom: wine })}${person(1450, 1056, 0.9, { top: ochre })}`;
  },
};
