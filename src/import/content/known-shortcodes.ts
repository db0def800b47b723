import { frame, image, quoted } from "./block-comments.ts";
import type { Attachment, Shortcode, ShortcodeContext } from "./shortcode.ts";

type Handler = (code: Shortcode, context: ShortcodeContext) => string | null;

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i;
const SOURCES = ["src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav", "flac", "url", "file"];

const first = ({ named, positional, inner }: Shortcode, ...names: readonly string[]): string =>
  [...names.map((name) => named.get(name)), ...positional, inner.replace(/<[^>]*>/g, "")]
    .map((value) => (value ?? "").trim())
    .find((value) => value !== "") ?? "";

const figure = ({ url, alt, caption, id }: Attachment): string =>
  caption
    ? `\n\n<figure><img src="${quoted(url)}" alt="${quoted(alt)}" class="wp-image-${quoted(id)}"><figcaption>${caption}</figcaption></figure>\n\n`
    : image(url, alt, id);

/** A picture in its frame: the caption is an attribute, or what follows the picture. */
const caption: Handler = ({ named, inner }) => {
  const [, picture = "", rest = ""] = /^([\s\S]*?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [];
  if (picture === "") return null;
  const words = named.get("caption") ?? rest;
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
};

const heading: Handler = ({ named }) => {
  const text = named.get("text")?.trim() ?? "";
  return text === "" ? null : `\n\n<h2>${quoted(text)}</h2>\n\n`;
};

const gallery: Handler = ({ named }, context) => {
  const ids = (named.get("ids") ?? named.get("include") ?? "").split(/[\s,]+/).filter(Boolean);
  const found = ids.length > 0 ? ids.map((id) => context.attachment(id)) : [...context.own()];
  const pictures = found.filter((one): one is Attachment => one !== null && PICTURE.test(one.url));
  const absent = found.length - pictures.length;
  if (pictures.length === 0 || absent > 0) context.take("shortcode-lost", { name: "gallery" });
  return `\n\n<figure class="wp-block-gallery">${pictures.map(figure).join("")}</figure>\n\n`;
};

const media =
  (tag: "audio" | "video"): Handler =>
  (code, context) => {
    const id = code.named.get("id") ?? "";
    const src = first(code, ...SOURCES) || (context.attachment(id)?.url ?? "");
    if (/^https?:|^\//.test(src)) return `\n\n<${tag} src="${quoted(src)}"></${tag}>\n\n`;
    return null;
  };

const playlist: Handler = ({ named }, context) => {
  const ids = (named.get("ids") ?? "").split(/[\s,]+/).filter(Boolean);
  const found = ids.flatMap((id) => context.attachment(id) ?? []);
  if (found.length === 0) return null;
  return found
    .map(({ url, title }) => `\n\n<audio src="${quoted(url)}" title="${quoted(title)}"></audio>\n\n`)
    .join("");
};

/** A shortcode that names an address, or a number that stands for one. */
const embedded =
  (address: (value: string) => string): Handler =>
  (code) => {
    const value = first(code, "url", "src", "id", "link", "href").replace(/&amp;/g, "&");
    if (value === "") return null;
    return frame(/^(?:https?:)?\/\//.test(value) ? value : address(value));
  };

const pictureById: Handler = ({ named }, context) => {
  const found = context.attachment(named.get("image") ?? named.get("id") ?? "");
  const src = named.get("src") ?? "";
  if (found && PICTURE.test(found.url)) return figure(found);
  return PICTURE.test(src) ? image(src, named.get("alt") ?? "") : null;
};

const form: Handler = (_, context) => {
  context.take("form-lost");
  return "";
};

/** Shortcodes of WordPress and of plugins that many newsrooms have. */
export const known: Readonly<Record<string, Handler>> = {
  caption,
  wp_caption: caption,
  gallery,
  audio: media("audio"),
  video: media("video"),
  wpvideo: embedded((id) => `https://videopress.com/v/${id}`),
  videopress: embedded((id) => `https://videopress.com/v/${id}`),
  playlist,
  embed: embedded((value) => value),
  youtube: embedded((id) => `https://www.youtube.com/watch?v=${id}`),
  vimeo: embedded((id) => `https://vimeo.com/${id}`),
  dailymotion: embedded((id) => `https://www.dailymotion.com/video/${id}`),
  soundcloud: embedded((value) => value),
  spotify: embedded((value) => value),
  tweet: embedded((id) => `https://twitter.com/i/status/${id}`),
  twitter: embedded((id) => `https://twitter.com/i/status/${id}`),
  instagram: embedded((id) => `https://www.instagram.com/p/${id}/`),
  facebook: embedded((value) => value),
  tiktok: embedded((value) => value),
  googlemaps: embedded((value) => value),
  iframe: embedded((value) => value),
  vc_custom_heading: heading,
  vc_single_image: pictureById,
  et_pb_image: pictureById,
  fusion_imageframe: pictureById,
  "contact-form": form,
  "contact-form-7": form,
  wpforms: form,
  gravityform: form,
  mc4wp_form: form,
};
