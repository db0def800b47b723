import type { Diagnostic } from "../diagnostic.ts";

/** Problems of live stories, in Indonesian. */
export const liveId = {
  "live-time": {
    message: "“{value}” bukan waktu yang ada, padahal mengawali entri liputan langsung.",
    hint: "Tulis jam dan menit: ## 14.32 Judul entri; pada hari lain: ## 2026-11-24 08.10 Judul entri",
  },
  "live-order": {
    message: "Waktu entri ini menyimpang dari urutan entri lain. Halaman tetap mengurutkannya menurut waktu.",
    hint: "Periksa jamnya; entri yang bukan pada hari terbit memerlukan tanggal: ## 2026-11-24 08.10 Judul entri",
  },
  "live-heading": {
    message: "“{text}” tidak diawali waktu, jadi dibaca sebagai judul di dalam entri di atasnya.",
    hint: "Awali dengan jam bila ini entri baru (## 14.32 {text}), atau jadikan anak judul: ### {text}",
  },
  "live-empty": {
    message: "Liputan langsung ini belum mempunyai entri.",
    hint: "Awali setiap entri dengan waktunya: ## 14.32 Judul entri",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
