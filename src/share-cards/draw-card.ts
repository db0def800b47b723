import type { OverlayOptions } from "sharp";
import sharp from "sharp";
import type { Svg } from "../portal.ts";
import { decoder } from "../render/picture-decoder.ts";
import { type CardInput, type CardPicture, cardSize } from "./card-input.ts";
import { type Box, cardShape } from "./card-shape.ts";
import { cardSvg } from "./card-svg.ts";

/** Of letters at full colour resolution; mozjpeg takes ten times as long for a quarter fewer bytes. */
const jpeg = { quality: 80, chromaSubsampling: "4:4:4", progressive: true } as const;

/** Draws a card as a JPEG; `picture`: the bytes of the lead picture, where the input names one. */
export async function drawCard(input: CardInput, picture: Uint8Array | null): Promise<Uint8Array> {
  const shape = cardShape(input);
  const drawing = await cardSvg(input, shape);
  const layers: OverlayOptions[] = [];
  if (input.picture && picture && shape.picture) {
    const { left, top } = shape.picture;
    layers.push({ input: await cropped(picture, input.picture, shape.picture), left, top });
  }
  if (input.logo) layers.push(await logoLayer(input.logo, shape.name, shape.isRightToLeft));
  return sharp(Buffer.from(drawing))
    .composite(layers)
    .flatten({ background: input.colours.paper })
    .resize(cardSize)
    .jpeg(jpeg)
    .toBuffer();
}

/** A picture filling a box, with its focal point where `object-position` would put it. */
function cropped(bytes: Uint8Array, { width, height, focus }: CardPicture, box: Box): Promise<Buffer> {
  const scale = Math.max(box.width / width, box.height / height);
  const part = {
    width: Math.min(width, Math.round(box.width / scale)),
    height: Math.min(height, Math.round(box.height / scale)),
  };
  return decoder(bytes)
    .extract({
      ...part,
      left: Math.round(((width - part.width) * focus.x) / 100),
      top: Math.round(((height - part.height) * focus.y) / 100),
    })
    .resize(box.width, box.height, { fit: "fill" })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

const LOGO = 52;

/** The portal's logo in place of its name, as large as it fits. */
async function logoLayer(
  { text, width, height }: Svg,
  box: Box,
  isRightToLeft: boolean,
): Promise<OverlayOptions> {
  const scale = Math.min(LOGO / height, box.width / width);
  const { data, info } = await sharp(Buffer.from(text), { density: 288 })
    .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)), {
      fit: "inside",
    })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = isRightToLeft ? box.left + box.width - info.width : box.left;
  return { input: data, left, top: Math.round((box.height - info.height) / 2) };
}
