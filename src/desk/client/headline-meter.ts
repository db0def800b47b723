import type { DeskWords } from "../../i18n/desk/id.ts";
import { element } from "./element.ts";
import { fill } from "./fill.ts";

/** Headlines between these lengths are neither empty nor cut off by search engines and phones. */
const [SHORT, GOOD, LONG] = [20, 70, 110];

/** Says how long a headline is, and whether that is a good length. */
export function headlineMeter(words: DeskWords) {
  const meter = element("meter", {
    min: 0,
    max: LONG + 20,
    low: SHORT,
    high: GOOD,
    optimum: 50,
    "aria-hidden": "true",
  });
  const text = element("span", {});
  return {
    root: element("p", { class: "meter" }, meter, text),
    show: (headline: string): void => {
      const { length } = headline;
      meter.value = Math.min(length, LONG + 20);
      const said =
        length < SHORT
          ? words.headlineShort
          : length <= GOOD
            ? words.headlineGood
            : length <= LONG
              ? words.headlineLong
              : words.headlineTooLong;
      text.textContent = length === 0 ? "" : `${fill(words.headlineLength, { n: length })} · ${said}`;
    },
  };
}
