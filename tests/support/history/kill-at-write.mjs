/**
 * Loaded before a build: kills its process at the n-th time that it changes a file, at times with half of a file
 * written. `WARTA_KILL_AT` is n; with `WARTA_COUNT_INTO` the changes are counted into that file instead.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env["WARTA_KILL_AT"] ?? 0);
const into = process.env["WARTA_COUNT_INTO"];
const write = fs.writeFileSync;
let count = 0;

function cut(name, [file, data]) {
  if (/^writeFile/.test(name) && at % 2 === 0 && typeof file === "string") write(file, half(data));
  process.kill(process.pid, "SIGKILL");
}

const half = (data) => data.slice(0, Math.floor(data.length / 2));

function counted(owner, name) {
  const real = owner[name];
  owner[name] = function (...args) {
    count += 1;
    if (count === at) cut(name, args);
    return real.apply(this, args);
  };
}

const names = ["writeFile", "rename", "copyFile", "mkdir", "rm", "rmdir", "unlink"];
for (const name of names) {
  counted(fs, `${name}Sync`);
  counted(fs.promises, name);
}
syncBuiltinESMExports();
if (into) process.on("exit", () => write(into, String(count)));
