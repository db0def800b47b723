/** No article or configuration file may be larger, in bytes. */
export const LARGEST = 2_000_000;
