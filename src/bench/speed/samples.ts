import type { Run } from "../run.ts";
import type { Measured } from "./results.ts";

/** Collects runs by name, in the order in which the names first come. */
export class Samples<Name extends string> {
  readonly #runs = new Map<Name, Run[]>();

  add(name: Name, run: Run): void {
    const runs = this.#runs.get(name);
    if (runs) runs.push(run);
    else this.#runs.set(name, [run]);
  }

  names(): Name[] {
    return [...this.#runs.keys()];
  }

  of(name: Name): Measured {
    const runs = this.#runs.get(name) ?? [];
    const peaks = runs.flatMap(({ peakBytes }) => (peakBytes === null ? [] : [peakBytes]));
    return {
      ms: runs.map(({ ms }) => Math.round(ms)),
      peakBytes: peaks.length > 0 ? Math.max(...peaks) : null,
    };
  }
}
