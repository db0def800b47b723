import { pages } from "../bench/pages/pages.ts";
import { pagesReport } from "../bench/pages/report.ts";
import { exit, type Invocation, text, UsageError } from "./command.ts";

/** `npm run bench -- pages`: what Lighthouse says of the demo portal's pages, and what they weigh. */
export async function benchPages(invocation: Invocation): Promise<number> {
  const given = text(invocation, "runs") ?? "5";
  const runs = Number(given);
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError("--runs is a whole number from 1");
  const results = await pages({ runs, say: (line) => process.stderr.write(`${line}\n`) });
  const json = invocation.values["json"] === true;
  process.stdout.write(json ? `${JSON.stringify(results)}\n` : pagesReport(results));
  return exit.fine;
}
