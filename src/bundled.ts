/** Whether Warta runs from its bundle. Run from its sources it has no compiled workers: one thread then does everything. */
export const bundled = !import.meta.url.endsWith(".ts");
