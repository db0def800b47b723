import type { Link } from "./views.ts";

/** Plain links by which a reader passes a story on. They name the story and nothing of the reader. */
export function shareLinks(headline: string, url: string): Link[] {
  const link = (label: string, address: string, values: Readonly<Record<string, string>>): Link => ({
    label,
    href: `${address}?${Object.entries(values)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&")}`,
  });
  return [
    link("WhatsApp", "https://wa.me/", { text: `${headline} ${url}` }),
    link("Telegram", "https://t.me/share/url", { text: headline, url }),
    link("X", "https://x.com/intent/post", { text: headline, url }),
    link("Facebook", "https://www.facebook.com/sharer/sharer.php", { u: url }),
  ];
}
