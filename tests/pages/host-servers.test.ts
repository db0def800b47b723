import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import fs from "node:fs/promises";
import http from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type HostRules, htaccess, nginxMaps } from "../../src/pages/host-rules.ts";
import { securityHeaders } from "../../src/publish/security-headers.ts";
import { pathIn, pathServed } from "../../src/urls.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { OLD_ADDRESSES } from "./old-addresses.ts";

/** The path of a program, or null: these tests need servers that not every machine has. */
function found(program: string): string | null {
  try {
    return execFileSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}
const nginx = found("nginx");
const apache = found("apache2");
const MODULES = "/usr/lib/apache2/modules";
const guide = readFileSync(new URL("../../docs/operators.md", import.meta.url), "utf8");

const TO = "https://example.org/$1/%D9%85/a%20b/?q=$a%20b";
const rules: HostRules = {
  base: "/",
  moved: OLD_ADDRESSES.map((asked) => [pathServed(pathIn(asked)), TO]),
  queries: [["/?p=12", TO]],
  gone: ["/hilang/"],
  headers: securityHeaders(),
};

let server: ChildProcess | null = null;
afterEach(() => {
  server?.kill("SIGKILL");
  server = null;
});

type Where = { readonly socketPath: string } | { readonly port: number };

const ask = (where: Where, asked: string): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    http
      .get({ ...where, path: asked, headers: { host: "example.org" } }, (answer) => resolve(answer.resume()))
      .on("error", reject);
  });

/** Starts a server and waits until it answers; what it says of itself is in the error where it does not. */
async function started(
  program: string,
  options: readonly string[],
  where: Where,
  log: string,
): Promise<void> {
  server = spawn(program, options);
  let said = "";
  server.stderr?.on("data", (text: Buffer) => {
    said += text.toString();
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask(where, "/").then(Boolean, () => false)) return;
    await wait(100);
  }
  const logged = existsSync(log) ? readFileSync(log, "utf8") : "";
  throw new Error(`${program} does not start.\n${said}${logged}`);
}

const leads = async (where: Where, asked: string) => {
  const { statusCode, headers } = await ask(where, asked);
  return [asked, statusCode, headers.location];
};

async function site(): Promise<string> {
  const folder = await scratchFolder();
  await fs.chmod(folder, 0o755);
  await fs.mkdir(path.join(folder, "dist"));
  await fs.writeFile(path.join(folder, "dist/index.html"), "Depan");
  await fs.writeFile(path.join(folder, "dist/404.html"), "Tidak ada");
  await fs.writeFile(path.join(folder, "dist/alihan.nginx.conf"), nginxMaps(rules).join("\n"));
  await fs.writeFile(path.join(folder, "dist/.htaccess"), htaccess(rules).join("\n"));
  return folder;
}

describe.skipIf(nginx === null)("nginx, set up as the guide says", () => {
  it("leads old addresses on, and says what is gone", async () => {
    const folder = await site();
    const block = /```nginx\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join("\n");
    await fs.writeFile(
      path.join(folder, "nginx.conf"),
      `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
access_log off;
${temporary}
include ${folder}/dist/alihan.nginx.conf;
server { listen unix:${folder}/s; root ${folder}/dist; error_page 404 /404.html; ${block} }
}`,
    );
    const where = { socketPath: path.join(folder, "s") };
    const log = path.join(folder, "error.log");
    await started(nginx ?? "", ["-c", path.join(folder, "nginx.conf"), "-e", log], where, log);
    for (const asked of [...OLD_ADDRESSES, "/?p=12"])
      expect(await leads(where, asked)).toEqual([asked, 301, TO.replaceAll("$", "%24")]);
    expect(await leads(where, "/hilang/")).toEqual(["/hilang/", 410, undefined]);
    expect(await leads(where, "/?p=13")).toEqual(["/?p=13", 200, undefined]);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe.skipIf(apache === null || !existsSync(MODULES))("Apache with .htaccess", () => {
  it("leads old addresses on, says what is gone, and guards every answer", async () => {
    const folder = await site();
    const port = await freePort();
    const modules = ["mpm_event", "authz_core", "dir", "alias", "headers", "mime"]
      .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
      .join("\n");
    const owner = process.getuid?.() === 0 ? "User www-data\nGroup www-data\n" : "";
    await fs.writeFile(
      path.join(folder, "httpd.conf"),
      `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${modules}
${owner}TypesConfig /dev/null
DocumentRoot ${folder}/dist
<Directory ${folder}/dist>
AllowOverride All
Require all granted
</Directory>`,
    );
    const options = ["-X", "-d", folder, "-f", path.join(folder, "httpd.conf")];
    await started(apache ?? "", options, { port }, path.join(folder, "error.log"));
    for (const asked of OLD_ADDRESSES)
      expect(await leads({ port }, asked)).toEqual([asked, 301, TO.replace("%D9%85", "%d9%85")]);
    expect(await leads({ port }, "/hilang/")).toEqual(["/hilang/", 410, undefined]);
    for (const asked of ["/", "/lama/", "/tiada/"])
      expect((await ask({ port }, asked)).headers["content-security-policy"]).toBe(
        securityHeaders()["Content-Security-Policy"],
      );
  });
});
