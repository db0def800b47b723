/** What the desk's API says no with; `code` is a word of `i18n/desk`. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422,
    readonly code: RefusalCode,
    readonly detail: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** Every reason, as the client knows them. */
export const refusalCodes = [
  "bad-request",
  "foreign-request",
  "no-such-thing",
  "bad-method",
  "too-large",
  "bad-file-name",
  "link-in-path",
  "no-such-file",
  "exists-already",
  "changed-meanwhile",
  "not-utf8",
  "uneditable",
  "no-headline",
  "no-picture",
  "picture-broken",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
