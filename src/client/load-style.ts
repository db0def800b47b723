/** Fetches a style that stands beside those of the page, once; ready when it applies, or cannot be had. */
export function loadStyle(name: string): Promise<void> {
  const first = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  const { href } = new URL(name, first?.href ?? location.href);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  return new Promise((ready) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = link.onerror = () => ready();
    document.head.append(link);
  });
}
