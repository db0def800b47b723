/** How an address came to be: `draft` while the reader still types, `settled` once meant so. */
export type Step = "draft" | "settled";

/**
 * Keeps the address in step with the question. A question that stands gets an entry of its own in the history
 * when the next one begins; the letters typed on the way to it do not.
 */
export function address(window: Window) {
  let isDraft = false;

  function show(params: URLSearchParams, step: Step): void {
    const { pathname, search } = window.location;
    const wanted = params.toString() === "" ? "" : `?${params}`;
    const stands = !isDraft && search !== "";
    if (wanted !== search) window.history[stands ? "pushState" : "replaceState"](null, "", pathname + wanted);
    if (wanted !== search || step === "settled") isDraft = step === "draft";
  }

  return {
    show,
    read: (): URLSearchParams => new URLSearchParams(window.location.search),
    /** The entry stands from now on: the browser moved to it, or the reader goes on from its results. */
    settle: (): void => {
      isDraft = false;
    },
    /** How many results this entry showed, so that going back shows as many. */
    shown: (): number => {
      const state: unknown = window.history.state;
      return typeof state === "object" &&
        state !== null &&
        "shown" in state &&
        typeof state.shown === "number"
        ? state.shown
        : 0;
    },
    remember: (shown: number): void => window.history.replaceState({ shown }, ""),
  };
}
