// SPDX-License-Identifier: GPL-3.0-or-later
// What servers, sticks and disks may do to a PC: it gives its word to nobody else, writes where it was told, reads what can
// be read, and waits for nobody for ever. Real programs; the servers that lie are a few lines.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";

import { temporaryFolder, Workspace } from "../e2e/programs/programs.mjs";
import { enter, fixture, openSchool, path } from "./school.mjs";

async function lyingServer(t, answer) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, asked };
}

test("a server that names another gets no word of a PC", { timeout: 60_000 }, async (t) => {
  const another = "certificate." + "ab".repeat(32);
  const rogue = await lyingServer(t, (request, response) => {
    response.writeHead(401, {
      "content-type": "application/json",
      "www-authenticate": `Basic realm="Shanke", Shanke-Device realm="Shanke", audience="${another}"`,
    });
    response.end('{"error":"unauthorized","reason":"You are not signed in."}');
  });
  const pc = new Workspace(t, "js01", { server: rogue.url });
  assert.notEqual((await pc.start(["sync"]).exited).status, 0);
  assert.ok(rogue.asked.length > 0);
  assert.deepEqual(rogue.asked.filter(({ authorization }) => authorization), []);
});

test("an answer without an end is cut off", { timeout: 120_000 }, async (t) => {
  let sent = 0;
  const hostile = await lyingServer(t, (request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      while (!response.destroyed && response.write("[".repeat(1 << 20))) sent += 1 << 20;
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  });
  const pc = new Workspace(t, "js01", { server: hostile.url });
  const child = pc.start(["sync"]);
  let most = 0;
  const watch = setInterval(() => {
    try {
      most = Math.max(most, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]));
    } catch {
      // it has ended
    }
  }, 50);
  t.after(() => clearInterval(watch));
  assert.notEqual((await child.exited).status, 0);
  assert.ok(most < 300_000, `${most} kB, of ${sent} bytes`);
});

test("a card that was revoked is no other one by a branch of its owner", { timeout: 120_000 }, async (t) => {
  const { node, office } = await openSchool(t);
  const own = await enter(t, node, office, "js01");
  const lost = await enter(t, node, office, "js01");
  const [{ device }] = (await lost.finish(["device", "list"])).filter((each) => each.this);
  await own.finish(["sync"]);
  await own.finish(["device", "revoke", device]);
  await own.finish(["sync"]);
  const card = `device:${device}`;
  const { json } = await node.ask("GET", path("school-fxz", card));
  const graft = { ...json, name: "又是我", _rev: "9-" + "f".repeat(32), _revisions: { start: 9, ids: ["f".repeat(32)] } };
  const stateOn = (pc) => pc.run(["device", "list"], { status: 0 }).lines.find((each) => each.device === device).state;
  // By hand on their own PC, which sends it; and what an administrator may do at the server.
  own.run(["put", "school-fxz"], { input: JSON.stringify({ ...json, name: "又是我" }) + "\n", status: 0 });
  await own.start(["sync"]).exited;
  assert.deepEqual((await node.ask("GET", path("school-fxz", card))).json, json);
  await node.ask("POST", "/school-fxz/_bulk_docs", { new_edits: false, docs: [graft] });
  const fresh = await enter(t, node, office, "js02");
  await fresh.finish(["sync"]);
  assert.equal(stateOn(fresh), "revoked");
  assert.notEqual((await lost.start(["sync"]).exited).status, 0, "it signs in no more");
});

test("without its notes a PC is a new one, and what was approved stays approved", { timeout: 120_000 }, async (t) => {
  const { node, office } = await openSchool(t);
  const teacher = await enter(t, node, office, "js01");
  const approver = await enter(t, node, office, "sh01");
  teacher.run(["put", "space-js01"], { input: JSON.stringify({ _id: "plan:1", ...fixture }) + "\n", status: 0 });
  const [submission] = teacher.run(["submit", "plan:1"], { status: 0 }).lines;
  await teacher.finish(["sync"]);
  await approver.finish(["sync"]);
  approver.run(["decide", submission.id, "--approve"], { status: 0 });
  await approver.finish(["sync"]);
  const thisOf = (pc) => pc.run(["device", "list"], { status: 0 }).lines.find((each) => each.this).device;
  const before = thisOf(approver);
  for (const name of readdirSync(approver.folder).filter((each) => each.startsWith("work.sqlite")))
    rmSync(join(approver.folder, name));
  approver.environment.SHANKE_DEVICE_KEY = "5a".repeat(32); // a new device finds no key in the keychain
  await approver.start(["sync"]).exited;
  assert.notEqual(thisOf(approver), before);
  const [handedIn] = approver.run(["inbox"], { status: 0 }).lines;
  assert.equal(handedIn.state, "approved", JSON.stringify(handedIn));
});

test("a link on a stick leads to no file of the person", { timeout: 60_000 }, async (t) => {
  const pc = new Workspace(t, "js01");
  const stick = temporaryFolder(t);
  const mine = join(stick, "我的文件.txt");
  writeFileSync(mine, "不能丢");
  const key = join(stick, "钥匙.key");
  symlinkSync(mine, key);
  symlinkSync(mine, key + ".partial");
  await pc.start(["bundle", "key", key]).exited;
  assert.equal(readFileSync(mine, "utf8"), "不能丢");
  const exported = join(stick, "教案.html");
  pc.run(["put", "space-js01"], { input: JSON.stringify({ _id: "plan:1", ...fixture }) + "\n", status: 0 });
  symlinkSync(mine, exported);
  await pc.start(["export", "plan:1", "--to", exported]).exited;
  assert.equal(readFileSync(mine, "utf8"), "不能丢");
  assert.ok(!lstatSync(exported).isSymbolicLink() || readFileSync(exported, "utf8") === "不能丢");
});

// Root may write anywhere: it asks as somebody else, whose folder it is.
function runIn(folder, args, input = "") {
  const nobody = process.getuid() === 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
  const [program, ...rest] = [...nobody, process.env.SHANKECTL, "--json", ...args];
  const done = spawnSync(program, rest, {
    env: { ...process.env, SHANKE_WORKSPACE: folder, SHANKE_DEVICE_KEY: "5a".repeat(32), HOME: tmpdir() },
    input, encoding: "utf8", timeout: 30_000,
  });
  return { status: done.status, said: done.stdout + done.stderr };
}

test("in a folder where nobody may write everything can be read", { timeout: 60_000 }, async (t) => {
  const pc = new Workspace(t, "js01");
  pc.run(["put", "space-js01"], { input: JSON.stringify({ _id: "plan:1", ...fixture }) + "\n", status: 0 });
  const parent = dirname(pc.folder);
  const all = [parent, pc.folder, ...readdirSync(pc.folder, { recursive: true }).map((name) => join(pc.folder, name))];
  for (const each of all) {
    if (process.getuid() === 0) chownSync(each, 65534, 65534);
    chmodSync(each, statSync(each).mode & 0o555);
  }
  const got = runIn(pc.folder, ["get", "space-js01", "plan:1"]);
  const put = runIn(pc.folder, ["put", "space-js01"], JSON.stringify({ _id: "plan:2", ...fixture }) + "\n");
  for (const each of all) chmodSync(each, 0o700);
  assert.equal(got.status, 0, got.said);
  assert.ok(got.said.includes(fixture.createdAt));
  assert.notEqual(put.status, 0);
});
