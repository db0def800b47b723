import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "../support/output.ts";
import { type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const wire = (headline: string, below = "") => `${headline}\n\n0\n151\n\nIsi berita.\n\nDISKUSI:\n${below}`;
const page = (slug: string) => `2026/11/23/${slug}/index.html`;
const site = (email: string) =>
  `name: Koran\nurl: https://example.org/\npublisher: { name: PT Koran${email} }\n`;

let portal: TinyPortal;
beforeAll(async () => {
  portal = await tinyPortal({
    "_portal/site.yaml": site(", email: redaksi@example.org"),
    "2026/11/2026-11-23-kapal.txt": wire('Kapal & "Perahu" tiba?'),
    "2026/11/2026-11-23-ramai.txt": wire("Ramai", "\nSaya setuju.\n"),
    "2026/11/2026-11-23-sepi.txt": "Sepi\n\n0\n151\n\nIsi berita.\n",
  });
  await portal.build({ search: false });
});
afterAll(() => portal.delete());

const section = (slug: string): string =>
  /<section class="discussion".*?<\/section>/s.exec(read(portal.out, page(slug)))?.[0] ?? "";

describe("the discussion below a story", () => {
  it("leads to the newsroom's address, with the headline as subject", () => {
    expect(section("kapal")).toContain(
      '<a href="mailto:redaksi@example.org?subject=Kapal%20%26%20%22Perahu%22%20tiba%3F">',
    );
  });

  it("keeps what stands in the file", () => {
    expect(section("ramai")).toContain("<p>Saya setuju.</p>");
    expect(section("ramai")).toContain("mailto:");
  });

  it("is not there where the file does not open it", () => {
    expect(section("sepi")).toBe("");
  });

  it("says that it is open where the newsroom gives no address", async () => {
    await portal.write("_portal/site.yaml", site(""));
    await portal.build({ search: false });
    expect(section("kapal")).toContain("Diskusi dibuka untuk artikel ini.");
    expect(section("kapal")).not.toContain("mailto:");
    expect(section("ramai")).not.toContain("Diskusi dibuka");
  });
});
