import { moment } from "./moment.ts";

/** Says on a stored copy when it was stored, which the worker noted in the page. */
export function copyNotice(root: HTMLElement, notice: HTMLElement): void {
  const at = Date.parse(root.dataset["copy"] ?? "");
  if (Number.isNaN(at)) return;
  const { time, date } = moment(at, root.lang);
  const text = notice.dataset["copyNotice"] ?? "";
  notice.textContent = text.replace("{time}", time).replace("{date}", date);
  notice.hidden = false;
}
