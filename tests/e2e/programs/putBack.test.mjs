// SPDX-License-Identifier: GPL-3.0-or-later
// Two PCs and a server that is killed, put back from a backup and made anew, behind a proxy that spoils rows. After each
// step nothing may be said to be at the server that is not there; at the end everything is everywhere.
// SHANKE_STEPS: how many steps (40 without it); SHANKE_SEED: the same steps again.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { freePort, temporaryFolder, Workspace } from "./programs.mjs";
import { startSpoilingProxy } from "./spoilingProxy.mjs";

const space = "space-js01";
const pieces = "files-js01";
const admin = "admin:geheim-口令";
const steps = Number(process.env.SHANKE_STEPS ?? 40);

// mulberry32: whole numbers below a limit, the same for the same seed.
function randomFrom(seed) {
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let x = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) % limit;
  };
}

// shanke-node on one folder and port. What a backup is of it: the folder of a stopped server, copied.
class Server {
  constructor(t, port) {
    this.folder = join(temporaryFolder(t), "数据");
    this.backup = join(temporaryFolder(t), "备份");
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    mkdirSync(this.folder, { mode: 0o700 });
    t.after(() => this.child?.kill("SIGKILL"));
  }

  async start() {
    this.child = spawn(process.env.SHANKE_NODE, ["--data", this.folder, "--listen", `127.0.0.1:${this.port}`], {
      env: { ...process.env, SHANKE_ADMIN: admin },
      stdio: "ignore",
    });
    for (let i = 0; i < 200; ++i) {
      if (await fetch(this.url).then((answer) => answer.ok, () => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail("shanke-node does not start");
  }

  kill() {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGKILL");
    return ended;
  }

  // Kills it, does something with its folder, starts it again.
  async around(change) {
    await this.kill();
    change();
    await this.start();
  }

  async ask(method, path) {
    const answer = await fetch(this.url + path, {
      method,
      headers: { authorization: "Basic " + Buffer.from(admin).toString("base64") },
    });
    return { status: answer.status, json: await answer.json() };
  }

  async revisions(database) {
    const { status, json } = await this.ask("GET", `/${database}/_all_docs`);
    return new Map(status === 200 ? json.rows.map(({ id, value }) => [id, value.rev]) : []);
  }
}

class Work {
  constructor(t, seed, server, proxy, random) {
    Object.assign(this, { server, proxy, random, saves: new Map(), files: new Map(), number: 0 });
    this.folder = temporaryFolder(t);
    const url = new URL(proxy.url);
    [url.username, url.password] = admin.split(":");
    process.env.SHANKE_PASSWORD = admin.split(":")[1]; // not every system has a keychain
    this.pcs = ["家", "校"].map(() => new Workspace(t, "js01", { server: url.href }));
    this.log = [];
  }

  pc() {
    return this.pcs[this.random(2)];
  }

  put() {
    const pc = this.pc();
    const lines = Array.from({ length: 5 }, () =>
      JSON.stringify({ _id: `record:${++this.number}`, kind: "record", 正文: "床前明月光䶮".repeat(1 + this.random(50)) }));
    for (const { id, rev } of pc.run(["put", space], { input: lines.join("\n"), status: 0 }).lines) this.saves.set(id, rev);
  }

  attach() {
    if (this.files.size >= 8) return this.put();
    const id = `plan:${++this.number}`;
    const bytes = Buffer.from(Array.from({ length: 400_000 }, () => this.random(256)));
    const file = join(this.folder, `课件${this.number}.bin`);
    writeFileSync(file, bytes);
    const pc = this.pcs[0];
    pc.run(["put", space], { input: JSON.stringify({ _id: id, kind: "record" }), status: 0 });
    pc.run(["attach", space, id, file], { status: 0 });
    this.files.set(id, { name: `课件${this.number}.bin`, digest: createHash("sha256").update(bytes).digest("hex") });
  }

  async sync(pc = this.pc(), killAfter = 0) {
    const child = pc.start(["sync"]);
    const timer = killAfter && setTimeout(() => child.kill("SIGKILL"), killAfter);
    const done = await child.exited;
    clearTimeout(timer);
    if (done.status === null) assert.equal(pc.run(["verify"]).status, 0);
    else await this.requireTruth(pc, done);
    return done;
  }

  killedSync() {
    return this.sync(this.pc(), 30 + this.random(600));
  }

  async killServerInSync() {
    const pc = this.pc();
    const running = pc.start(["sync"]);
    await new Promise((resolve) => setTimeout(resolve, this.random(300)));
    await this.server.around(() => {});
    await running.exited;
  }

  async keepBackup() {
    await this.server.around(() => {
      rmSync(this.server.backup, { recursive: true, force: true });
      cpSync(this.server.folder, this.server.backup, { recursive: true });
    });
  }

  async putBack() {
    await this.server.around(() => {
      rmSync(this.server.folder, { recursive: true });
      cpSync(this.server.backup, this.server.folder, { recursive: true });
    });
  }

  // The administrator opens the same spaces on an empty server.
  async makeAnew() {
    const { json } = await this.server.ask("GET", "/_all_dbs");
    await this.server.around(() => {
      for (const database of json)
        for (const end of ["", "-wal", "-shm"]) rmSync(join(this.server.folder, `${database}.sqlite${end}`), { force: true });
    });
    for (const database of json) assert.ok((await this.server.ask("PUT", "/" + database)).status < 300, database);
  }

  // What a synchronisation that reached the server did not name as waiting is there.
  async requireTruth(pc, done) {
    const status = done.lines.at(-1);
    if (done.status === 1 || !status || status.problem || status.link !== "idle") return;
    const there = await this.server.revisions(space);
    const rows = pc.run(["status"]).lines;
    const waiting = new Set(rows.filter(({ document, database }) => document && database === space).map(({ document }) => document));
    for (const { id, rev } of pc.run(["list", space], { status: 0 }).lines)
      if (!waiting.has(id)) assert.equal(there.get(id), rev, `${id} is said to be at the server`);
    if (done.status === 0) {
      const piecesThere = await this.server.revisions(pieces);
      for (const { id } of pc.run(["list", pieces]).lines) assert.ok(piecesThere.has(id), `${id} is said to be at the server`);
    }
  }

  async step() {
    const choices = ["put", "put", "attach", "sync", "sync", "sync", "killedSync", "killedSync", "killServerInSync", "keepBackup",
      "putBack", "makeAnew"];
    const choice = choices[this.random(choices.length)];
    this.log.push(choice);
    this.proxy.chance = choice === "makeAnew" ? 0 : [0, 5, 20][this.random(3)];
    await this[choice]();
  }

  async untilAllIsExchanged() {
    this.proxy.chance = 0;
    for (const pc of [...this.pcs, ...this.pcs]) {
      let done;
      for (let i = 0; i < 10 && done?.status !== 0; ++i) done = await this.sync(pc);
      assert.equal(done.status, 0, JSON.stringify(done));
    }
  }

  async requireAllEverywhere() {
    const there = await this.server.revisions(space);
    for (const [id, rev] of this.saves) assert.equal(there.get(id), rev, id);
    for (const pc of this.pcs) {
      const here = new Map(pc.run(["list", space], { status: 0 }).lines.map(({ id, rev }) => [id, rev]));
      assert.deepEqual([...here].sort(), [...there].sort());
    }
    for (const [id, { name, digest }] of this.files) {
      const output = join(this.folder, "取回.bin");
      const fetched = await this.pcs[1].start(["fetch", space, id, name, "--output", output]).exited; // through the proxy
      assert.equal(fetched.status, 0, fetched.complaint);
      assert.equal(createHash("sha256").update(readFileSync(output)).digest("hex"), digest);
    }
  }
}

test("a server put back and made anew, behind a proxy that spoils rows, loses nothing and nothing is said too early", async (t) => {
  const seed = Number(process.env.SHANKE_SEED ?? Date.now() % 1_000_000);
  t.diagnostic(`seed ${seed}`);
  const random = randomFrom(seed);
  const server = new Server(t, await freePort());
  await server.start();
  const proxy = await startSpoilingProxy(t, server.url, random);
  const work = new Work(t, seed, server, proxy, random);
  work.attach();
  await work.untilAllIsExchanged();
  await work.keepBackup();
  try {
    for (let i = 0; i < steps; ++i) await work.step();
    await work.untilAllIsExchanged();
    await work.requireAllEverywhere();
  } catch (error) {
    error.message = `seed ${seed}, after ${work.log.join(" ")}: ${error.message}`;
    throw error;
  }
  t.diagnostic(`${proxy.spoiled} answers spoiled, ${work.saves.size} saves, ${work.files.size} files`);
});
