const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on a date says more than an age. */
const OLDEST = 7 * DAY;
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-])/;

/**
 * "3 jam lalu" for the instant `iso`, or null where the date itself is better: in the future, or after a
 * week. An article without a time of day stands at midnight; its age is told in days only.
 */
export function age(iso: string, now: number, lang: string): string | null {
  const passed = now - Date.parse(iso);
  if (!(passed >= 0 && passed < OLDEST)) return null;
  const words = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  if (passed >= DAY || MIDNIGHT.test(iso)) return words.format(-Math.floor(passed / DAY), "day");
  if (passed >= HOUR) return words.format(-Math.floor(passed / HOUR), "hour");
  return words.format(-Math.max(1, Math.floor(passed / MINUTE)), "minute");
}
