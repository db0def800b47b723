import type { ProblemJson } from "../../report/json.ts";
import type { Checked, DeskPortal, EditRequest, OpenedStory, StoryLine } from "../desk-model.ts";
import { api, Refused } from "./api.ts";
import { bodyEditor } from "./body-editor.ts";
import { conflictNotice } from "./conflict-notice.ts";
import type { Context } from "./context.ts";
import { element } from "./element.ts";
import { fill } from "./fill.ts";
import { findingsPanel } from "./findings-panel.ts";
import { headlineMeter } from "./headline-meter.ts";
import { setFresh } from "./set-fresh.ts";
import { storyForm } from "./story-form.ts";
import { storyFrame } from "./story-frame.ts";

interface StoryOptions {
  readonly portal: DeskPortal;
  readonly stories: readonly StoryLine[];
  /** Null for a story that is to be written. */
  readonly story: OpenedStory | null;
  readonly wire: boolean;
  readonly source: boolean;
  readonly go: (hash: string) => void;
  readonly reopen: (file: string, source: boolean, said?: string) => void;
  readonly said?: string | undefined;
}

export interface StoryPage {
  readonly root: HTMLElement;
  readonly isChanged: () => boolean;
  readonly save: () => Promise<void>;
}

/** How long after the last keystroke a text is looked at. */
const PAUSE = 500;

/** One story: its form and text, what is wrong with it, and how readers will see it. */
export function storyPage(options: StoryOptions): StoryPage {
  const { portal, stories, story, wire, reopen } = options;
  const { words } = portal;
  const asSource = story !== null && (options.source || story.values === null);
  let folder: string | null = story ? story.file.split("/").slice(0, -1).join("/") : null;
  let timer = 0;
  let turn = 0;
  /** The file is being written, or is another one by now: what was opened is no longer there to be asked about. */
  let isSaving = false;
  let looks: Promise<unknown> = Promise.resolve();

  const status = element("p", { class: "status", role: "status" }, options.said ?? "");
  const say = (text: string): void => {
    status.textContent = text;
  };
  const refused = (error: unknown): void => {
    const code = error instanceof Refused ? error.code : "failed";
    const known: Readonly<Record<string, string>> = words.refusals;
    if (code === "changed-meanwhile") conflict.hidden = false;
    else say(known[code] ?? words.failed);
  };
  const context: Context = {
    portal,
    stories,
    say,
    upload: async (file) => {
      try {
        const kept = await api.upload(file, folder);
        folder = kept.folder;
        say(fill(words.uploaded, { name: kept.name }));
        return kept.name;
      } catch (error) {
        refused(error);
        throw error;
      }
    },
    pictureHref: (name) => api.pictureHref(folder ? `${folder}/${name}` : name),
  };

  const form = asSource ? null : storyForm(story?.values ?? {}, context);
  if (form && !story) setFresh(form.root, portal, wire);
  const start = JSON.stringify(form?.changes() ?? {});
  const text = asSource ? (story?.source ?? "") : (story?.body ?? "");
  const body = bodyEditor(
    text.replace(/^\n/, asSource ? "\n" : ""),
    asSource ? words.source : wire ? words.bodyWire : words.body,
    wire || asSource,
    context,
  );
  // The blank line below the front matter is kept, and not shown.
  const head = !asSource && text.startsWith("\n") ? "\n" : "";
  const opened = body.area.value;

  const meter = headlineMeter(words);
  form?.root.querySelector('[name="headline"]')?.closest(".field")?.append(meter.root);
  const panel = findingsPanel(words, story === null);
  const saveButton = element(
    "button",
    { type: "button", class: "primary", onclick: () => void save() },
    words.save,
  );
  const conflict = conflictNotice(
    words,
    () => void navigator.clipboard.writeText(body.area.value).then(() => say(words.copied)),
    () => story && reopen(story.file, asSource),
  );

  const edit = (): EditRequest => ({
    file: story?.file ?? null,
    wire,
    hash: story?.hash ?? null,
    folder: story ? null : folder,
    edit: form
      ? {
          changes: form.changes() as Record<string, never>,
          ...(body.area.value === opened ? {} : { body: head + body.area.value }),
        }
      : { source: body.area.value },
  });
  const isChanged = (): boolean =>
    body.area.value !== opened || JSON.stringify(form?.changes() ?? {}) !== start;

  function show(checked: Checked): void {
    panel.show(checked, (problem) => goTo(problem, checked));
    form?.suggest(checked.read);
    meter.show(headline(checked));
  }

  const headline = ({ read }: Checked): string => {
    const input = form?.root.querySelector<HTMLTextAreaElement>('[name="headline"]');
    return input?.value || (read["headline"] ?? "");
  };

  function goTo({ line, column }: ProblemJson, { bodyLine }: Checked): void {
    const at = asSource ? line : line - bodyLine + 1 - head.length;
    if (at > 0) body.goTo(at, column);
    else form?.root.querySelector<HTMLElement>("[name]")?.focus();
  }

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (isSaving || (!story && !isChanged())) return;
    const request = edit();
    const asked = Promise.allSettled([api.check(request), api.preview(request)]);
    looks = Promise.all([looks, asked]);
    const answers = await asked;
    // What was typed meanwhile has been asked about by now.
    if (mine !== turn) return;
    const [checked, preview] = answers;
    if (checked.status === "fulfilled") show(checked.value);
    else if (!(checked.reason instanceof Refused && checked.reason.code === "no-headline"))
      refused(checked.reason);
    panel.preview(preview.status === "fulfilled" ? preview.value.number : null);
  }

  async function save(): Promise<void> {
    if (isSaving) return;
    if (!isChanged()) return say(words.unchanged);
    say(words.saving);
    isSaving = true;
    saveButton.disabled = true;
    try {
      await looks;
      const saved = await api.save(edit());
      const time = new Date().toLocaleTimeString(portal.lang, { hour: "2-digit", minute: "2-digit" });
      const said = story ? fill(words.saved, { time }) : fill(words.savedAs, { file: saved.file });
      reopen(saved.file, asSource, said);
    } catch (error) {
      isSaving = false;
      say("");
      refused(error);
    } finally {
      saveButton.disabled = false;
    }
  }

  const root = storyFrame({
    words,
    story,
    wire,
    asSource,
    status,
    saveButton,
    toFindings: panel.link,
    conflict,
    form: form?.root,
    body: body.root,
    beside: panel.root,
    turnOver: () =>
      isChanged() ? say(words.sourceFirst) : story ? reopen(story.file, !asSource) : undefined,
  });
  root.addEventListener("input", () => {
    say(words.unsaved);
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE);
  });
  if (story) show(story.checked);
  void look();
  return { root, isChanged, save };
}
