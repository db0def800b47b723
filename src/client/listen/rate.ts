const KEY = "warta-listen-speed";

/** The speed that a listener chose; 1 is the voice's own. */
export function keptRate(): number {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return kept >= 0.5 && kept <= 2 ? kept : 1;
  } catch {
    return 1;
  }
}

/** Remembers the speed where the browser allows. */
export function keepRate(rate: number): void {
  try {
    localStorage.setItem(KEY, String(rate));
  } catch {
    // It then lasts for this page.
  }
}
