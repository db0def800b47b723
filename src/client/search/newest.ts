/** How a file is fetched that changes under its name. */
export const newest: RequestInit = { cache: "no-cache" };
