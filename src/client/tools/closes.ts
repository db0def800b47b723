/** Calls `close` when a reader presses Escape within, or goes on outside of `whole`. */
export function closes(whole: HTMLElement, isOpen: () => boolean, close: (byKey: boolean) => void): void {
  whole.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && isOpen()) close(true);
  });
  for (const event of ["pointerdown", "focusin"])
    document.addEventListener(event, ({ target }) => {
      if (isOpen() && target instanceof Node && !whole.contains(target)) close(false);
    });
}
