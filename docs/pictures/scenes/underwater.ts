import {
  band,
  brick,
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
  ripples,
  rose,
  sand,
  sea,
  sun,
  wine,
  wood,
} from "../kit.ts";
import { boat, bust } from "../things.ts";

const rays = (seed: number): string =>
  many(9, seed, (_, roll) => {
    const x = roll() * 1600;
    return `<path d="M ${x} -20 L ${x + 90} -20 L ${x - 120 + roll() * 160} 1067 L ${x - 330 + roll() * 160} 1067 Z" fill="${mist}" opacity=".09"/>`;
  });
const bubbles = (count: number, seed: number): string =>
  many(
    count,
    seed,
    (_, roll) =>
      `<circle cx="${roll() * 1600}" cy="${roll() * 1000}" r="${2 + roll() * 8}" fill="none" stroke="${mist}" stroke-width="2" opacity=".5"/>`,
  );
const fish = (x: number, y: number, size: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -60 0 Q 0 -44 62 0 Q 0 44 -60 0 Z M -48 0 L -96 -30 L -84 0 L -96 30 Z" fill="${colour}"/><circle cx="36" cy="-6" r="5" fill="${ink}"/></g>`;

function branch(x: number, y: number, long: number, turn: number, depth: number, colour: string): string {
  if (depth === 0) return `<circle cx="${x}" cy="${y}" r="7" fill="${colour}"/>`;
  const tipX = x + Math.sin(turn) * long;
  const tipY = y - Math.cos(turn) * long;
  return `<path d="M ${x} ${y} L ${tipX} ${tipY}" stroke="${colour}" stroke-width="${5 + depth * 5}" stroke-linecap="round"/>${branch(tipX, tipY, long * 0.74, turn - 0.42, depth - 1, colour)}${branch(tipX, tipY, long * 0.78, turn + 0.36, depth - 1, colour)}`;
}
const coral = (x: number, y: number, size: number, colour: string): string =>
  branch(x, y, 80 * size, 0, 4, colour) +
  branch(x - 10, y, 60 * size, -0.7, 3, colour) +
  branch(x + 10, y, 62 * size, 0.7, 3, colour);
const brain = (x: number, y: number, r: number, colour: string, line: string): string =>
  `<path d="M ${x - r} ${y} a ${r} ${r * 0.8} 0 0 1 ${2 * r} 0 Z" fill="${colour}"/>${many(5, Math.round(x), (i) => `<path d="M ${x - r * 0.8 + i * r * 0.36} ${y - 8} q 12 -${r * 0.3} -4 -${r * 0.46}" stroke="${line}" stroke-width="6" fill="none" opacity=".6"/>`)}`;
const diver = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size}) rotate(14)"><path d="M -150 10 L -300 40 L -340 10 L -330 60 L -150 50 Z" fill="${ochre}"/><path d="M -170 -2 Q 20 -50 130 -20 L 140 30 Q 20 60 -170 54 Z" fill="${ink}"/><rect x="-60" y="-74" width="150" height="44" rx="22" fill="${brick}"/><circle cx="176" cy="0" r="40" fill="${ink}"/><rect x="184" y="-24" width="44" height="38" rx="12" fill="${foam}"/><path d="M 110 30 Q 170 90 240 96" stroke="${ink}" stroke-width="26" stroke-linecap="round" fill="none"/></g>`;

