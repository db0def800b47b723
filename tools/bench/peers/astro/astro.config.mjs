import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://berita.example",
  trailingSlash: "always",
});
