/**
 * What a problem says: what is wrong and why, and what to write instead. `{name}` stands for the problem's params.
 * `bare` is the hint where there are no `{candidates}`.
 */
export interface Diagnostic {
  readonly message: string;
  readonly hint: string;
  readonly bare?: string;
}
