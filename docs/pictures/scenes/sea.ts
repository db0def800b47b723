import {
  band,
  sea as blue,
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
  ripples,
  rose,
  sand,
  sun,
  wine,
  wood,
} from "../kit.ts";
import { boat, bust, house, palm, person, sail, ship } from "../things.ts";

const paddlers = (x: number, y: number, count: number, tops: readonly string[]): string =>
  many(
    count,
    3,
    (i) => `${bust(x + i * 86, y - 26, 0.5, { top: tops[i % tops.length] ?? brick })}
    <path d="M ${x + 8 + i * 86} ${y - 74} l 46 108" stroke="${wood}" stroke-width="8"/><ellipse cx="${x + 58 + i * 86}" cy="${y + 40}" rx="10" ry="22" fill="${wood}"/>`,
  );

/** On the water. Each picture is named by its path below the articles folder. */
export const sea: Readonly<Record<string, () => string>> = {
  "2026/11/gempa-selat-mutiara.jpg": () => {
    const trace = many(150, 12, (i, roll) => {
      const far = Math.abs(i - 66) / 26;
      const swing = (18 + 300 * Math.exp(-far * far)) * (roll() - 0.5) * 2;
      return `L ${60 + i * 10} ${470 + swing} `;
    });
    return `${band(0, 760, paper, sand, rose)}${sun(1180, 520, 120, "#f3c98a")}${hills(770, 170, 5, "#8aa8a3", 8)}${hills(780, 90, 21, deep, 6)}
      ${band(760, 1067, blue, deep, night)}${ripples(770, 1060, 110, 4, mist)}
      <path d="M 0 470 L 50 470 ${trace} L 1600 470" fill="none" stroke="${brick}" stroke-width="7" stroke-linejoin="round"/>
      ${palm(190, 790, 0.8)}${palm(268, 800, 0.6)}${house(370, 800, 0.7, paper, wine)}`;
  },
  "2026/11/terusan-marsa.jpg": () => {
    const bank = (side: number, colour: string, gap: number): string =>
      `<path d="M ${side < 0 ? 0 : 1600} 0 L ${800 + side * (gap - 40)} 0 C ${800 + side * (gap + 70)} 300 ${800 + side * (gap - 90)} 700 ${800 + side * (gap + 60)} 1067 L ${side < 0 ? 0 : 1600} 1067 Z" fill="${colour}"/>`;
    const above = (
      y: number,
      hull: string,
      seed: number,
    ): string => `<g transform="translate(${800 + Math.sin(y / 240) * 28} ${y})">
      <path d="M 0 -170 Q 52 -120 52 -60 L 52 130 Q 0 148 -52 130 L -52 -60 Q -52 -120 0 -170 Z" fill="${hull}"/>
      ${many(18, seed, (i, roll) => `<rect x="${-42 + (i % 3) * 29}" y="${-66 + Math.floor(i / 3) * 25}" width="26" height="22" fill="${[brick, ochre, foam, sand, pine][Math.floor(roll() * 5)]}"/>`)}
      <rect x="-36" y="92" width="72" height="26" fill="${paper}"/><path d="M -52 140 Q -90 260 -110 330 M 52 140 Q 90 260 110 330" stroke="${paper}" stroke-width="6" opacity=".5" fill="none"/></g>`;
    return `${band(0, 1067, "#2f7480", blue, deep)}${ripples(0, 1067, 90, 8, foam, 0.35)}${bank(-1, "#caa36a", 300)}${bank(1, "#caa36a", 300)}
      ${bank(-1, sand, 350)}${bank(1, sand, 350)}${bank(-1, "#dcb987", 560)}${bank(1, "#dcb987", 560)}
      ${many(46, 31, (_, roll) => {
        const side = roll() < 0.5 ? -1 : 1;
        return `<ellipse cx="${800 + side * (430 + roll() * 360)}" cy="${roll() * 1067}" rx="${20 + roll() * 60}" ry="${5 + roll() * 9}" fill="#b98d55" opacity=".5"/>`;
      })}
      ${above(190, ink, 3)}${above(560, brick, 9)}${above(930, night, 14)}`;
  },
  "2026/11/dermaga-tanjung-arum.jpg": () => {
    const crane = (
      x: number,
      y: number,
      size: number,
    ): string => `<g transform="translate(${x} ${y}) scale(${size})" stroke="${brick}" fill="none" stroke-width="16">
      <path d="M -70 0 L -50 -420 L 60 -420 L 80 0 M -62 -160 L 72 -160 M -60 -160 L 68 -420"/><path d="M -300 -440 L 230 -440 L 230 -410 L -300 -410 Z" fill="${brick}"/>
      <path d="M 4 -440 L 4 -560 L -290 -440 M 4 -560 L 226 -440" stroke-width="8"/><path d="M -190 -410 L -190 -260" stroke="${ink}" stroke-width="4"/>
      <rect x="-226" y="-262" width="72" height="42" fill="${ochre}" stroke="none"/></g>`;
    return `${band(0, 700, "#f2b872", "#f3d6a5", paper)}${sun(420, 430, 92, "#fff0cf")}${cloud(1150, 220, 1.2, paper, 0.7)}${cloud(240, 180, 0.8, paper, 0.6)}
      ${hills(690, 130, 14, "#9fb0a4", 7)}${band(690, 1067, "#7fb0ac", blue, deep)}${ripples(700, 980, 100, 2, paper)}
      ${ship(640, 850, 1.15, night, 5)}${crane(1090, 930, 1.15)}${crane(1440, 930, 1)}<rect x="0" y="925" width="1600" height="142" fill="${ink}"/>
      <rect x="0" y="925" width="1600" height="10" fill="${ochre}"/>${person(250, 1000, 0.75, { top: ochre, head: "cap", hair: paper })}${person(330, 1004, 0.75, { top: brick, head: "cap", hair: ochre })}`;
  },
  "2026/11/kapal-perintis.jpg":
    () => `${band(0, 620, "#7fa9ab", mist, paper)}${cloud(300, 260, 1.5, paper)}${cloud(1240, 190, 1.1, paper)}${hills(620, 200, 33, "#8fb0a6", 6)}${hills(626, 90, 8, pine, 10)}
      ${band(616, 1067, "#5c9a9a", deep, night)}${ripples(630, 1050, 140, 6, paper, 0.45)}
      <g transform="translate(800 790)"><rect x="-240" y="-210" width="430" height="90" fill="${paper}"/><rect x="-200" y="-290" width="300" height="84" fill="${paper}"/><rect x="-60" y="-370" width="80" height="84" fill="${brick}"/><rect x="-60" y="-346" width="80" height="18" fill="${paper}"/>
      ${many(9, 1, (i) => `<rect x="${-220 + i * 45}" y="-186" width="26" height="34" rx="4" fill="${deep}"/>`)}${many(6, 1, (i) => `<rect x="${-180 + i * 46}" y="-268" width="26" height="30" rx="4" fill="${deep}"/>`)}
      <path d="M -400 -124 L 430 -124 Q 400 -20 330 40 L -340 40 Q -390 -40 -400 -124 Z" fill="${night}"/><path d="M -392 -90 L 420 -90" stroke="${ochre}" stroke-width="12"/><path d="M -360 10 L 350 10 L 330 44 L -340 44 Z" fill="${brick}"/></g>
      <path d="M 340 838 q 460 40 880 0" stroke="${paper}" stroke-width="12" fill="none" opacity=".8"/>${boat(250, 960, 0.9, brick)}${bust(240, 940, 0.6, { top: ochre, head: "hat" })}`,
  "2026/11/festival-layar.jpg":
    () => `${band(0, 660, "#f0b26b", "#f4cf9e", paper)}${sun(800, 560, 150, "#fdebc4")}${hills(660, 120, 3, "#c58f74", 7)}${band(656, 1067, "#d79a76", blue, deep)}${ripples(664, 1060, 130, 12, paper)}
      ${many(9, 5, (i, roll) => sail(90 + i * 180, 690 + roll() * 20, 0.36 + roll() * 0.12, [paper, brick, ochre, foam][i % 4] ?? paper, [rose, paper, deep][i % 3] ?? paper))}
      ${sail(330, 850, 0.95, brick, paper)}${sail(1260, 880, 1.05, deep, ochre)}${sail(800, 960, 1.35, paper, brick)}`,
  "2026/10/perahu-naga.jpg":
    () => `${band(0, 520, mist, paper)}${hills(520, 260, 9, "#8fb0a0", 6)}${hills(540, 120, 19, leaf, 9)}${band(520, 1067, "#86b3a8", blue, deep)}${ripples(540, 1060, 130, 7, paper)}
      ${[0, 1]
        .map(
          (
            row,
          ) => `<g transform="translate(${row * 210 - 60} ${row * 270})">${paddlers(430, 600, 8, row ? [ochre, sand] : [brick, rose])}<path d="M 300 590 Q 420 642 760 642 Q 1110 640 1210 560 Q 1240 500 1296 504 L 1330 536 L 1280 548 Q 1250 650 1130 686 L 480 690 Q 340 680 300 590 Z" fill="${row ? deep : wine}"/>
        <circle cx="1286" cy="518" r="7" fill="${paper}"/><path d="M 1290 500 q 10 -40 40 -46 M 1270 504 q -8 -36 12 -56" stroke="${ochre}" stroke-width="9" fill="none"/></g>`,
        )
        .join("")}`,
  "2024/12/mercusuar.jpg":
    () => `${band(0, 700, night, "#35546b", "#c98f72")}${glow(800, 250, 520, "#ffe6ad", 0.55)}<path d="M 800 250 L -80 90 L -80 330 Z" fill="#ffe6ad" opacity=".28"/><path d="M 800 250 L 1690 130 L 1690 400 Z" fill="#ffe6ad" opacity=".28"/>
      ${band(690, 1067, "#6c7f86", deep, ink)}${ripples(700, 1050, 110, 4, rose)}<path d="M 460 1067 Q 560 820 700 800 L 920 800 Q 1090 830 1180 1067 Z" fill="${ink}"/>
      <path d="M 730 810 L 764 300 L 836 300 L 870 810 Z" fill="${paper}"/><path d="M 744 600 L 751 490 L 849 490 L 856 600 Z M 757 400 L 764 300 L 836 300 L 843 400 Z M 730 810 L 736 710 L 864 710 L 870 810 Z" fill="${brick}"/>
      <rect x="748" y="286" width="104" height="16" fill="${ink}"/><rect x="770" y="220" width="60" height="66" fill="#ffe9b8"/><path d="M 758 222 L 800 172 L 842 222 Z" fill="${ink}"/>${house(960, 822, 0.8, sand, wine)}`,
  "2026/10/galangan-kayu.jpg":
    () => `${band(0, 1067, "#f3d9ac", paper, sand)}${sun(1240, 260, 90, "#fbe3b0")}${hills(640, 110, 12, "#a9b79f", 7)}${band(630, 740, "#86b3ad", blue)}${ripples(640, 735, 40, 3, paper)}<rect y="735" width="1600" height="340" fill="#d6b27c"/>
      <path d="M 250 520 Q 420 870 760 880 L 900 880 Q 1220 860 1380 470" fill="none" stroke="${wood}" stroke-width="30"/>
      ${many(13, 2, (i) => {
        const x = 350 + i * 76;
        const low = 880 - (i - 6) * (i - 6) * 5.5;
        return `<path d="M ${x} ${low} Q ${x - 44} ${low - 190} ${x - 14} ${low - 300 + Math.abs(i - 6) * 10}" fill="none" stroke="#95643f" stroke-width="18"/><path d="M ${x} ${low} Q ${x + 44} ${low - 190} ${x + 26} ${low - 300 + Math.abs(i - 6) * 10}" fill="none" stroke="${wood}" stroke-width="18"/>`;
      })}
      <path d="M 330 640 Q 800 720 1320 600" fill="none" stroke="#b8824f" stroke-width="26"/><path d="M 560 880 L 540 980 M 1060 872 L 1090 980 M 800 884 L 800 980" stroke="${ink}" stroke-width="20"/>
      ${person(430, 1000, 1, { top: brick, head: "hat" })}${person(1180, 1000, 1, { top: deep, head: "cap", hair: ochre })}${person(1270, 1004, 0.95, { top: ochre, head: "hair" })}`,
};
