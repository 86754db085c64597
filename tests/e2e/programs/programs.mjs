// SPDX-License-Identifier: GPL-3.0-or-later
// shankectl on workspaces of their own, and the servers beside it, as somebody with a terminal runs them.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export { freePort, startPouchServer } from "../provision/programs.mjs";

export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), "shanke-programs-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function objectsOf(text) {
  return text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

export class Workspace {
  constructor(t, user, { school = "fxz", server, county, environment = {} } = {}) {
    this.folder = join(temporaryFolder(t), "工作");
    this.environment = { ...process.env, SHANKE_DEVICE_KEY: randomKey(), SHANKE_WORKSPACE: this.folder, ...environment };
    const servers = [...(server ? ["--server", server] : []), ...(county ? ["--county", county] : [])];
    const made = this.run(["init", "--user", user, "--name", "姜𠮷䶮", "--school", school, ...servers]);
    assert.equal(made.status, 0, made.complaint);
  }

  run(args, { input = "", status } = {}) {
    const done = spawnSync(process.env.SHANKECTL, ["--json", ...args], {
      env: this.environment,
      input,
      encoding: "utf8",
      timeout: 120_000,
      maxBuffer: 1 << 28,
    });
    const outcome = { status: done.status, lines: objectsOf(done.stdout), text: done.stdout, complaint: done.stderr };
    if (status !== undefined) assert.equal(outcome.status, status, `${args.join(" ")}: ${outcome.complaint}`);
    return outcome;
  }

  // Runs it beside other work; `exited` resolves to what run() answers.
  start(args) {
    const child = spawn(process.env.SHANKECTL, ["--json", ...args], { env: this.environment });
    const outcome = { text: "", complaint: "" };
    child.stdout.on("data", (bytes) => (outcome.text += bytes));
    child.stderr.on("data", (bytes) => (outcome.complaint += bytes));
    child.outcome = outcome;
    child.exited = new Promise((resolve) =>
      child.once("close", (status) => resolve({ ...outcome, status, lines: objectsOf(outcome.text) })),
    );
    return child;
  }

  // The same as run(), while other work of the test goes on.
  async finish(args, status = 0) {
    const outcome = await this.start(args).exited;
    assert.equal(outcome.status, status, `${args.join(" ")}: ${outcome.complaint}`);
    return outcome.lines;
  }

  // A put that stays open: each call writes a document and answers the line for it.
  openPut(database) {
    const child = this.start(["put", database]);
    const waiting = [];
    createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(JSON.parse(line)));
    return {
      child,
      put: (document) =>
        new Promise((resolve) => {
          waiting.push(resolve);
          child.stdin.write(JSON.stringify(document) + "\n");
        }),
      close: () => {
        child.stdin.end();
        return child.exited;
      },
    };
  }

  // `count` more saves of a document, each on top of the one before; answers the last revision.
  async save(database, id, count, text, rev) {
    const { put, close } = this.openPut(database);
    for (let i = 1; i <= count; ++i) {
      const saved = await put({ _id: id, ...(rev ? { _rev: rev } : {}), text, n: i });
      assert.ok(saved.rev, JSON.stringify(saved));
      rev = saved.rev;
    }
    assert.equal((await close()).status, 0);
    return rev;
  }

  get(database, id, status = 0) {
    return this.run(["get", database, id, "--conflicts"], { status }).lines[0];
  }
}

function randomKey() {
  return Array.from({ length: 64 }, () => "0123456789abcdef"[Math.floor(Math.random() * 16)]).join("");
}

export async function startNode(t, args = [], environment = {}) {
  const folder = temporaryFolder(t);
  const child = spawn(process.env.SHANKE_NODE, ["--data", folder, "--listen", "127.0.0.1:0", ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  t.after(() => child.kill("SIGKILL"));
  const said = [];
  child.stderr.pipe(process.stderr, { end: false });
  createInterface({ input: child.stderr }).on("line", (told) => said.push(told));
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`shanke-node ended with ${code}`)));
  });
  const url = /^listening on (http:\S+)/.exec(line)[1];
  return {
    url,
    folder,
    said,
    kill: () => child.kill("SIGKILL"),
    code: (user) => {
      const told = spawnSync(process.env.SHANKE_NODE, ["--data", folder, ...args, "--code", user], {
        env: { ...process.env, ...environment },
        encoding: "utf8",
      });
      assert.equal(told.status, 0, told.stderr);
      return told.stdout;
    },
    ask: async (method, path, body) => {
      const admin = environment.SHANKE_ADMIN;
      const answer = await fetch(url + path, {
        method,
        headers: {
          "content-type": "application/json",
          ...(admin ? { authorization: "Basic " + Buffer.from(admin).toString("base64") } : {}),
        },
        body: body && JSON.stringify(body),
      });
      return { status: answer.status, json: await answer.json() };
    },
  };
}
