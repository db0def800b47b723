import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { LockedError, takeLock } from "../../src/publish/output-lock.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let lock: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  lock = path.join(folder.dir, "lock");
});
afterEach(() => folder.remove());

it("is one process's, until it is released", async () => {
  const release = await takeLock(lock);
  await expect(takeLock(lock)).rejects.toBeInstanceOf(LockedError);
  await release();
  await (await takeLock(lock))();
});

it("is its maker's, too, before it has a name", async () => {
  await fs.writeFile(lock, "");
  const asked = expect(takeLock(lock)).rejects.toBeInstanceOf(LockedError);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await fs.writeFile(lock, JSON.stringify({ pid: process.pid, host: os.hostname() }));
  await asked;
});

it("is free where its maker was killed before it had a name", async () => {
  await fs.writeFile(lock, '{"pid":');
  const old = new Date(Date.now() - 10_000);
  await fs.utimes(lock, old, old);
  await (await takeLock(lock))();
});

it("is one's only, whoever else asks at the same time", async () => {
  const taken = await Promise.allSettled(Array.from({ length: 50 }, () => takeLock(lock)));
  const refused = taken.filter((result) => result.status === "rejected");
  expect(refused.every(({ reason }) => reason instanceof LockedError)).toBe(true);
  expect(taken.length - refused.length).toBe(1);
});
