/** Which of the style's section colours belongs to a section, by its id or its address; 0, the neutral one, where none does. */
export const accent = (section: string | null, accents: Readonly<Record<string, number>>): number =>
  section !== null && Object.hasOwn(accents, section) ? (accents[section] ?? 0) : 0;
