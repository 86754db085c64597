// SPDX-License-Identifier: GPL-3.0-or-later
// The programs of these tests: servers on free ports of loopback, and shankectl as an administrator runs it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export function temporaryFolder() {
  return mkdtempSync(join(tmpdir(), "shanke-provision-"));
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function untilListening(port) {
  for (let tries = 0; tries < 300; ++tries) {
    const isUp = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
    if (isUp) return;
    await wait(100);
  }
  throw new Error(`nothing listens on ${port}`);
}

function ended(child) {
  return new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}

export async function startPouchServer() {
  const port = await freePort();
  const folder = temporaryFolder();
  const program = fileURLToPath(new URL("../servers/node_modules/pouchdb-server/bin/pouchdb-server", import.meta.url));
  const child = spawn(
    process.execPath,
    [program, "--in-memory", "--port", String(port), "--host", "127.0.0.1", "--no-stdout-logs"],
    { cwd: folder, stdio: "ignore" },
  );
  await untilListening(port);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startNode(admin, more = []) {
  const folder = temporaryFolder();
  const child = spawn(process.env.SHANKE_NODE, ["--data", folder, "--listen", "127.0.0.1:0", ...more], {
    env: { ...process.env, SHANKE_ADMIN: admin },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`shanke-node ended with ${code}`)));
  });
  return {
    url: /^listening on (http:\S+)/.exec(line)[1],
    async stop() {
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await ended(child);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The roster of a school that was signed last.
export async function rosterOf(url, school, user) {
  const headers = user ? { authorization: "Basic " + Buffer.from(user).toString("base64") } : {};
  const range = new URLSearchParams({
    include_docs: "true", startkey: JSON.stringify(`roster:${school}:`), endkey: JSON.stringify(`roster:${school};`),
  });
  const { rows } = await (await fetch(`${url}/school-${school}/_all_docs?${range}`, { headers })).json();
  return rows.map(({ doc }) => doc).sort((a, b) => a.edition[1] - b.edition[1]).at(-1);
}

// Answers {status, report, complaint}, with the authority of the county in a file beside the roster; `onProgress` sees each line of progress and may kill the program.
export async function provision(roster, url, { admin = "", options = [], onProgress = () => {} } = {}) {
  const authority = join(dirname(roster), "county.json");
  const signing = ["--authority", authority, ...(existsSync(authority) ? [] : ["--new-authority"])];
  const child = spawn(process.env.SHANKECTL, ["--json", "provision", roster, "--platform", url, ...signing, ...options], {
    env: { ...process.env, SHANKE_ADMIN: admin },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const outcome = { report: null, complaint: "" };
  createInterface({ input: child.stdout }).on("line", (line) => {
    const object = JSON.parse(line);
    if ("databases_done" in object) onProgress(object, child);
    else outcome.report = object;
  });
  child.stderr.on("data", (bytes) => (outcome.complaint += bytes));
  outcome.status = await new Promise((resolve) => child.once("close", (code) => resolve(code)));
  return outcome;
}
