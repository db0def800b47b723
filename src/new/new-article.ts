import type { Language } from "../portal.ts";

/** The forms that an article may have: Markdown, or wire copy. */
export const newForms = ["md", "txt"] as const;
export type NewForm = (typeof newForms)[number];

export const newLanguages = ["id", "en", "ar"] as const satisfies readonly Language[];

/** What is known of an article before anything is written. */
export interface NewArticle {
  readonly headline: string;
  /** Id of a section. */
  readonly section: string;
  /** Id of an author; null where nobody is named. */
  readonly author: string | null;
  readonly form: NewForm;
  readonly lang: Language;
}
