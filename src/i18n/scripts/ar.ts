import type { ScriptWords } from "./script-words.ts";

export const ar: ScriptWords = {
  suggestions: "اقتراحات البحث",
  suggestCount: "عدد الاقتراحات: {n}؛ اختر بسهمي الأعلى والأسفل.",
  suggestNone: "لا توجد اقتراحات.",
  groupRecent: "عمليات البحث الأخيرة",
  groupTopic: "المواضيع",
  groupAuthor: "الكتّاب",
  groupSection: "الأقسام",
  groupSource: "المصادر",
  groupStory: "الأخبار",
  marks: "تظليل كلمات البحث",
  marksPlace: "{n} من {total}",
  marksTotal: "كلمات مظللة: {total}",
  marksNext: "التالي",
  marksPrevious: "السابق",
  marksClear: "إزالة التظليل",
  liveNew: "مستجدات جديدة: {n}",
  liveOver: "انتهت التغطية المباشرة.",
};
