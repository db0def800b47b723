import { readEvaluation } from "../bench/search/read-evaluation.ts";
import { searchReport } from "../bench/search/report.ts";
import { scaleReport } from "../bench/search/scale/report.ts";
import { searchScale } from "../bench/search/scale/scale.ts";
import { searchEvaluation } from "../bench/search/search.ts";
import { exit, folder, type Invocation, UsageError } from "./command.ts";

/** `npm run bench -- search`: how well, how fast and with how many bytes readers find; at a size too, if one is given. */
export async function benchSearch(invocation: Invocation, articles: number | undefined): Promise<number> {
  const from = folder(invocation, "eval", "../shared/search-eval");
  const evaluation = await readEvaluation(from);
  if (!evaluation)
    throw new UsageError(`no passages.jsonl and questions.jsonl in ${from}: say with --eval where they are`);
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const results = await searchEvaluation(evaluation, say);
  const scale = articles === undefined ? null : await searchScale(articles, say);
  const readable = () => searchReport(results) + (scale ? `\n${scaleReport(scale)}` : "");
  process.stdout.write(
    invocation.values["json"] === true ? `${JSON.stringify({ ...results, scale })}\n` : readable(),
  );
  return exit.fine;
}
