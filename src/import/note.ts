/** What can be said about an imported thing. Texts are in `i18n/import`, by code. */
export type NoteCode =
  | "already-imported"
  | "as-draft-foreign-type"
  | "as-draft-no-date"
  | "as-draft-no-headline"
  | "as-draft-page"
  | "as-draft-password"
  | "as-draft-status"
  | "alias-refused"
  | "alias-taken"
  | "alt-from-headline"
  | "attachment-page"
  | "block-lost"
  | "comments-kept"
  | "comments-left-out"
  | "date-from-elsewhere"
  | "deep-markup"
  | "embargoed"
  | "embed-linked"
  | "empty-body"
  | "file-linked"
  | "form-lost"
  | "guest-author"
  | "headline-cut"
  | "link-lost"
  | "link-old-site"
  | "menu-left-out"
  | "no-category"
  | "not-readable"
  | "page-picture"
  | "parts-joined"
  | "picture-in-uploads"
  | "picture-missing"
  | "picture-not-found"
  | "picture-refused"
  | "picture-used"
  | "private-kind"
  | "revision-left-out"
  | "reusable"
  | "same-post-twice"
  | "script-removed"
  | "shortcode-lost"
  | "schedule-past"
  | "technical-empty"
  | "too-large"
  | "trash"
  | "wp-kind"
  | "finding"
  | "wire-copied";

export interface Note {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Collects notes; the same note twice is said once. */
export type Take = (code: NoteCode, params?: Note["params"]) => void;

/** A collector and what it collected, in the order of the first mention. */
export function notes(): { readonly take: Take; readonly list: readonly Note[] } {
  const list: Note[] = [];
  const seen = new Set<string>();
  return {
    list,
    take(code, params = {}) {
      const key = JSON.stringify([code, params]);
      if (seen.has(key)) return;
      seen.add(key);
      list.push({ code, params });
    },
  };
}
