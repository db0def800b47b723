/** What `cleanXml` may have to change: most texts hold none of it, and to ask first is cheaper than to replace. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const DOUBTFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * Text as XML 1.0 can hold it (section 2.2, Characters): controls other than tab and line feed, lone
 * surrogates and noncharacters are taken out, and line ends are line feeds, as a parser would report them: the line and
 * paragraph separators too, which some parsers take for one (XML 1.1, section 2.11, has the first).
 */
export const cleanXml = (text: string): string =>
  DOUBTFUL.test(text)
    ? text
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "")
    : text;
