const format = (options) => {
  const formatter = new Intl.DateTimeFormat("id", { timeZone: "Asia/Jakarta", ...options });
  return (date) => formatter.format(date);
};
const day = { day: "numeric", month: "long", year: "numeric" };

export const long = format({
  weekday: "long",
  ...day,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
export const short = format(day);

const local = (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString();
export const iso = (date) => `${local(date).slice(0, 19)}+07:00`;
export const ymd = (date) => local(date).slice(0, 10);
