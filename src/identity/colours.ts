/** A colour by day and by night, as `#rrggbb`. */
export interface Tone {
  readonly light: string;
  readonly dark: string;
}

/** What WCAG 2.2 asks of text at level AA (1.4.3). */
export const AA = 4.5;

/** `#RGB` and `#rrggbb` as `#rrggbb`; null where it is no such colour. */
export function hexColour(text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(plain)) return plain;
  return /^#[0-9a-f]{3}$/.test(plain) ? plain.replaceAll(/[0-9a-f]/g, "$&$&") : null;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** So much of the way from one colour to another, 0 to 1. */
export function mix(from: string, to: string, part: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? 0) - channel) * part)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${mixed.join("")}`;
}

/** The least contrast that a colour has on any of the grounds. */
export const worst = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** The colour nearest to it, darker or lighter, that reaches the contrast on all grounds. */
export function readable(colour: string, grounds: readonly string[], least: number): string {
  const towards = luminance(grounds[0] ?? "#ffffff") > 0.18 ? "#000000" : "#ffffff";
  for (let step = 0; step < 100; step += 1) {
    const tried = mix(colour, towards, step / 100);
    if (worst(tried, grounds) >= least) return tried;
  }
  return towards;
}
