import type { ToolWords } from "../../i18n/tools/tool-words.ts";

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

interface BarActions {
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly restart: () => void;
  readonly stop: () => void;
  readonly speed: (rate: number) => void;
}

/** The bar at the foot of the window by which listening is steered. Its buttons keep their places and their names. */
export function listenBar(words: ToolWords, rate: number, actions: BarActions) {
  const button = (label: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.setAttribute("aria-label", label);
    made.title = label;
    made.addEventListener("click", act);
    return made;
  };
  const main = button(words.pause, "", actions.toggle);
  main.className = "listen__main";
  const place = document.createElement("span");
  place.className = "listen__place";
  place.setAttribute("role", "status");
  const speed = document.createElement("select");
  speed.setAttribute("aria-label", words.speed);
  for (const each of SPEEDS) {
    const said = each.toLocaleString(document.documentElement.lang);
    speed.add(new Option(`${said}×`, String(each), each === rate, each === rate));
  }
  speed.addEventListener("change", () => actions.speed(Number(speed.value)));
  const bar = document.createElement("section");
  bar.className = "listen";
  bar.setAttribute("aria-label", words.listening);
  bar.append(
    main,
    button(words.back, "↑", () => actions.step(-1)),
    button(words.forward, "↓", () => actions.step(1)),
    button(words.restart, "↺", actions.restart),
    speed,
    place,
    button(words.stop, "×", actions.stop),
  );
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") actions.stop();
  });
  return {
    bar,
    /** Says how far it is, or what happened. */
    tell: (text: string): void => {
      place.textContent = text;
    },
    show(isSpeaking: boolean): void {
      main.textContent = isSpeaking ? words.pause : words.resume;
      main.setAttribute("aria-label", isSpeaking ? words.pause : words.resume);
      main.title = "";
    },
    focus: (): void => main.focus(),
  };
}
