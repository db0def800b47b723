import { type Language, languages, type Names, type Portal } from "../portal.ts";
import { tidy } from "./clean.ts";
import type { ConfigurationRead } from "./configuration-file.ts";

type Texts = Readonly<Record<string, string>> | undefined;
type Entries = ConfigurationRead<readonly { readonly id: string; readonly names?: Texts }[]>;

interface NameFiles {
  readonly site: ConfigurationRead<{
    readonly names?: Texts;
    readonly taglines?: Texts;
    readonly descriptions?: Texts;
  }>;
  readonly sections: Entries;
  readonly topics: Entries;
}

/** What the files say of names in other languages than the portal's `own`, each language checked. */
export function namesOf({ site, sections, topics }: NameFiles, own: Language): Portal["names"] {
  for (const field of ["names", "taglines", "descriptions"] as const)
    checkLanguages(site, [field], site.value?.[field], own);
  for (const file of [sections, topics]) {
    file.value?.forEach(({ names }, index) => {
      checkLanguages(file, [index, "names"], names, own);
    });
  }
  const inLanguage = (lang: Language): Names => ({
    name: textIn(site.value?.names, lang),
    tagline: textIn(site.value?.taglines, lang),
    description: textIn(site.value?.descriptions, lang),
    sections: byId(sections, lang),
    topics: byId(topics, lang),
  });
  return Object.fromEntries(languages.filter((lang) => lang !== own).map((lang) => [lang, inLanguage(lang)]));
}

/** A text in the portal's own language has one place already, and a second is not shown; it keeps no news from going out. */
function checkLanguages(
  { report, at }: Pick<ConfigurationRead<unknown>, "report" | "at">,
  path: readonly (string | number)[],
  texts: Texts,
  own: Language,
): void {
  const others = languages.filter((lang) => lang !== own);
  for (const lang of Object.keys(texts ?? {})) {
    const where = at([...path, lang]);
    if (lang === own) report("warning", "own-language", where, { lang, field: String(path.at(-1)) });
    else if (!others.some((other) => other === lang))
      report("error", "unknown-language", where, { value: lang, options: others.join(", ") });
  }
}

const textIn = (texts: Texts, lang: Language): string | null => {
  const found = texts?.[lang];
  return found === undefined ? null : tidy(found);
};

const byId = ({ value }: Entries, lang: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (value ?? []).flatMap(({ id, names }) => {
      const name = textIn(names, lang);
      return name === null ? [] : [[id, name] as const];
    }),
  );
