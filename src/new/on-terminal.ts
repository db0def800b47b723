import readline from "node:readline/promises";
import type { Terminal } from "./ask-article.ts";

/** Whether a person sits there who can be asked. */
export const isAsked = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks on the terminal, beside stdout, which stays free for the answer; null where the person left (Ctrl+C, Ctrl+D). */
export async function onTerminal<Answer>(
  talk: (terminal: Terminal) => Promise<Answer>,
): Promise<Answer | null> {
  const io = readline.createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  io.on("close", () => left.abort());
  try {
    return await talk({
      ask: (question) => io.question(question, { signal: left.signal }),
      say: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    if (left.signal.aborted) return null;
    throw error;
  } finally {
    io.close();
  }
}
