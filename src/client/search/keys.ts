interface Parts {
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  readonly clear: () => void;
}

/** `/` goes to the field, the arrows through the results, Escape empties the field. Tab works as everywhere. */
export function keys({ field, results, clear }: Parts): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const place = target instanceof Element ? target : document.body;
    const isInSearch = place === field || results.contains(place);
    if (event.key === "/" && !place.matches("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "Escape" && isInSearch) {
      event.preventDefault();
      clear();
      field.focus();
    } else if (isInSearch && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      if (move(place, event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    }
  });

  function move(from: Element, step: 1 | -1): boolean {
    const stops: HTMLElement[] = [field, ...results.querySelectorAll("a")];
    const next = stops[(stops as readonly Element[]).indexOf(from) + step];
    next?.focus();
    return next !== undefined;
  }
}
