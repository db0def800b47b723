const WIDTH = 24;
const EVERY = 100;

/** A progress line on stderr; silent where it is no terminal. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr) {
  let last = 0;
  return {
    show(stage: string, done: number, total: number): void {
      const now = performance.now();
      if (!stream.isTTY || (now - last < EVERY && done < total)) return;
      last = now;
      const filled = total > 0 ? Math.round((done / total) * WIDTH) : WIDTH;
      stream.write(
        `\r\u001b[K${stage.padEnd(10)} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`,
      );
    },
    clear(): void {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}
