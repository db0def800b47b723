import { type CardInput, cardSize } from "./card-input.ts";
import { type Box, type CardShape, FOOT, KICKER } from "./card-shape.ts";
import { fitText } from "./fit-text.ts";
import type { FontStyle } from "./fonts.ts";
import type { LaidLine } from "./lay-line.ts";

/** A card without its picture and logo, as a drawing of outlines: no letter of any text stands in it. */
export async function cardSvg(input: CardInput, shape: CardShape): Promise<string> {
  const { colours } = input;
  const { panel, story, headline, isRightToLeft } = shape;
  const { width, height } = cardSize;
  const fitted = await fitText(input.headline, headline, isRightToLeft, headline.room);
  const step = fitted.size * headline.room.leading;
  const tall = KICKER + step * fitted.lines.length;
  const top = story.top + Math.max(0, (story.height - tall) / 2);
  const first = top + KICKER + fitted.size * headline.ascent;
  const kicker = await oneLine(
    cased(input.kicker, shape),
    shape.kicker,
    shape.kicker.size,
    shape,
    story.width,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rectangle({ left: 0, top: 0, width, height }, colours.paper),
    shape.isLoud ? rectangle({ ...panel, height: shape.name.height }, colours.band) : rules(input, shape),
    input.logo ? "" : await nameLine(input, shape),
    text(kicker, top + KICKER * 0.5, story, isRightToLeft, colours.accent),
    ...fitted.lines.map((line, index) =>
      text({ line, size: fitted.size }, first + index * step, story, isRightToLeft, colours.text),
    ),
    rectangle({ ...panel, top: height - FOOT, height: FOOT }, colours.accent),
    "</svg>",
  ].join("");
}

/** A thick rule and a thin one, as under the name of a newspaper. */
const rules = ({ colours }: CardInput, { name }: CardShape): string =>
  rectangle({ ...name, top: name.height - 6, height: 4 }, colours.text) +
  rectangle({ ...name, top: name.height + 1, height: 1 }, colours.text);

async function nameLine({ portal, colours }: CardInput, shape: CardShape): Promise<string> {
  const { name, nameStyle, isLoud, isRightToLeft } = shape;
  const line = await oneLine(cased(portal, shape), nameStyle, nameStyle.size, shape, name.width);
  const baseline = isLoud ? name.height / 2 + line.size * 0.35 : name.height - 34;
  return text(line, baseline, name, isRightToLeft, isLoud ? colours.onBand : colours.text);
}

const cased = (text: string, { isLoud }: CardShape): string => (isLoud ? text.toUpperCase() : text);

interface SizedLine {
  readonly line: LaidLine;
  readonly size: number;
}

/** A text that stands in one line, smaller or cut where it is too long. */
async function oneLine(
  words: string,
  style: FontStyle,
  size: number,
  { isRightToLeft }: CardShape,
  width: number,
): Promise<SizedLine> {
  const sizes = [1, 0.85, 0.7, 0.58].map((part) => Math.round(size * part));
  const room = { width, height: size * 2, sizes, lines: 1, leading: 1 };
  const fitted = await fitText(words, style, isRightToLeft, room);
  return { line: fitted.lines[0] ?? { glyphs: [], width: 0 }, size: fitted.size };
}

const rectangle = ({ left, top, width, height }: Box, fill: string): string =>
  `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fill}"/>`;

/** A line of glyphs at the start of a box: at its right where the text runs to the left. */
function text(
  { line, size }: SizedLine,
  baseline: number,
  box: Box,
  isRightToLeft: boolean,
  fill: string,
): string {
  const scale = size / 1000;
  const left = isRightToLeft ? box.left + box.width - line.width * scale : box.left;
  const outlines = line.glyphs.flatMap(({ outline, x, y }) =>
    outline ? [`<path transform="translate(${Math.round(x)} ${Math.round(y)})" d="${outline}"/>`] : [],
  );
  const at = `translate(${left.toFixed(2)} ${baseline.toFixed(2)}) scale(${scale} ${-scale})`;
  return `<g fill="${fill}" transform="${at}">${outlines.join("")}</g>`;
}
