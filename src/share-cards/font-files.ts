/** Which file of which package holds a letter: a face comes in files by alphabet. */
export type FaceName = "serif" | "sans" | "naskh";

const PACKAGES: Readonly<Record<FaceName, string>> = {
  serif: "source-serif-4",
  sans: "plus-jakarta-sans",
  naskh: "noto-naskh-arabic",
};

/** Axes of the files; the serif's has the shapes for large sizes too. */
const AXES: Readonly<Record<FaceName, string>> = { serif: "opsz", sans: "wght", naskh: "wght" };

const ALPHABETS: readonly (readonly [
  RegExp,
  Readonly<Record<Exclude<FaceName, "naskh">, readonly string[]>>,
])[] = [
  [/\p{Script=Cyrillic}/u, { serif: ["cyrillic", "cyrillic-ext"], sans: ["cyrillic-ext"] }],
  [/\p{Script=Greek}/u, { serif: ["greek"], sans: [] }],
  [
    /[\p{Script=Latin}\p{Mn}]/u,
    { serif: ["latin", "latin-ext", "vietnamese"], sans: ["latin", "latin-ext", "vietnamese"] },
  ],
  [/./su, { serif: ["latin", "latin-ext"], sans: ["latin", "latin-ext"] }],
];

/** The files in which a letter may be, likeliest first, as the packages name them. */
export function fontFiles(letter: string, face: FaceName): readonly string[] {
  const naskh = face === "naskh" ? [fileOf("naskh", "arabic")] : [];
  if (/\p{Script=Arabic}/u.test(letter)) return [fileOf("naskh", "arabic")];
  const latin = face === "naskh" ? "serif" : face;
  const alphabets = ALPHABETS.find(([letters]) => letters.test(letter))?.[1][latin] ?? [];
  return [...naskh, ...alphabets.map((alphabet) => fileOf(latin, alphabet))];
}

const fileOf = (face: FaceName, alphabet: string): string =>
  `@fontsource-variable/${PACKAGES[face]}/files/${PACKAGES[face]}-${alphabet}-${AXES[face]}-normal.woff2`;
