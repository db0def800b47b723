/** Milliseconds by stage, in the order of the stages. */
export type StageTimes = Readonly<Record<string, number>>;

/** Measures the stages of a build. */
export class Stopwatch {
  readonly #times = new Map<string, number>();
  #last = performance.now();

  /** Counts the time since the stage before under this name; a stage may come in parts. */
  mark(stage: string): void {
    const now = performance.now();
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + Math.round(now - this.#last));
    this.#last = now;
  }

  async time<Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> {
    this.#last = performance.now();
    const value = await work();
    this.mark(stage);
    return value;
  }

  times(): StageTimes {
    return Object.fromEntries(this.#times);
  }
}
