const QUERY = /^\/\?(?:p|page_id|attachment_id)=(\d{1,12})$/;

/** The number of an old WordPress address `/?p=12`; null for anything else. It leads on by script (`client/old-address.ts`). */
export const oldQuery = (text: string): string | null => QUERY.exec(text)?.[1] ?? null;
