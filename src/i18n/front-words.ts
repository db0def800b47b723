import type { PassedOver } from "../newsroom/front.ts";
import type { FrontPart, Standing } from "../pages/explain-front.ts";
import type { DiagnosticLanguage } from "./diagnostics/describe.ts";

/** What `npm run front -- explain` says. */
interface FrontWords {
  readonly parts: Readonly<Record<FrontPart["part"], string>>;
  readonly make: (make: string, isChosen: boolean) => string;
  readonly reason: (reason: Standing["reason"]) => string;
  readonly inVain: string;
  readonly why: Readonly<Record<PassedOver["why"], string>>;
  readonly place: (list: string, place: number) => string;
}

const id: FrontWords = {
  parts: {
    breaking: "Berita sela",
    hero: "Berita utama",
    medium: "Tiga bergambar",
    small: "Enam judul",
    latest: "Terkini",
    strip: "Jalur rubrik",
    mostRead: "Paling banyak dibaca",
    mostDiscussed: "Paling banyak dikomentari",
  },
  make: (make, isChosen) => `rupa ${make}, ${isChosen ? "menurut front.yaml" : "menurut isinya"}`,
  reason: (reason) => {
    switch (reason.rule) {
      case "chosen":
        return `dipilih di front.yaml, urutan ${reason.place}`;
      case "fallback":
        return `pengganti ${reason.story}, urutan ${reason.place}`;
      case "newest-pictured":
        return "terbaru yang bergambar dan belum tampil";
      case "newest":
        return "terbaru";
      case "newest-of-section":
        return "terbaru di rubriknya yang belum tampil";
      case "most-read":
        return `${reason.count} kali dibaca`;
      case "most-discussed":
        return `${reason.count} komentar`;
    }
  },
  inVain: "Disebut di front.yaml, tetapi tidak tampil di tempatnya",
  why: {
    "too-early": "waktunya belum tiba (from)",
    over: "waktunya sudah lewat (until)",
    "not-published": "tidak ada, atau belum maupun tidak lagi terbit",
    "stands-already": "sudah tampil di tempat lain; `repeat: true` mengizinkannya tampil lagi",
    "no-room": "tempatnya sudah penuh",
  },
  place: (list, place) => `${list}, urutan ${place}`,
};

const en: FrontWords = {
  parts: {
    breaking: "Breaking news",
    hero: "Lead story",
    medium: "Three with pictures",
    small: "Six headlines",
    latest: "Latest",
    strip: "Section strip",
    mostRead: "Most read",
    mostDiscussed: "Most discussed",
  },
  make: (make, isChosen) => `made as ${make}, ${isChosen ? "as front.yaml says" : "by what it holds"}`,
  reason: (reason) => {
    switch (reason.rule) {
      case "chosen":
        return `chosen in front.yaml, number ${reason.place}`;
      case "fallback":
        return `in place of ${reason.story}, number ${reason.place}`;
      case "newest-pictured":
        return "the newest with a picture that stands nowhere yet";
      case "newest":
        return "the newest";
      case "newest-of-section":
        return "the newest of its section that stands nowhere yet";
      case "most-read":
        return `read ${reason.count} times`;
      case "most-discussed":
        return `${reason.count} comments`;
    }
  },
  inVain: "Named in front.yaml, but not standing there",
  why: {
    "too-early": "its time has not come (from)",
    over: "its time is over (until)",
    "not-published": "not there, or not published yet or any more",
    "stands-already": "stands elsewhere already; `repeat: true` lets it stand again",
    "no-room": "the list is full",
  },
  place: (list, place) => `${list}, number ${place}`,
};

/** The words in a language of diagnostics. */
export const frontWords: Readonly<Record<DiagnosticLanguage, FrontWords>> = { id, en };
