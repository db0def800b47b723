import type { DiagnosticLanguage } from "../i18n/diagnostics/describe.ts";
import { frontWords } from "../i18n/front-words.ts";
import type { FrontExplained } from "../pages/explain-front.ts";
import { printable } from "./printable.ts";

/** The front page explained for people: a part a paragraph, a story two lines. */
export function frontText({ parts, passedOver }: FrontExplained, lang: DiagnosticLanguage): string {
  const words = frontWords[lang];
  const paragraphs = parts.map(({ part, section, make, isMakeChosen, stories }) => {
    const name = section === null ? words.parts[part] : `${words.parts[part]}: ${section}`;
    const title = make === null ? name : `${name} (${words.make(make, isMakeChosen)})`;
    const lines = stories.map(
      ({ headline, file, reason }) =>
        `  ${printable(headline)}\n    ${printable(file)} – ${words.reason(reason)}`,
    );
    return [title, ...lines].join("\n");
  });
  const vain = passedOver.map(
    ({ list, place, story, why }) =>
      `  ${printable(story)}\n    ${words.place(list, place)} – ${words.why[why]}`,
  );
  if (vain.length > 0) paragraphs.push([words.inVain, ...vain].join("\n"));
  return `${paragraphs.join("\n\n")}\n`;
}
