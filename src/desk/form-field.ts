/** How a value is put in. A `line` has no breaks and is shown whole, however long it is. */
export type Control =
  | {
      readonly kind:
        | "text"
        | "line"
        | "long"
        | "moment"
        | "picture"
        | "switch"
        | "number"
        | "texts"
        | "headlines";
    }
  | { readonly kind: "choice"; readonly from: "sections" | readonly string[] }
  | { readonly kind: "names"; readonly from: "authors" | "sources" | "topics" }
  | { readonly kind: "rows" | "group"; readonly fields: readonly FormField[] };

/** Parts of the form, in the order in which a story is written. */
export const groups = ["story", "picture", "place", "time", "labels", "after", "address", "more"] as const;
export type Group = (typeof groups)[number];

/** One field of the form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly group: Group;
  readonly control: Control;
  readonly required: boolean;
}
