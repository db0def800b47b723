import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Workflow {
  readonly jobs: { readonly look: { readonly steps: readonly { readonly run?: string }[] } };
}

const workflow = path.resolve(import.meta.dirname, "../../.github/workflows/wake.yml");
const HOUR = 3_600_000;

it.each([
  ["nothing is known yet", null, true],
  ["an embargo has ended", { next: new Date(Date.now() - HOUR).toISOString() }, true],
  ["an embargo ends later", { next: new Date(Date.now() + HOUR).toISOString() }, false],
  ["nothing changes by itself", { next: null }, false],
])("wakes the publication when something is due: %s", async (_, known, publishes) => {
  const { jobs } = parse(await fs.readFile(workflow, "utf8")) as Workflow;
  const script = jobs.look.steps.find(({ run }) => run)?.run ?? "";
  const { dir, remove } = await temporaryFolder({
    "bin/gh": '#!/bin/sh\necho "gh $*"\n',
    ...(known ? { ".cache/next-change.json": JSON.stringify(known) } : {}),
  });
  await fs.chmod(path.join(dir, "bin/gh"), 0o755);
  const said = execFileSync("bash", ["-e", "-c", script], {
    cwd: dir,
    encoding: "utf8",
    env: { PATH: `${dir}/bin:${process.env["PATH"]}`, GITHUB_REPOSITORY: "warta/uji", BRANCH: "main" },
  });
  expect(said).toBe(
    publishes ? "gh workflow run publish.yml --repo warta/uji --ref main\n" : "Nothing is due.\n",
  );
  await remove();
});
