import type { Report } from "./report.ts";
import type { SourceText } from "./source-text.ts";

/** `[[…]]`, also one that is not closed on its line; not the text of a Markdown link, `[[1]](…)`. */
const NOTE = /\[\[(?:(?!\]\]\().)*?(?:\]\](?!\()|$)/gu;
const SHOWN = 60;

/** Notes that editors leave one another, wherever in the file they stand; before line `bodyFrom`, YAML's comments may. */
export function editorNotes(source: SourceText, bodyFrom: number, report: Report): void {
  source.lines.forEach((line, index) => {
    if (!line.includes("[[") || (index < bodyFrom && line.trimStart().startsWith("#"))) return;
    for (const { 0: note, index: at } of line.matchAll(NOTE)) {
      const text = note.length > SHOWN ? `${note.slice(0, SHOWN - 1)}…` : note;
      report("warning", "editor-note", source.spot(index + 1, at + 1), { text });
    }
  });
}
