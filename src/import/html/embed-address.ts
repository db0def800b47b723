import type { LinkWords } from "./surroundings.ts";

/** The page that a player in a frame shows, and what kind of thing it is. Null where it is no web address. */
export function embedAddress(src: string): { readonly url: string; readonly kind: keyof LinkWords } | null {
  const absolute = src.startsWith("//") ? `https:${src}` : src.trim();
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  const host = url.hostname.replace(/^(?:www|m|player|web)\./, "");
  const [, first = "", second = ""] = url.pathname.split("/");
  if (/^(?:youtube(?:-nocookie)?\.com|youtu\.be)$/.test(host)) {
    const id = first === "embed" || first === "v" ? second : host === "youtu.be" ? first : "";
    return {
      url: /^[\w-]{6,20}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : url.href,
      kind: "video",
    };
  }
  if (host === "vimeo.com" && first === "video") return { url: `https://vimeo.com/${second}`, kind: "video" };
  if (host === "dailymotion.com" && first === "embed")
    return { url: `https://www.dailymotion.com/video/${url.pathname.split("/")[3] ?? ""}`, kind: "video" };
  if (host === "facebook.com" && first === "plugins") {
    const shown = url.searchParams.get("href") ?? "";
    if (/^https?:\/\//.test(shown))
      return { url: shown, kind: second.startsWith("video") ? "video" : "embed" };
  }
  if (/(?:^|\.)(?:vimeo|dailymotion|videopress|tiktok|vidio|twitch)\.(?:com|tv)$|^wordpress\.tv$/.test(host))
    return { url: url.href, kind: "video" };
  if (/(?:^|\.)(?:soundcloud|spotify|mixcloud)\.com$|\.mp3$/.test(host))
    return { url: url.href, kind: "audio" };
  return { url: url.href, kind: "embed" };
}
