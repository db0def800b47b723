/** Rewrites each address of a `srcset`; sizes and spaces stay. An address ends at a space or at a comma before one. */
export const portableSrcset = (value: string, rewrite: (url: string) => string): string =>
  value.replace(
    /([^\s,]\S*[^\s,]|[^\s,])((?:\s+[^\s,]+)*\s*(?:,|$))/g,
    (_, url: string, rest: string) => rewrite(url) + rest,
  );
