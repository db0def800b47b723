import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { bundled } from "./bundled.ts";
import { clearEarly } from "./clear-early.ts";
import type { Pieces } from "./pieces.ts";
import type { PageSources } from "./planning.ts";
import type { Expectations, Findings } from "./publish/rendered.ts";
import type { Shares } from "./render/batches.ts";
import type { Derived } from "./render/picture-store.ts";

/** From what the second thread makes its plan. The articles it reads in the state: to be sent them takes thrice as long. */
export interface PlanTask {
  readonly dir: string;
  readonly state: Pieces["origin"];
  /** Hash of the configuration that the articles were parsed with. */
  readonly configuration: string;
  /** `Catalogue.digest` of the articles that are meant. */
  readonly digest: string;
  readonly sources: Omit<PageSources, "articles" | "readAlso">;
  readonly derived: Derived;
  /** Hash of the code that draws share cards. */
  readonly engine: string;
}

/** What it is to render of that plan. */
export interface RenderTask {
  /** URLs of the stale pages. */
  readonly stale: readonly string[];
  readonly expected: Expectations;
  readonly staging: string;
  readonly shares: Shares;
}

/** From so many pages on a second thread is worth its start. */
const MANY = 1500;

/** Whether a second thread is worth its start for so many pages. */
export const isMany = (pages: number): boolean => bundled && pages >= MANY;

/** For the environment: Eleventy needs no hook to load changed templates anew, these are given to it once. */
export const noResolver = { ELEVENTY_SKIP_ESM_RESOLVER: "1" };

/** A second thread for a build that renders many pages. It makes the same plan by itself: a page cannot be sent. */
export class SecondThread {
  readonly #worker: Worker;
  readonly #findings: Promise<Findings>;

  constructor(task: PlanTask) {
    clearEarly();
    this.#worker = new Worker(new URL("./rendering-worker.mjs", import.meta.url), {
      workerData: task,
      env: { ...process.env, ...noResolver },
    });
    // It waits for its work, and must not keep a process that has failed meanwhile.
    this.#worker.unref();
    this.#findings = once(this.#worker, "message").then(([findings]) => findings as Findings);
    this.#findings.catch(() => {}); // Told when it is waited for.
  }

  /** Renders its share of the stale pages. Rejects where the thread fails, in its plan too. */
  async render(task: RenderTask): Promise<Findings> {
    this.#worker.ref();
    this.#worker.postMessage(task);
    return await this.#findings;
  }

  /** For one that is not needed after all. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
