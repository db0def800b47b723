/** A link to another question on this page, which is then asked without loading the page again. */
export function searchLink(params: URLSearchParams, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = params.toString() === "" ? location.pathname : `${location.pathname}?${params}`;
  link.dataset["search"] = "";
  link.textContent = text;
  return link;
}

/** Asks by `go` what such a link within `scope` says; other clicks (a new tab) stay the browser's. */
export function followSearchLinks(scope: HTMLElement, go: (params: URLSearchParams) => void): void {
  scope.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[data-search]");
    if (!link) return;
    event.preventDefault();
    go(new URL(link.href).searchParams);
  });
}

/** The same question with some of its parts changed; an empty value takes a part out. */
export function changedParams(
  params: URLSearchParams,
  changes: Readonly<Record<string, string>>,
): URLSearchParams {
  const changed = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}
