import type { PageContext } from "./context.ts";
import { button, element } from "./element.ts";
import { factsLine } from "./facts-line.ts";

/** Something that can be fetched, cancelled, resumed and deleted. */
export interface Transferable {
  readonly title: string;
  readonly text?: string;
  /** Short ones, on a line: how many, how large. */
  readonly facts: readonly string[];
  /** `none`: it is not here, and there is no network to fetch it. */
  readonly state: "none" | "absent" | "begun" | "old" | "saved";
  /** What a download would fetch, about. */
  readonly bytes: number;
  /** One of many, which call less loudly. */
  readonly quiet?: boolean;
  /** What can be done with it where it is saved. */
  readonly link?: HTMLAnchorElement | undefined;
  readonly run: (options: { signal: AbortSignal; progress: (bytes: number) => void }) => Promise<void>;
  readonly remove: () => Promise<unknown>;
}

const LABELS = { absent: "Get", begun: "Resume", old: "Update" } as const;

/** A row with its buttons, and a bar while it is being fetched. */
export function transfer(context: PageContext, item: Transferable): HTMLElement {
  const { say, size, refresh } = context;
  const { title, text, facts, state, bytes, quiet = false } = item;
  const isKept = state === "saved" || state === "old";
  const status = element("p", "keep__status");
  status.setAttribute("role", "status");
  const actions = element("p", "keep__actions");
  const heading = element(quiet ? "h3" : "h2", "keep__title", title);
  const row = element("div", "keep__row", heading);
  if (text !== undefined) row.append(element("p", "keep__text", text));
  if (facts.length > 0) row.append(factsLine(facts, isKept ? say("Saved") : null));
  row.append(status, actions);

  const offer = (): void => {
    actions.replaceChildren();
    const { link } = item;
    if (link) link.className = state === "saved" ? "button" : "button button-quiet";
    if (state !== "none" && state !== "saved") {
      const whole = `${say(LABELS[state])} · ${say("About", { size: size(bytes) })}`;
      // Of many, the first line says how large they are, and none calls louder than the edition.
      const label = quiet ? say(LABELS[state]) : whole;
      const get = button(label, quiet ? "button-quiet" : "", () => void fetch());
      actions.append(named(get, `${whole}, ${title}`));
    }
    if (link) actions.append(link);
    if (isKept || state === "begun") {
      const remove = () => void item.remove().then(refresh);
      const label = say("RemoveNamed", { name: title });
      actions.append(named(button(say("Remove"), "button-plain", remove), label));
    }
  };
  const fetch = async (): Promise<void> => {
    const controller = new AbortController();
    const bar = element("progress", "keep__bar");
    bar.max = Math.max(bytes, 1);
    bar.value = 0;
    bar.setAttribute("aria-label", title);
    status.replaceChildren();
    row.dataset["busy"] = "";
    row.insertBefore(bar, actions);
    const cancel = button(say("Cancel"), "button-quiet", () => controller.abort());
    actions.replaceChildren(cancel);
    cancel.focus();
    const tell = element("p", "keep__progress");
    row.insertBefore(tell, actions);
    const progress = (done: number): void => {
      bar.value = Math.min(bar.max, bar.value + done);
      tell.textContent = say("Progress", { done: size(bar.value), total: size(bytes) });
    };
    progress(0);
    void navigator.storage?.persist?.();
    const end = (said: string): void => {
      delete row.dataset["busy"];
      bar.remove();
      tell.remove();
      actions.replaceChildren();
      status.textContent = said;
    };
    try {
      await item.run({ signal: controller.signal, progress });
      end(say("Done"));
      await refresh();
    } catch {
      const isCancelled = controller.signal.aborted;
      end(isCancelled ? "" : say("Failed"));
      if (isCancelled) await refresh();
      else offer();
    }
  };
  offer();
  return row;
}

function named(control: HTMLButtonElement, label: string): HTMLButtonElement {
  control.setAttribute("aria-label", label);
  return control;
}
