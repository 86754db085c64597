// SPDX-License-Identifier: GPL-3.0-or-later
// A school's node that keeps itself, as a program: checked, backed up, damaged, repaired and restored while 30 people
// save, and killed in the middle of each. What was acknowledged is there in the end.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { Device } from "../e2e/rules/devices.mjs";

const secret = "admin:geheim-口令";
const asAdmin = "Basic " + Buffer.from(secret).toString("base64");
const people = Array.from({ length: 30 }, (_, i) => `space-t${i}`);

function folderFor(t) {
  const folder = mkdtempSync(join(tmpdir(), "shanke-keeping-"));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// The program to its end.
function run(folder, ...args) {
  const done = spawnSync(process.env.SHANKE_NODE, ["--data", folder, ...args], { encoding: "utf8", timeout: 120_000 });
  return { status: done.status, told: done.stdout, complaint: done.stderr };
}

// The program beside other work; killed after `milliseconds` unless it is done by then.
async function runAndKill(folder, milliseconds, ...args) {
  const child = spawn(process.env.SHANKE_NODE, ["--data", folder, ...args], { stdio: "ignore" });
  const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const [status, signal] = await new Promise((resolve) => child.once("exit", (...end) => resolve(end)));
  clearTimeout(timer);
  return { status, wasKilled: signal === "SIGKILL" };
}

// A node that may be stopped, killed and started again at one address.
class Node {
  constructor(t, args = []) {
    this.args = args;
    this.folder = join(folderFor(t), "数据");
    t.after(() => this.kill());
  }

  async start(environment = {}) {
    this.port ??= await freePort();
    this.child = spawn(process.env.SHANKE_NODE,
      ["--data", this.folder, "--listen", `127.0.0.1:${this.port}`, ...this.args],
      { env: { ...process.env, SHANKE_ADMIN: secret, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    this.said = [];
    createInterface({ input: this.child.stderr }).on("line", (line) => this.said.push(line));
    await new Promise((resolve, reject) => {
      createInterface({ input: this.child.stdout }).once("line", resolve);
      this.child.once("exit", () => reject(new Error(this.said.join("\n"))));
    });
    return this;
  }
  async end(signal) {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode) return;
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await gone;
  }
  stop = () => this.end("SIGTERM");
  kill = () => this.end("SIGKILL");

  get url() { return `http://127.0.0.1:${this.port}`; }
  async ask(method, path, body, headers = {}) {
    const answer = await fetch(this.url + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { authorization: asAdmin, "content-type": "application/json", ...headers },
    });
    return { status: answer.status, text: await answer.text(), headers: answer.headers, get json() { return JSON.parse(this.text); } };
  }
  async idsIn(database) {
    return new Set((await this.ask("GET", `/${database}/_all_docs`)).json.rows.map(({ id }) => id));
  }
  state = async () => (await this.ask("GET", "/_shanke/state")).json;
  check = async () => assert.equal((await this.ask("POST", "/_shanke/check")).status, 202);
}

async function until(condition, what) {
  for (let tries = 0; tries < 600; ++tries) {
    if (await condition()) return;
    await wait(100);
  }
  assert.fail(`it did not come about: ${what}`);
}

const withAdmin = (url) => url.replace("//", `//admin:${encodeURIComponent("geheim-口令")}@`);
const countOf = async (node, database) => (await node.ask("GET", `/${database}`)).json.doc_count;
const isThere = async (node, county, database) => (await countOf(node, database)) === (await countOf(county, database));
// All of the node's databases are at the county, as the node sees it.
const isAtCounty = async (node) => (await node.state()).county.debts.every(({ waiting }) => waiting === 0);
const document = (n) => ({ kind: "plan", n, 正文: "床前明月光，疑是地上霜。𠮷䶮".repeat(40) });

// As a PC of the person whose space it is signs it.
const pcs = new Map();
function signedDocument(space, id, n) {
  const user = space.replace(/^space-/, "");
  if (!pcs.has(user)) pcs.set(user, new Device(user));
  return pcs.get(user).record(space, id, document(n)).document;
}

// People who save one document after another until they are told to go, three a second, each into a database of their
// own, and write down what was acknowledged. A node that is away is asked again.
class People {
  constructor(node) {
    this.node = node;
    this.times = [];
    this.acknowledged = new Map(people.map((name) => [name, []]));
    this.resting = new Set();
    this.work = people.map((name) => this.save(name));
  }

  async save(name) {
    for (let n = 0; !this.isOver; ++n) {
      const id = `plan:${n}`;
      while (!this.isOver && !(await this.saved(name, id, n))) await wait(50);
      await wait(200 + Math.random() * 200);
    }
  }
  async saved(name, id, n) {
    if (this.resting.has(name)) return false;
    const began = performance.now();
    const answer = await this.node.ask("PUT", `/${name}/${id}`, signedDocument(name, id, n)).catch(() => undefined);
    if (answer?.status !== 201 && answer?.status !== 409) return false; // 409: it got through, the answer did not
    this.times.push(performance.now() - began);
    this.acknowledged.get(name).push(id);
    return true;
  }
  count = () => this.times.length;
  async moreThan(count) {
    const from = this.count();
    await until(() => this.count() > from + count, "people go on saving");
  }
  async goHome() {
    this.isOver = true;
    await Promise.all(this.work);
  }
  measured(what) {
    const sorted = this.times.splice(0).sort((a, b) => a - b);
    const at = (share) => Math.round(sorted[Math.floor(sorted.length * share)] * 10) / 10;
    console.log(JSON.stringify({ measured: what, saves: sorted.length, p50_ms: at(0.5), p99_ms: at(0.99), most_ms: at(0.99999) }));
  }
  async areAllAt(node) {
    for (const [name, ids] of this.acknowledged) {
      const there = await node.idsIn(name);
      const lost = ids.filter((id) => !there.has(id));
      assert.deepEqual(lost, [], name);
    }
  }
}

async function schoolAndCounty(t) {
  const county = await new Node(t).start();
  const node = new Node(t, ["--school", "fxz", "--county", withAdmin(county.url)]);
  await node.start();
  for (const each of [county, node])
    for (const name of people) assert.equal((await each.ask("PUT", `/${name}`)).status, 201);
  return { county, node };
}

// Bytes in the middle of the file of a database; what opens it stays.
function spoil(file) {
  const { size } = statSync(file);
  const descriptor = openSync(file, "r+");
  for (let at = Math.floor(size / 3); at < size; at += 1500) writeSync(descriptor, Buffer.from("坏坏坏坏"), 0, 12, at);
  closeSync(descriptor);
}

test("what an administrator may do wrong is said in a sentence, and changes nothing", { timeout: 120_000 }, async (t) => {
  const node = await new Node(t, ["--school", "fxz"]).start();
  await node.ask("PUT", "/space-js01");
  await node.ask("PUT", "/space-js01/plan:1", signedDocument("space-js01", "plan:1", 1));
  const place = folderFor(t);
  const backup = join(place, "备份");
  const isSaid = (outcome, status, ...words) => {
    assert.equal(outcome.status, status, outcome.told + outcome.complaint);
    for (const word of words) assert.match(outcome.complaint, word);
    assert.doesNotMatch(outcome.complaint, /terminate|assert|Unknown error/i);
  };
  isSaid(run(join(place, "nobody"), "--verify"), 1, /not the folder of a node/);
  isSaid(run(join(place, "nobody"), "--backup", backup), 1, /not the folder of a node/);
  assert.ok(!existsSync(join(place, "nobody")));
  assert.equal(run(node.folder, "--verify").status, 0);
  assert.equal(run(node.folder, "--backup", backup).status, 0);
  isSaid(run(node.folder, "--backup", backup), 1, /not empty/);
  isSaid(run(node.folder, "--backup", "/proc/备份"), 1, /cannot/);
  isSaid(run(node.folder, "--restore", backup), 1, /in use by shanke-node/);
  await node.stop();
  isSaid(run(node.folder, "--restore", place), 1, /there is no backup in/);
  isSaid(run(node.folder, "--restore", join(backup, "backup.json")), 1, /there is no backup in/);
  isSaid(run(node.folder, "--school", "lx", "--restore", backup), 1, /another school/);
  isSaid(run(node.folder, "--verify", "--restore", backup), 2, /excludes/);
  isSaid(run(node.folder, "--restore"), 2, /restore/);
  // A disk on which nothing more fits.
  const full = spawnSync("sh", ["-c", 'trap "" XFSZ; ulimit -f 40; exec "$0" --data "$1" --restore "$2"',
    process.env.SHANKE_NODE, node.folder, backup], { encoding: "utf8" });
  isSaid({ ...full, told: full.stdout, complaint: full.stderr }, 1, /disk is full/);
  const halfBackup = spawnSync("sh", ["-c", 'trap "" XFSZ; ulimit -f 40; exec "$0" --data "$1" --backup "$2"',
    process.env.SHANKE_NODE, node.folder, join(place, "半")], { encoding: "utf8" });
  isSaid({ ...halfBackup, told: halfBackup.stdout, complaint: halfBackup.stderr }, 1);
  assert.deepEqual(readdirSync(place), ["备份"]);
  assert.ok(!readdirSync(node.folder).some((name) => name.startsWith("before-restore") || name === "restoring"));
  const file = join(backup, "databases", "space-js01.sqlite");
  writeFileSync(file, readFileSync(file).subarray(0, 9000));
  isSaid(run(node.folder, "--restore", backup), 1, /space-js01 in the backup is damaged/);
  assert.equal(run(node.folder, "--verify").status, 0);
  await node.start();
  assert.equal((await node.ask("GET", "/space-js01/plan:1")).status, 200);
});

test("30 people save while backups are made, and killed, and everything is checked", { timeout: 300_000 }, async (t) => {
  const { node } = await schoolAndCounty(t);
  const place = folderFor(t);
  const crowd = new People(node);
  await crowd.moreThan(300);
  crowd.measured("nothing beside");
  for (let i = 0; i < 10; ++i) {
    const { wasKilled } = await runAndKill(node.folder, 20 + Math.random() * 400, "--backup", join(place, "一"));
    assert.equal(existsSync(join(place, "一")), existsSync(join(place, "一", "backup.json")), "a backup is whole or not there");
    if (!wasKilled) rmSync(join(place, "一"), { recursive: true, force: true });
  }
  for (let i = 0; i < 3; ++i) assert.equal((await runAndKill(node.folder, undefined, "--backup", join(place, `备份${i}`))).status, 0);
  await node.check();
  await until(async () => (await node.state()).check.time, "everything is checked");
  crowd.measured("backups and a check beside");
  await node.kill();
  await node.start();
  await crowd.moreThan(100);
  await crowd.goHome();
  await crowd.areAllAt(node);
  const state = await node.state();
  assert.deepEqual([state.check.findings, state.damaged, state.repairs], [[], [], []]);
  assert.ok(state.backup.time);
  assert.equal(run(node.folder, "--verify").status, 0);
  // Each backup is the state of a moment: nobody's later document without the one before.
  const copy = new Node(t, ["--school", "fxz"]);
  assert.equal(run(copy.folder, "--restore", join(place, "备份2")).status, 0);
  await copy.start();
  for (const name of people) {
    const ids = await copy.idsIn(name);
    for (let n = 0; n < ids.size; ++n) assert.ok(ids.has(`plan:${n}`), `${name} plan:${n}`);
  }
});

test("a damaged database is made anew while 30 people save into the others", { timeout: 300_000 }, async (t) => {
  const { node, county } = await schoolAndCounty(t);
  const [hit] = people;
  const many = Array.from({ length: 3000 }, (_, n) => ({ _id: `old:${n}`, ...document(n) }));
  for (let i = 0; i < many.length; i += 500)
    assert.equal((await node.ask("POST", `/${hit}/_bulk_docs`, { docs: many.slice(i, i + 500) })).status, 201);
  const crowd = new People(node);
  await crowd.moreThan(300);
  await node.check(); // and a backup with it
  await until(async () => (await node.state()).backup.time, "there is a backup");
  crowd.resting.add(hit);
  await until(() => isThere(node, county, hit), "the county has it");
  crowd.measured("before the damage");
  spoil(join(node.folder, `${hit}.sqlite`));
  await node.check();
  await until(async () => (await node.state()).repairs.length > 0, "it was repaired");
  crowd.resting.delete(hit);
  await crowd.moreThan(300);
  crowd.measured("repair beside");
  const [repair] = (await node.state()).repairs;
  assert.equal(repair.database, hit);
  assert.ok(repair.repaired && repair.backup, repair.detail);
  assert.ok(existsSync(join(node.folder, repair.aside)));
  // Damaged again, and killed at any moment of the repair.
  for (let i = 0; i < 5; ++i) {
    await crowd.moreThan(30);
    crowd.resting.add(hit);
    await until(() => isThere(node, county, hit), "the county has it");
    spoil(join(node.folder, `${hit}.sqlite`));
    await node.check();
    await wait(Math.random() * 1500);
    await node.kill();
    await node.start();
    crowd.resting.delete(hit);
  }
  await node.check();
  await until(async () => (await node.state()).check.time && run(node.folder, "--verify").status === 0, "all is whole");
  await crowd.moreThan(100);
  await crowd.goHome();
  await until(async () => {
    const there = await node.idsIn(hit);
    return many.every(({ _id }) => there.has(_id)) && crowd.acknowledged.get(hit).every((id) => there.has(id));
  }, "what the backup lacked came back from the county");
  await crowd.areAllAt(node);
  for (const { _id, n } of many.filter((_, n) => n % 100 === 0))
    assert.equal((await node.ask("GET", `/${hit}/${_id}`)).json.n, n);
});

test("a restoration that is killed leaves the old or the new, and the county brings the rest", { timeout: 300_000 }, async (t) => {
  const { node, county } = await schoolAndCounty(t);
  const place = folderFor(t);
  const crowd = new People(node);
  await crowd.moreThan(300);
  const backup = join(place, "备份");
  assert.equal((await runAndKill(node.folder, undefined, "--backup", backup)).status, 0);
  await crowd.moreThan(300);
  const [first] = people;
  let old = 0;
  let restored = 0;
  for (let i = 0; i < 8; ++i) {
    await crowd.moreThan(30);
    crowd.resting = new Set(people);
    await until(() => isAtCounty(node), "the county has all");
    const before = (await node.ask("GET", `/${first}`)).json.instance_start_time;
    await node.stop();
    await runAndKill(node.folder, (20 + Math.random() * 20) * 2 ** i, "--restore", backup);
    assert.equal(run(node.folder, "--verify").status, 0);
    await node.start();
    const now = (await node.ask("GET", `/${first}`)).json.instance_start_time;
    now === before ? ++old : ++restored;
    assert.ok(!existsSync(join(node.folder, "restoring")));
    crowd.resting = new Set();
  }
  crowd.measured("restorations between");
  console.log(JSON.stringify({ old, restored }));
  await node.stop();
  const done = run(node.folder, "--restore", backup);
  assert.equal(done.status, 0, done.complaint);
  await node.start();
  await crowd.moreThan(100);
  await crowd.goHome();
  await until(async () => {
    for (const [name, ids] of crowd.acknowledged) {
      const there = await node.idsIn(name);
      if (!ids.every((id) => there.has(id))) return false;
    }
    return true;
  }, "everything that was acknowledged is at the school again");
  await crowd.areAllAt(county);
});

test("the state of the node is for its administrator, on a page in two languages and as JSON", { timeout: 60_000 }, async (t) => {
  const county = await new Node(t).start();
  const node = await new Node(t, ["--school", "fxz", "--county", withAdmin(county.url)]).start();
  assert.equal((await fetch(node.url + "/_shanke/state")).status, 401);
  assert.match((await fetch(node.url + "/_shanke/state")).headers.get("www-authenticate"), /Basic/);
  await node.ask("PUT", "/_users");
  await node.ask("PUT", "/_users/org.couchdb.user:js01",
    { name: "js01", roles: ["school:fxz:teacher"], type: "user", password: "静夜思" });
  const asTeacher = { authorization: "Basic " + Buffer.from("js01:静夜思").toString("base64") };
  for (const [method, path] of [["GET", "/_shanke/state"], ["POST", "/_shanke/check"]])
    assert.equal((await fetch(node.url + path, { method, headers: asTeacher })).status, 403);
  assert.equal((await node.ask("POST", "/_shanke/check", undefined, { origin: "http://evil.example" })).status, 403);
  await node.ask("PUT", "/space-_b_");
  await node.ask("PUT", "/space-_b_/plan:1", document(1));
  await until(async () => (await node.state()).county.lacked.includes("space-_b_"), "the county lacks it");
  const state = await node.state();
  assert.equal(state.school, "fxz");
  assert.ok(state.county.lastContact && state.disk.free > 0 && state.databases >= 5);
  const html = await node.ask("GET", "/_shanke/state", undefined, { accept: "text/html", "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" });
  assert.match(html.headers.get("content-type"), /text\/html; charset=utf-8/);
  assert.match(html.headers.get("content-security-policy"), /default-src 'none'/);
  assert.match(html.text, /<html lang="zh-CN">[^]*学校服务器：fxz[^]*space-_b_/);
  const english = await node.ask("GET", "/_shanke/state", undefined, { accept: "text/html", "accept-language": "en" });
  assert.match(english.text, /The school's server: fxz/);
  const pressed = await fetch(node.url + "/_shanke/check",
    { method: "POST", redirect: "manual", headers: { authorization: asAdmin, accept: "text/html" } });
  assert.equal(pressed.status, 303);
  await until(async () => (await node.state()).check.time, "it was checked");
  await county.stop();
  await until(async () => (await node.state()).county.trouble, "the county is missed");
});
