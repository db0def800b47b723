import type { Stores } from "./stores.ts";

/** Runs what changes stores while no other tab or worker of the portal does. */
export async function alone<Result>(site: Stores, action: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(`warta ${site.base} luring`, action);
}
