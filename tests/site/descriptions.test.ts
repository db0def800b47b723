import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meta } from "../support/html.ts";
import { read } from "../support/output.ts";
import { type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const FIRST =
  "Kapal perintis itu berlayar dari Kota Laksana menuju Teluk Damar pada Selasa pagi, kata syahbandar.";
const story = (headline: string, fields: string, body = FIRST) =>
  `---\nheadline: ${headline}\ndate: 2026-11-23\n${fields}---\n\n${body}\n`;
const wire = (headline: string, text: string) => `${headline}\n\n0\n151\n\nKota Laksana, Koran – ${text}\n`;
const page = (slug: string) => `2026/11/23/${slug}/index.html`;

let portal: TinyPortal;
beforeAll(async () => {
  portal = await tinyPortal({
    "_portal/site.yaml": "name: Koran\nurl: https://example.org/\ndescription: Kabar dari selat.\n",
    "2026/teras.md": story("Dengan Teras", "standfirst: Ini terasnya.\n"),
    "2026/polos.md": story("Tanpa Teras", ""),
    "2026/hidup.md": story("Langsung", "live: true\n", `${FIRST}\n\n## 08.00 Kapal tiba\n\nPenumpang turun.`),
    "2026/11/2026-11-23-usil.txt": wire("Usil", `"><script>alert(1)</script> ${FIRST}`),
    "2026/11/2026-11-23-kawat.txt": wire("Kabar Kawat", FIRST),
  });
  await portal.build({ search: false });
});
afterAll(() => portal.delete());

const jsonLd = (html: string) =>
  JSON.parse(/(?<=<script type="application\/ld\+json">)\{.+?(?=<\/script>)/.exec(html)?.[0] ?? "null");

describe("what a story's page says of it to search engines and messengers", () => {
  it("is its standfirst", () => {
    const html = read(portal.out, page("teras"));
    expect(meta(html, "description")).toBe("Ini terasnya.");
    expect(jsonLd(html).description).toBe("Ini terasnya.");
  });

  it.each(["polos", "hidup"])("is its beginning where it has none: %s", (slug) => {
    const html = read(portal.out, page(slug));
    expect(meta(html, "description")).toBe(FIRST);
    expect(meta(html, "og:description")).toBe(FIRST);
    expect(jsonLd(html).description).toBe(FIRST);
  });

  it("is the beginning of wire copy, without its dateline", () => {
    expect(meta(read(portal.out, page("kawat")), "og:description")).toBe(FIRST);
  });

  it("breaks out of nothing", () => {
    const html = read(portal.out, page("usil"));
    expect(html).not.toContain("<script>alert");
    expect(meta(html, "description")).toContain("alert(1)");
  });

  it("is the same in feeds", () => {
    const { items } = JSON.parse(read(portal.out, "feed.json"));
    const summary = Object.fromEntries(
      items.map(({ title, summary }: Record<string, string>) => [title, summary]),
    );
    expect(summary).toMatchObject({
      "Dengan Teras": "Ini terasnya.",
      "Tanpa Teras": FIRST,
      "Kabar Kawat": FIRST,
    });
  });

  it("names the story without the portal, which has a field of its own", () => {
    const html = read(portal.out, page("polos"));
    expect(meta(html, "og:title")).toBe("Tanpa Teras");
    expect(meta(html, "og:site_name")).toBe("Koran");
  });
});
