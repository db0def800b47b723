import { expect, it } from "vitest";
import { writeManifest } from "../../src/render/manifest.ts";

const icon = { src: "/koran/aset/ikon-192.png", sizes: "192x192", type: "image/png" };

it("keeps the app below the portal's base path", () => {
  const manifest: unknown = JSON.parse(
    writeManifest({
      name: "Warta \u0000Contoh",
      description: "Kabar",
      lang: "ar",
      dir: "rtl",
      base: "/koran/",
      theme: "#c00d2b",
      background: "#ffffff",
      icon: "/koran/aset/ikon.svg",
      icons: [icon],
    }),
  );
  expect(manifest).toMatchObject({
    id: "/koran/",
    start_url: "/koran/",
    scope: "/koran/",
    name: "Warta Contoh",
    short_name: "Warta Contoh",
    lang: "ar",
    dir: "rtl",
    theme_color: "#c00d2b",
    background_color: "#ffffff",
    icons: [{ src: "/koran/aset/ikon.svg", sizes: "any", type: "image/svg+xml" }, icon],
  });
});
