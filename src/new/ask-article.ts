import { tidy } from "../articles/clean.ts";
import { fill } from "../i18n/messages.ts";
import { newWords } from "../i18n/new/words.ts";
import type { Portal } from "../portal.ts";
import { printable } from "../report/printable.ts";
import { slug } from "../urls.ts";
import { type Choice, choose, chooseNear } from "./choose.ts";
import { type NewArticle, newForms, newLanguages } from "./new-article.ts";

/** How a person is asked. */
export interface Terminal {
  /** Asks, and gives the line that was typed. */
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
}

const LANGUAGES: Readonly<Record<(typeof newLanguages)[number], string>> = {
  id: "Bahasa Indonesia",
  en: "English",
  ar: "العربية",
};

/** Asks for all that a new article needs, and again until each answer is of use. */
export async function askArticle(portal: Portal, lang: "id" | "en", io: Terminal): Promise<NewArticle> {
  const words = newWords(lang);
  const one = async (title: string, choices: readonly Choice[], fallback: string | null) => {
    const hint = fallback === null ? words.nobody : fill(words.default, { value: fallback });
    io.say(`${title}:`);
    for (const [index, { id, name }] of choices.entries())
      io.say(printable(`  ${index + 1}. ${name}${name === id ? "" : ` (${id})`}`));
    for (;;) {
      const answer = (await io.ask(`${title} [${hint}]: `)).trim();
      if (answer === "") return fallback;
      const chosen = choose(answer, choices);
      if (chosen) return chosen.id;
      io.say(printable(fill(words.unknown, { answer, near: chooseNear(answer, choices) })));
    }
  };
  const { sections, authors, site } = portal;
  const headline = await askHeadline(words, io);
  const section = await one(words.section, sections, site.defaultSection);
  const people = authors.map(({ id, name, initials }) => ({ id, name, codes: initials }));
  const author = people.length > 0 ? await one(words.author, people, null) : null;
  const forms = newForms.map((id) => ({ id, name: words[id] }));
  const form = await one(words.form, forms, "md");
  const languages = newLanguages.map((id) => ({ id, name: LANGUAGES[id] }));
  const chosen = await one(words.lang, languages, site.lang);
  return {
    headline,
    section: section ?? site.defaultSection,
    author,
    form: newForms.find((id) => id === form) ?? "md",
    lang: newLanguages.find((id) => id === chosen) ?? site.lang,
  };
}

async function askHeadline(words: ReturnType<typeof newWords>, { ask, say }: Terminal): Promise<string> {
  for (;;) {
    const headline = tidy(await ask(`${words.headline}: `));
    if (headline && slug(headline)) return headline;
    say(headline ? words.noAddress : words.noHeadline);
  }
}
