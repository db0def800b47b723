import { fetchFile } from "./fetch-file.ts";

/** Leads an old address `/?p=12`, which a static host answers with its front page, to where that story is now. */
export async function oldAddress(number: string): Promise<void> {
  const file = new URL(`../alamat-lama/${Math.floor(Number(number) / 1000)}.json`, import.meta.url);
  const bytes = await fetchFile(file);
  if (!bytes) return;
  const table: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const to: unknown = typeof table === "object" && table !== null ? Reflect.get(table, number) : undefined;
  if (typeof to === "string" && /^https?:\/\//.test(to)) location.replace(to);
}
