import { describe, expect, it } from "vitest";
import { counter } from "../../src/i18n/counter.ts";
import { type Messages, messages, scriptMessages } from "../../src/i18n/messages.ts";

type Key = "articles" | "comments" | "views" | "readingTime" | "offlineStories" | "gallery";
const NUMBERS = [0, 1, 2, 3, 11, 100];
const counted = (lang: "id" | "en" | "ar", key: Key): string[] => {
  const count = counter(lang);
  return NUMBERS.map((n) => count(messages(lang)[key], n));
};

describe("numbers in messages", () => {
  it.each([
    ["id", "articles", ["0 artikel", "1 artikel", "2 artikel", "3 artikel", "11 artikel", "100 artikel"]],
    [
      "en",
      "articles",
      ["0 articles", "1 article", "2 articles", "3 articles", "11 articles", "100 articles"],
    ],
    [
      "en",
      "comments",
      ["0 comments", "1 comment", "2 comments", "3 comments", "11 comments", "100 comments"],
    ],
    ["ar", "articles", ["لا مقالات", "مقال واحد", "مقالان", "3 مقالات", "11 مقالًا", "100 مقال"]],
    ["ar", "comments", ["لا تعليقات", "تعليق واحد", "تعليقان", "3 تعليقات", "11 تعليقًا", "100 تعليق"]],
    ["ar", "views", ["لا قراءات", "قراءة واحدة", "قراءتان", "3 قراءات", "11 قراءة", "100 قراءة"]],
    ["ar", "offlineStories", ["لا أخبار", "خبر واحد", "خبران", "3 أخبار", "11 خبرًا", "100 خبر"]],
    [
      "ar",
      "gallery",
      [
        "معرض بلا صور",
        "معرض من صورة واحدة",
        "معرض من صورتين",
        "معرض من 3 صور",
        "معرض من 11 صورة",
        "معرض من 100 صورة",
      ],
    ],
  ] as const)("in %s agree with what is counted: %s", (lang, key, expected) => {
    expect(counted(lang, key)).toEqual(expected);
  });

  it("go by their last two digits in Arabic, and are grouped as the language groups them", () => {
    const count = counter("ar");
    const { articles } = messages("ar");
    expect([101, 103, 111, 1003].map((n) => count(articles, n))).toEqual([
      "101 مقال",
      "103 مقالات",
      "111 مقالًا",
      "1,003 مقالات",
    ]);
    expect(counter("id")(messages("id").views, 1002)).toBe("1.002 kali dibaca");
  });

  it("stand beside other values, which are not read as places for more", () => {
    const { searchHits } = messages("en");
    expect(counter("en")(searchHits, 1, { q: "{n} kapal" })).toBe("1 result for “{n} kapal”");
  });
});

describe.each(["id", "en", "ar"] as const)("the catalogue of %s", (lang) => {
  const forms = Object.values(messages(lang) as Messages).filter((message) => typeof message !== "string");

  it("has each form that its numbers ask for, and no other", () => {
    const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    for (const message of forms) expect(Object.keys(message).toSorted()).toEqual(wanted);
    expect(forms.length).toBeGreaterThan(5);
  });

  it("says the number in each form that stands for several numbers", () => {
    const several = (["few", "many", "other"] as const).flatMap((form) =>
      forms.flatMap((message) => message[form] ?? []),
    );
    for (const text of several) expect(text).toContain("{n}");
  });

  it("gives scripts their own messages, those that count apart", () => {
    const { messages: texts, counts } = scriptMessages(messages(lang), "search");
    expect(Object.keys(counts)).toEqual(["searchHits", "searchHitsFiltered"]);
    expect(texts).toHaveProperty("searchNoHits");
    expect(texts).not.toHaveProperty("searchHits");
  });
});
