import type { DeskPortal } from "../desk-model.ts";

/** A new story begins as a draft of today: written into the form, so that it counts as what the editor wants. Wire copy says all that itself. */
export function setFresh(root: HTMLElement, { now, defaultSection }: DeskPortal, wire: boolean): void {
  if (wire) return;
  const fresh = { date: now, section: defaultSection, draft: true };
  for (const [name, value] of Object.entries(fresh)) {
    const input = root.querySelector(`[name="${name}"]`);
    if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = value === true;
    else if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement)
      input.value = String(value);
  }
}
