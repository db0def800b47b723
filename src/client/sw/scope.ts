import type { WorkerData } from "../../pages/offline-pages.ts";
import type { Told } from "../offline/keep-worker.ts";

/** The little of a service worker's global scope that we use: TypeScript's own types exclude those of pages. */
interface WorkerScope {
  /** Written by `sw.js`. */
  readonly warta: Omit<WorkerData, "script">;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "message", listener: (event: LifeEvent & { data: Told }) => void): void;
}

interface LifeEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

/** The worker's global scope. */
export const scope = self as unknown as WorkerScope;
