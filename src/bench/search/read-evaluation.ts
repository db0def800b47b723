import path from "node:path";
import { z } from "zod";
import { readIfThere } from "../../files.ts";
import { type Passage, passage, type Query } from "./passage.ts";

/** Real questions over real passages. */
export interface Evaluation {
  readonly passages: readonly Passage[];
  readonly questions: readonly Query[];
}

const passageLine = z.object({ id: z.number().int(), text: z.string().min(1) });
const questionLine = z.object({ question: z.string().min(1), passage: z.number().int() });

/** Reads `passages.jsonl` and `questions.jsonl`; null where they are not there. Throws where they are something else. */
export async function readEvaluation(folder: string): Promise<Evaluation | null> {
  const [passages, questions] = await Promise.all(
    ["passages.jsonl", "questions.jsonl"].map((name) => readIfThere(path.join(folder, name))),
  );
  if (passages == null || questions == null) return null;
  return {
    passages: lines(passages, passageLine).map(({ id, text }) => passage(id, joined(text))),
    questions: lines(questions, questionLine).map((line) => ({
      query: joined(line.question),
      target: line.passage,
    })),
  };
}

/** The set is of tokens with spaces between: signs go back to the words that they stand at. */
const joined = (tokens: string): string => tokens.replace(/ (?=[,.;:?!)])/g, "").replaceAll("( ", "(");

const lines = <Line>(text: string, schema: z.ZodType<Line>): Line[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));
