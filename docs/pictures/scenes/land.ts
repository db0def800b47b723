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
  rose,
  sand,
  sea,
  stars,
  sun,
  wine,
  wood,
} from "../kit.ts";
import { house, palm, person } from "../things.ts";

/** On mountains and fields. Each picture is named by its path below the articles folder. */
export const land: Readonly<Record<string, () => string>> = {
  "2026/09/gunung-sela.jpg":
    () => `${band(0, 1067, "#46617a", "#c98f86", "#f2c391", paper)}${sun(330, 420, 80, "#ffe9c0")}
      ${[
        [800, 190, 1.3],
        [880, 120, 1.7],
        [1010, 60, 2.2],
        [1200, 20, 2.6],
      ]
        .map(([x, y, s]) => cloud(x ?? 0, y ?? 0, s ?? 1, "#6d6a75", 0.75))
        .join("")}${hills(760, 130, 8, "#9b8a93", 7)}
      <path d="M 60 900 Q 520 760 720 270 Q 760 240 800 262 Q 850 236 890 270 Q 1080 760 1560 900 Z" fill="${wine}"/><path d="M 720 270 Q 760 240 800 262 Q 850 236 890 270 L 950 420 L 900 380 L 860 470 L 812 380 L 760 450 L 720 370 L 668 402 Z" fill="${rose}"/>
      ${glow(805, 258, 130, "#ffb45e", 0.9)}<path d="M 800 264 Q 790 420 830 520" stroke="#ffb45e" stroke-width="9" fill="none" opacity=".8"/>${hills(930, 140, 22, pine, 8)}${hills(1010, 90, 7, "#203a36", 10)}${house(360, 972, 0.7, paper, brick)}${house(1220, 985, 0.8, sand, brick)}${palm(1340, 1000, 0.6, "#203a36")}`,
  "2026/10/panen-kabut.jpg": () => {
    const net = (
      x: number,
      y: number,
      size: number,
    ): string => `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -190 0 V -330 M 190 0 V -330" stroke="${wood}" stroke-width="15"/><rect x="-190" y="-310" width="380" height="210" fill="${paper}" opacity=".55"/>
      ${many(15, 2, (i) => `<path d="M ${-180 + i * 26} -310 V -100" stroke="${deep}" stroke-width="2" opacity=".5"/>`)}${many(9, 2, (i) => `<path d="M -190 ${-300 + i * 25} H 190" stroke="${deep}" stroke-width="2" opacity=".5"/>`)}<path d="M -200 -92 H 200 L 214 -60" stroke="${sea}" stroke-width="16" fill="none"/>
      ${many(12, 6, (_, roll) => `<circle cx="${-180 + roll() * 360}" cy="${-290 + roll() * 170}" r="5" fill="${sea}"/>`)}</g>`;
    return `${band(0, 1067, "#b9cfcd", mist, paper)}${hills(520, 330, 51, "#a5bfba", 5)}${cloud(300, 480, 2.6, paper, 0.7)}${hills(700, 240, 13, "#7fa19a", 6)}${cloud(1150, 620, 3, paper, 0.75)}${hills(860, 130, 29, leaf, 7)}${net(420, 860, 1)}${net(870, 850, 1.1)}${net(1330, 870, 1)}${cloud(120, 800, 2, paper, 0.6)}${hills(1000, 80, 9, pine, 8)}
      ${person(640, 1000, 0.95, { top: brick, bottom: night })}${person(720, 1004, 0.8, { top: paper, bottom: brick, head: "scarf", hair: paper })}${person(1090, 1000, 0.8, { top: paper, bottom: brick })}<rect x="1150" y="920" width="90" height="90" rx="10" fill="${sea}"/>`;
  },
  "2026/10/kopi-sela.jpg":
    () => `${band(0, 1067, "#efc98f", paper, sand)}${sun(1250, 240, 85, "#fff0cf")}${hills(470, 260, 15, "#9fb29c", 5)}${hills(620, 160, 33, "#7c9c7c", 6)}
      ${many(6, 1, (row) => {
        const y = 640 + row * 74;
        return `<path d="M -20 ${y + 40} Q 420 ${y - 46} 800 ${y} T 1620 ${y - 20} V 1067 H -20 Z" fill="${row % 2 ? "#557a57" : "#486b50"}"/>${many(22, row + 70, (i, roll) => `<ellipse cx="${i * 76 + roll() * 30}" cy="${y + 12 + Math.sin(i / 3) * 18}" rx="${30 + roll() * 14}" ry="${22 + roll() * 8}" fill="${row % 2 ? pine : "#3a5f49"}"/><circle cx="${i * 76 + roll() * 50}" cy="${y + 6 + roll() * 18}" r="6" fill="${brick}"/>`)}`;
      })}
      ${person(560, 960, 1.5, { top: ochre, bottom: wine, head: "hat" })}<ellipse cx="640" cy="826" rx="62" ry="34" fill="${wood}"/>${many(22, 4, (_, roll) => `<circle cx="${596 + roll() * 88}" cy="${798 + roll() * 22}" r="11" fill="${brick}"/>`)}${person(1060, 930, 1.2, { top: deep, bottom: ink, head: "scarf", hair: rose })}<ellipse cx="1124" cy="826" rx="48" ry="27" fill="${wood}"/>${many(16, 9, (_, roll) => `<circle cx="${1090 + roll() * 68}" cy="${804 + roll() * 16}" r="9" fill="${brick}"/>`)}`,
  "2025/05/komet.jpg":
    () => `${band(0, 900, "#0d1826", ink, night, "#3e6073")}${stars(320, 820, 2)}${glow(1120, 300, 170, "#dff3ee", 0.9)}<path d="M 1120 300 Q 760 120 240 60 Q 720 190 1112 316 Z" fill="#dff3ee" opacity=".5"/><path d="M 1120 300 Q 780 260 320 330 Q 780 330 1116 318 Z" fill="${ochre}" opacity=".5"/><circle cx="1120" cy="304" r="20" fill="#fffdf2"/>
      ${hills(860, 200, 15, "#1d3440", 5)}${hills(960, 130, 6, "#101c26", 7)}<g transform="translate(640 850)"><rect x="-130" y="-120" width="260" height="130" fill="${paper}"/><path d="M -140 -120 a 140 140 0 0 1 280 0 Z" fill="${mist}"/><path d="M 10 -262 L 60 -250 L 80 -120 L 20 -120 Z" fill="${ink}"/><path d="M 40 -190 L 130 -290" stroke="${brick}" stroke-width="30"/><rect x="-26" y="-70" width="52" height="80" fill="${ochre}"/></g>
      ${person(980, 930, 0.75, { top: brick })}${person(1040, 934, 0.55, { top: ochre })}`,
  "2026/11/harga-beras.jpg": () => {
    const sack = (
      x: number,
      y: number,
      size: number,
      colour: string,
    ): string => `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -120 0 Q -150 -150 -110 -230 Q 0 -262 110 -230 Q 150 -150 120 0 Q 0 22 -120 0 Z" fill="${colour}"/><ellipse cx="0" cy="-232" rx="112" ry="36" fill="#fffaf0"/><path d="M -100 -236 Q 0 -330 100 -236 Q 0 -210 -100 -236 Z" fill="#fffdf6"/>
      ${many(40, 7, (_, roll) => `<ellipse cx="${-80 + roll() * 160}" cy="${-268 + roll() * 46}" rx="7" ry="3" fill="${sand}" transform="rotate(${roll() * 40 - 20})"/>`)}<path d="M -112 -200 Q 0 -166 112 -200" stroke="${ink}" stroke-opacity=".18" stroke-width="6" fill="none"/></g>`;
    const points = [
      [150, 250],
      [390, 320],
      [640, 300],
      [880, 430],
      [1110, 480],
      [1450, 610],
    ];
    return `${band(0, 1067, "#eadfc6", paper, sand)}${many(6, 1, (i) => `<path d="M 100 ${180 + i * 95} H 1500" stroke="${deep}" stroke-opacity=".16" stroke-width="3"/>`)}<path d="M ${points.map((p) => p.join(" ")).join(" L ")}" fill="none" stroke="${brick}" stroke-width="13" stroke-linejoin="round"/>${points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="17" fill="${paper}" stroke="${brick}" stroke-width="9"/>`).join("")}
      <rect y="860" width="1600" height="207" fill="${wood}"/><rect y="860" width="1600" height="16" fill="#95643f"/>${sack(300, 900, 1.25, "#cda874")}${sack(1290, 905, 1.05, "#bf9460")}${sack(640, 920, 1.4, "#d9b681")}<g transform="translate(1000 900)"><rect x="-90" y="-30" width="180" height="36" fill="${ink}"/><rect x="-58" y="-190" width="116" height="162" rx="14" fill="${deep}"/><circle cx="0" cy="-116" r="46" fill="${paper}"/><path d="M 0 -116 L 24 -142" stroke="${brick}" stroke-width="7"/><path d="M -130 -208 H 130 L 96 -176 H -96 Z" fill="${foam}"/><path d="M -90 -210 Q 0 -300 90 -210 Z" fill="#fffdf6"/></g>`;
  },
};
