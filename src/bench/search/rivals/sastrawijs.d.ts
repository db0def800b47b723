/** What we use of it: its own types are not where its `package.json` lets TypeScript look. */
declare module "sastrawijs" {
  export class Stemmer {
    stem(word: string): string;
  }
}
