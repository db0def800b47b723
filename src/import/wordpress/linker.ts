import type { Take } from "../note.ts";
import { oldNumber, oldPath } from "../portal/old-path.ts";
import { uploadPath } from "../uploads.ts";

/** A story or page that moves in too. */
export interface Target {
  readonly url: string;
  readonly title: string;
  /** Readers can go there. */
  readonly isLive: boolean;
}

export interface LinkerOptions {
  readonly blogUrl: string;
  /** This portal's base path. */
  readonly base: string;
  readonly byPath: (path: string) => Target | undefined;
  readonly byNumber: (id: string) => Target | undefined;
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, "").toLowerCase() : "";
const OTHER_FILES = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|mp3|mp4|m4a|mov|ogg|webm|epub|csv|txt)(?:[?#].*)?$/i;

/** Leads the links of old texts to where their targets have moved. */
export function linker({ blogUrl, base, byPath, byNumber }: LinkerOptions) {
  const host = hostOf(blogUrl);

  /** The address in full, and the target where that is one of ours. */
  function resolve(
    written: string,
    from: string,
  ): { readonly address: string; readonly target: Target | undefined } | null {
    const absolute = written.startsWith("//") ? `https:${written}` : written;
    const start = /^https?:/.test(from) ? from : blogUrl;
    if (!URL.canParse(absolute, URL.canParse(start) ? start : undefined)) return null;
    const url = new URL(absolute, URL.canParse(start) ? start : undefined);
    if (!/^https?:$/.test(url.protocol)) return null;
    if (host === "" || hostOf(url.href) !== host) return { address: url.href, target: undefined };
    const number = oldNumber(url.href);
    const path = number === null ? oldPath(url.origin + url.pathname, base) : null;
    return {
      address: url.href,
      target: number === null ? (path === null ? undefined : byPath(path)) : byNumber(number),
    };
  }

  return {
    /** `from` is the page on which the link stands. */
    href(written: string, from: string, take: Take): string | null {
      const plain = written.trim();
      if (/^mailto:[^\s@]+@[^\s@]+$/i.test(plain)) return plain;
      const found = plain === "" || plain.startsWith("#") ? null : resolve(plain, from);
      if (!found) {
        if (plain !== "") take("link-lost", { href: plain.slice(0, 200) });
        return null;
      }
      const { address, target } = found;
      if (target?.isLive)
        return target.url + (new URL(address).hash.startsWith("#bagian-") ? new URL(address).hash : "");
      if (host !== "" && hostOf(address) === host) {
        if (OTHER_FILES.test(address)) take("file-linked", { url: address });
        else if (uploadPath(address) === null) take("link-old-site", { url: address.slice(0, 300) });
      }
      return address;
    },
    headline(written: string, from: string): string | null {
      const target = resolve(written.trim(), from)?.target;
      return target?.isLive ? target.title : null;
    },
    absolute: (written: string, from: string): string | null =>
      resolve(written.trim(), from)?.address ?? null,
  };
}
export type Linker = ReturnType<typeof linker>;
