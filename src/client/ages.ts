import { age } from "./age.ts";

/** Turns the dates of young articles within `scope` into ages; the full date stays as the title. */
export function ages(scope: ParentNode, now: number): void {
  for (const time of scope.querySelectorAll<HTMLTimeElement>("time[data-age]")) {
    const text = age(time.dateTime, now, time.closest<HTMLElement>("[lang]")?.lang ?? "id");
    if (text === null) continue;
    time.title = time.textContent ?? "";
    time.textContent = text;
    time.removeAttribute("data-age");
  }
}
