import type { PictureView } from "../pages/views.ts";

/** Sites that show videos: the reader is told what opens. */
const VIDEO =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|tiktok\.com|vidio\.com)$/;

/** The link of a picture as pages show it: never loaded by the page itself, only followed by the reader. */
export function pictureLink(address: string | null): PictureView["link"] {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const site = url.hostname.replace(/^(?:www|m)\./, "");
  return {
    href: url.href,
    site,
    video: VIDEO.test(url.hostname) || /\.(?:mp4|webm|m3u8)$/i.test(url.pathname),
  };
}