/** Below the surface. Each picture is named by its path below the articles folder. */
export const underwater: Readonly<Record<string, () => string>> = {
  "2026/11/sepuluh-tahun-karang.jpg":
    () => `${band(0, 1067, "#79bdb8", sea, deep, night)}${rays(5)}${hills(800, 220, 3, "#2b6570", 6)}${hills(930, 130, 8, "#234b58", 7)}${bubbles(40, 2)}${many(26, 6, (_, roll) => fish(200 + roll() * 1300, 170 + roll() * 330, 0.24 + roll() * 0.2, roll() < 0.5 ? ochre : paper))}
      ${hills(1030, 90, 5, "#1a3a47", 8)}${coral(220, 970, 1.2, rose)}${brain(470, 980, 110, ochre, wine)}${coral(680, 990, 1, brick)}${coral(1240, 980, 1.4, "#d8a1a8")}${brain(1010, 1000, 90, "#b98aa0", wine)}${coral(1480, 990, 1, ochre)}${coral(880, 1010, 0.7, foam)}${brain(60, 1010, 90, foam, deep)}${diver(760, 560, 1.15)}`,
  "2026/11/rangka-karang.jpg": () => {
    const frame = (x: number, y: number, size: number, grown: number): string =>
      `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -170 0 L -110 -130 L 110 -130 L 170 0 M -140 -66 H 140 M -60 -130 L -76 0 M 60 -130 L 76 0" stroke="${sand}" stroke-width="13" fill="none"/>${[-120, -60, 0, 60, 120].map((dx, i) => (i < grown ? coral(dx, -66 - (i % 2) * 64, 0.5, [rose, brick, ochre][i % 3] ?? rose) : "")).join("")}</g>`;
    return `${band(0, 1067, "#8cc7bf", "#4f979b", deep)}${rays(11)}${hills(760, 90, 4, "#4a8a8c", 6)}<path d="M -20 800 Q 800 740 1620 800 V 1067 H -20 Z" fill="#cdbf96"/>${many(60, 3, (_, roll) => `<ellipse cx="${roll() * 1600}" cy="${820 + roll() * 240}" rx="${10 + roll() * 40}" ry="4" fill="#b3a57c"/>`)}${frame(280, 850, 0.8, 1)}${frame(640, 880, 0.95, 3)}${frame(1180, 960, 1.5, 5)}${many(9, 9, (_, roll) => fish(860 + roll() * 600, 470 + roll() * 240, 0.3 + roll() * 0.2, ochre))}${diver(440, 480, 1)}${bubbles(36, 7)}`;
  },
  "2026/11/listrik-arus-turbin.jpg": () => {
    const turbine = (x: number, y: number, size: number, turn: number): string =>
      `<g transform="translate(${x} ${y}) scale(${size})"><path d="M -26 640 L -14 0 L 14 0 L 26 640 Z" fill="${paper}"/><ellipse cx="0" cy="0" rx="46" ry="60" fill="${ochre}"/>${[0, 120, 240].map((a) => `<path d="M 0 0 Q 46 -120 18 -300 Q -30 -160 0 0 Z" fill="${paper}" transform="rotate(${a + turn})"/>`).join("")}<circle r="34" fill="${brick}"/></g>`;
    return `${band(0, 1067, "#9fd0c8", "#4d989d", deep, night)}${rays(3)}${many(34, 12, (_, roll) => {
      const y = 120 + roll() * 800;
      const x = roll() * 1300;
      return `<path d="M ${x} ${y} q 140 -${20 + roll() * 30} 260 0 t 220 0" stroke="${mist}" stroke-width="4" fill="none" opacity="${0.15 + roll() * 0.25}"/>`;
    })}${hills(960, 120, 5, "#1c4150", 6)}${turbine(330, 520, 0.7, 10)}${turbine(1320, 500, 0.75, 70)}${turbine(800, 430, 1.15, 35)}${hills(1050, 90, 15, "#142c3b", 7)}${many(10, 5, (_, roll) => fish(120 + roll() * 1400, 760 + roll() * 160, 0.35, foam))}${bubbles(30, 4)}`;
  },
  "2026/11/nelayan-turbin.jpg":
    () => `${band(0, 520, "#e9a66b", "#f3cb98", paper)}${sun(1180, 420, 96, "#fff0cf")}${hills(520, 110, 9, "#a98a80", 7)}${band(515, 1067, "#d39a78", sea, deep, night)}${ripples(520, 640, 60, 3, paper)}${[340, 800, 1260].map((x, i) => `<path d="M ${x} 1067 V ${820 + (i % 2) * 30}" stroke="${foam}" stroke-width="16"/>${[0, 120, 240].map((a) => `<path d="M 0 0 Q 22 -60 8 -150 Q -14 -80 0 0 Z" fill="${foam}" transform="translate(${x} ${820 + (i % 2) * 30}) rotate(${a + i * 25})"/>`).join("")}`).join("")}
      ${boat(560, 600, 1.7, brick)}${bust(480, 545, 1.05, { top: deep, head: "hat" })}${bust(650, 545, 1, { top: ochre, head: "cap", hair: wine })}<path d="M 690 500 Q 900 560 930 620 Q 960 780 900 860" stroke="${paper}" stroke-width="4" fill="none"/>${many(40, 8, (_, roll) => `<path d="M ${820 + roll() * 110} ${620 + roll() * 190} l 20 22 m 0 -22 l -20 22" stroke="${paper}" stroke-width="2" opacity=".5"/>`)}<path d="M 1240 560 h 60 l -10 40 h -40 Z" fill="${ochre}"/><path d="M 1270 560 v -60" stroke="${ink}" stroke-width="7"/><circle cx="1270" cy="494" r="12" fill="${brick}"/>`,
  "2026/11/cumi-kaca.jpg":
    () => `${band(0, 1067, "#0f2635", "#0c1c2a", "#070f18")}${many(120, 3, (_, roll) => `<circle cx="${roll() * 1600}" cy="${roll() * 1067}" r="${1 + roll() * 3}" fill="${foam}" opacity="${0.1 + roll() * 0.4}"/>`)}${glow(800, 440, 520, "#3f8d94", 0.75)}
      <g transform="translate(800 520) rotate(24)"><path d="M -96 40 Q -130 -220 0 -400 Q 130 -220 96 40 Q 0 92 -96 40 Z" fill="${mist}" opacity=".42"/><path d="M -66 20 Q -88 -190 0 -350 Q 88 -190 66 20 Q 0 54 -66 20 Z" fill="${mist}" opacity=".38"/><path d="M 0 -396 Q -150 -360 -120 -230 Q -50 -260 0 -396 Q 150 -360 120 -230 Q 50 -260 0 -396 Z" fill="${rose}" opacity=".6"/><path d="M 0 -300 Q 26 -140 0 -20 Q -26 -140 0 -300 Z" fill="${ochre}" opacity=".75"/>
      ${many(26, 8, (_, roll) => `<circle cx="${-70 + roll() * 140}" cy="${-250 + roll() * 280}" r="${4 + roll() * 6}" fill="${brick}" opacity=".8"/>`)}<circle cx="-66" cy="72" r="34" fill="${paper}"/><circle cx="-66" cy="72" r="18" fill="${ink}"/><circle cx="66" cy="72" r="34" fill="${paper}"/><circle cx="66" cy="72" r="18" fill="${ink}"/>
      ${[-70, -48, -26, -8, 10, 28, 50, 72].map((x, i) => `<path d="M ${x} 86 Q ${x * 1.6 + (i % 2 ? 40 : -40)} 240 ${x * 1.2} ${360 + (i % 3) * 50}" stroke="${rose}" stroke-width="${13 - (i % 3) * 2}" fill="none" stroke-linecap="round" opacity=".85"/>`).join("")}</g>`,
  "2024/08/paus-bungkuk.jpg":
    () => `${band(0, 520, "#b7d0cc", mist, paper)}${hills(530, 160, 7, "#8fb0a6", 6)}${band(520, 1067, "#5d9c9c", deep, night)}${ripples(530, 1050, 130, 3, paper)}
      <path d="M 560 760 Q 640 420 900 260 Q 1010 210 1080 290 Q 1110 360 1010 470 Q 900 600 880 780 Z" fill="${night}"/><path d="M 700 770 Q 780 520 1010 330 Q 1070 320 1076 340 Q 1040 420 980 490 Q 890 610 880 780 Z" fill="${mist}"/>${many(7, 1, (i) => `<path d="M ${728 + i * 24} ${762} Q ${800 + i * 20} ${560 - i * 4} ${985 + i * 9} ${372 + i * 6}" stroke="${deep}" stroke-width="5" fill="none" opacity=".6"/>`)}<circle cx="900" cy="400" r="11" fill="${paper}"/><path d="M 690 560 Q 470 520 400 620 Q 540 620 660 680 Z" fill="${night}"/>
      ${many(90, 4, (_, roll) => {
        const a = Math.PI * (1 + roll());
        const d = 100 + roll() * 240;
        return `<circle cx="${725 + Math.cos(a) * d * 1.3}" cy="${790 + Math.sin(a) * d * 0.5}" r="${3 + roll() * 13}" fill="${paper}" opacity="${0.5 + roll() * 0.5}"/>`;
      })}<ellipse cx="725" cy="790" rx="330" ry="46" fill="${paper}" opacity=".75"/>${boat(1350, 720, 0.6, brick)}${bust(1340, 706, 0.36, { top: ochre })}<path d="M 0 0" stroke="${wood}"/>`,
};
