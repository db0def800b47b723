import { existsSync, readdirSync, readFileSync } from "node:fs";

const EVERY = 50;

/** Watches the memory of a process and its children, 20 times a second. `stop` gives the peak in bytes. */
export function peakMemory(pid: number | undefined): { readonly stop: () => number | null } {
  // Linux tells a process's children and its highest resident size; other systems would need other ways.
  if (pid === undefined || !existsSync(`/proc/${process.pid}/task/${process.pid}/children`))
    return { stop: () => null };
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, highest(pid));
  };
  look();
  const timer = setInterval(look, EVERY);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? peak : null;
    },
  };
}

/**
 * The sum of the highest resident sizes of a process and of the children that it has now. Never too low but by what
 * happens within one interval; too high where they do not peak together.
 */
function highest(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const own = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + highest(child), own);
  } catch {
    return 0; // It ended meanwhile.
  }
}

/** Every thread may have started some. */
const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8")
      .split(" ")
      .flatMap((child) => (child ? [Number(child)] : [])),
  );
