/** Shapes that the demo portal's illustrations are composed of. Every function gives SVG text; nothing is random
 * but by a given seed, so that the same script draws the same pictures. */

export const width = 1600;
export const height = 1067;

/** One restrained palette for all scenes: ink and sea, paper and sand, with brick and ochre as accents. */
export const ink = "#14222f";
export const night = "#1a3147";
export const deep = "#1f4d5c";
export const sea = "#3b7f86";
export const foam = "#a9cbc6";
export const mist = "#d5e2dc";
export const paper = "#f6eddc";
export const sand = "#e7cfa4";
export const ochre = "#dc9a41";
export const brick = "#b5472f";
export const wine = "#6f2f35";
export const rose = "#dd9380";
export const leaf = "#5f8460";
export const pine = "#2d5048";
export const wood = "#7a5138";

/** Mulberry32, by Tommy Ettinger (public domain): numbers from 0 up to 1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` pieces, joined; each gets its number and dice that all of them share. */
export function many(
  count: number,
  seed: number,
  piece: (index: number, roll: () => number) => string,
): string {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, index) => piece(index, roll)).join("");
}

let gradients = 0;

/** Starts the numbering of gradients again: called before every picture. */
export function restart(): void {
  gradients = 0;
}

/** A band across the picture, coloured from top to bottom. */
export function band(top: number, bottom: number, ...colours: readonly string[]): string {
  gradients += 1;
  const stops = colours.map(
    (colour, i) => `<stop offset="${i / Math.max(1, colours.length - 1)}" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="g${gradients}" x1="0" y1="0" x2="0" y2="1">${stops.join("")}</linearGradient>
    <rect x="0" y="${top}" width="${width}" height="${bottom - top}" fill="url(#g${gradients})"/>`;
}

/** A soft light around a point. */
export function glow(x: number, y: number, radius: number, colour: string, strength = 0.8): string {
  gradients += 1;
  return `<radialGradient id="g${gradients}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>
    <stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>
    <circle cx="${x}" cy="${y}" r="${radius}" fill="url(#g${gradients})"/>`;
}

/** Sun or moon with its light. */
export const sun = (x: number, y: number, radius: number, colour: string): string =>
  `${glow(x, y, radius * 3.4, colour, 0.55)}<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;

/** A line of hills that fills everything below it. `rough` is the height of the hills in pixels. */
export function hills(y: number, rough: number, seed: number, colour: string, steps = 9): string {
  const roll = dice(seed);
  const points = Array.from({ length: steps + 3 }, (_, i) => ({
    x: ((i - 1) * width) / steps,
    y: y - roll() * rough,
  }));
  let path = `M ${points[0]?.x} ${height} L ${points[0]?.x} ${points[0]?.y}`;
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1];
    const to = points[i];
    if (!from || !to) continue;
    const middle = (from.x + to.x) / 2;
    path += ` C ${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
  return `<path d="${path} L ${width + 400} ${height} Z" fill="${colour}"/>`;
}

/** Short strokes of light on water, denser towards the horizon. */
export const ripples = (
  top: number,
  bottom: number,
  count: number,
  seed: number,
  colour: string,
  opacity = 0.5,
): string =>
  many(count, seed, (_, roll) => {
    const depth = roll() ** 1.6;
    const long = 20 + depth * 130 * (0.4 + roll());
    const x = roll() * width - long / 2;
    const y = top + depth * (bottom - top);
    return `<path d="M ${x} ${y} q ${long / 2} ${2 + depth * 6} ${long} 0" fill="none" stroke="${colour}"
      stroke-width="${1.5 + depth * 4}" stroke-linecap="round" opacity="${opacity * (0.35 + 0.65 * roll())}"/>`;
  });

/** Flat-bottomed cloud, about 300 pixels wide at size 1. */
export const cloud = (x: number, y: number, size: number, colour: string, opacity = 0.8): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" fill="${colour}" opacity="${opacity}">
    <rect x="-150" y="-34" width="300" height="34" rx="17"/><circle cx="-60" cy="-40" r="46"/>
    <circle cx="15" cy="-58" r="62"/><circle cx="84" cy="-36" r="40"/></g>`;

export const stars = (count: number, bottom: number, seed: number, colour = paper): string =>
  many(count, seed, (_, roll) => {
    const radius = 0.8 + roll() ** 4 * 3.2;
    return `<circle cx="${roll() * width}" cy="${roll() * bottom}" r="${radius}" fill="${colour}" opacity="${0.3 + roll() * 0.6}"/>`;
  });

export const rain = (count: number, seed: number, colour: string, opacity = 0.4): string =>
  many(count, seed, (_, roll) => {
    const long = 26 + roll() * 60;
    const x = roll() * (width + 200) - 100;
    const y = roll() * height;
    return `<path d="M ${x} ${y} l ${-long * 0.28} ${long}" stroke="${colour}" stroke-width="${1 + roll() * 2}" opacity="${opacity * (0.4 + roll() * 0.6)}"/>`;
  });
