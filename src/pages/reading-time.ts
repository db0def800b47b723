const WORDS_A_MINUTE = 200;

/** Minutes to read so many words, at least 1. Indonesian silent reading is about 200 words a minute. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
