/**
 * Text as XML 1.0 can hold it (section 2.2, Characters): controls other than tab and line feed, lone
 * surrogates and noncharacters are taken out, and line ends are line feeds, as a parser would report them.
 */
export const cleanXml = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "");
