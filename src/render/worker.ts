import type { WorkerData } from "../pages/offline-pages.ts";

/**
 * `sw.js`: what this build's service worker keeps, and the script that does. It changes only when one of them
 * does, and stands at the base path, below which alone a worker may answer.
 */
export const writeWorker = ({ script, ...shell }: WorkerData): string =>
  `self.warta = ${JSON.stringify(shell, null, 1)};\nimportScripts(${JSON.stringify(shell.base + script)});\n`;
