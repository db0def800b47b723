/** Editors write a file in several steps, in milliseconds apart. */
const SETTLE = 15;
/** When nothing has changed for so long, the search index is brought up to date. */
const IDLE = 15_000;

interface Work {
  readonly build: () => Promise<void>;
  readonly idle: () => Promise<void>;
}

/** One piece of work after the other: a build soon after a change, the idle work when nothing has changed for long. */
export function inTurns({ build, idle }: Work) {
  let busy = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  let late: NodeJS.Timeout | undefined;
  const next = (work: () => Promise<void>): Promise<void> => {
    busy = busy.then(work);
    return busy;
  };
  return {
    first: () => next(build),
    changed(): void {
      clearTimeout(soon);
      clearTimeout(late);
      soon = setTimeout(() => next(build), SETTLE);
      late = setTimeout(() => next(idle), IDLE);
    },
    stop(): void {
      clearTimeout(soon);
      clearTimeout(late);
    },
  };
}
