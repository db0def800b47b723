const ASSET = /(?:href|src)="([^"]*\/aset\/[^"]+\.(?:css|js))"/g;

/**
 * Tells whether a page links to no style or script but those of the shell. A portal that is published while a worker
 * installs itself answers with pages of the next edition, which must not stand beside styles of the last one.
 */
export const ofOneEdition = (html: string, files: readonly string[]): boolean =>
  [...html.matchAll(ASSET)].every(([, href = ""]) => files.includes(href));
