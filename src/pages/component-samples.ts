import { urls } from "../urls.ts";
import type { Edition, PlanContext } from "./context.ts";
import type { Card, DateView, PictureView } from "./views.ts";

/** A state of a component, and what it is called. */
export interface CardState {
  readonly name: string;
  readonly card: Card;
}

const LONG =
  "Pemerintah Provinsi Kepulauan Menandatangani Kesepakatan Pelayaran Perintis dengan Sebelas Kabupaten Terluar";

/** Every state of a card, with words of the edition's language and a picture of the portal's, where it has one. */
export function cardStates(context: PlanContext, edition: Edition): CardState[] {
  const { newsroom, portal, links } = context;
  const pictured = newsroom.articles.find((article) => article.image && context.picture(article.image));
  const image = pictured?.image ? context.picture(pictured.image) : null;
  const base = sampleCard(context, edition, image);
  const isArabic = edition.lang === "ar";
  const other = isArabic
    ? { lang: "id" as const, dir: "ltr" as const, headline: "Judul dalam bahasa Indonesia" }
    : { lang: "ar" as const, dir: "rtl" as const, headline: "عنوان خبر باللغة العربية" };
  const sections = portal.sections.map(({ id }) => ({
    label: edition.section(id).name,
    href: links.href(urls.section(id)),
  }));
  return [
    { name: "picture", card: base },
    { name: "no picture", card: { ...base, image: null } },
    { name: "headline alone", card: { ...base, image: null, kicker: null, summary: null, authors: [] } },
    { name: "long headline", card: { ...base, headline: isArabic ? base.headline.repeat(3) : LONG } },
    { name: "live", card: { ...base, live: true } },
    { name: "breaking", card: { ...base, breaking: true } },
    { name: "opinion", card: { ...base, opinion: true } },
    { name: "sponsored", card: { ...base, sponsored: "PT Contoh" } },
    { name: "draft", card: { ...base, draft: true } },
    {
      name: "several authors",
      card: { ...base, authors: ["Maya Wirasti", "Dimas Kertarasa", "Sri Nilamsari"] },
    },
    { name: "another direction", card: { ...base, ...other, kicker: null, summary: null } },
    ...sections.map((section) => ({
      name: section.label,
      card: { ...base, section, image: null, kicker: null },
    })),
  ];
}

function sampleCard({ portal, links }: PlanContext, edition: Edition, image: PictureView | null): Card {
  const id = portal.sections[0]?.id ?? "";
  const isArabic = edition.lang === "ar";
  return {
    href: links.href(urls.front),
    lang: edition.lang,
    dir: edition.shell.dir,
    headline: isArabic
      ? "فتح القناة أمام الملاحة بعد ستة أسابيع"
      : "Terusan Dibuka Kembali setelah Enam Pekan",
    kicker: isArabic ? "مفاوضات" : "Perundingan",
    summary: isArabic
      ? "تعبر أول قافلة يوم الخميس، ولا يزال مصير البحارة غامضًا."
      : "Iring-iringan kapal pertama lewat pada Kamis. Nasib para pelaut masih belum jelas.",
    section: { label: edition.section(id).name, href: links.href(urls.section(id)) },
    published: sampleDate(edition),
    image,
    authors: ["Maya Wirasti"],
    live: false,
    opinion: false,
    breaking: false,
    sponsored: null,
    draft: false,
    readingTime: edition.count(edition.t.readingTime, 3),
  };
}

/** A day that never comes to be "three hours ago". */
export const sampleDate = ({ dates }: Edition): DateView =>
  dates.view(Date.parse("2024-11-23T09:30:00+07:00"));
