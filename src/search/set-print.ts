/**
 * Fingerprint of the files of a set, each of which carries it. It holds how many they are: of a set whose files are
 * not all known any more, none is then taken for intact.
 */
export const setPrint = (fingerprint: string, files: number): string => `${fingerprint}-${files}`;

/** Whether a fingerprint is that of a set of so many files. */
export const isPrintOf = (print: string, files: number): boolean => print.endsWith(`-${files}`);
