// SPDX-License-Identifier: GPL-3.0-or-later
// A school's node under attack, as a program on a real port: strangers that hold, fold and crowd, a teacher who asks for
// the same document a thousand times, guessers, an approver who wants to be the head, a second node in the folder.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync, closeSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { openCounty } from "../e2e/provision/county.mjs";

const admin = "admin:geheim-口令";
const school = ["--school", "fxz"];

function basic(user, password = "静夜思") {
  return "Basic " + Buffer.from(`${user}:${password}`).toString("base64");
}
const asAdmin = basic("admin", "geheim-口令");

function folderFor(t) {
  const folder = mkdtempSync(join(tmpdir(), "shanke-adversary-"));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

async function startNode(t, { folder, args = school, environment = { SHANKE_ADMIN: admin } } = {}) {
  let child;
  t.after(() => child.exitCode ?? child.signalCode ?? new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGKILL")));
  folder ??= folderFor(t); // after the hook: it is taken away when nobody writes any more
  child = spawn(process.env.SHANKE_NODE, ["--data", folder, "--listen", "127.0.0.1:0", ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  createInterface({ input: child.stderr }).on("line", (line) => said.push(line));
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => reject(Object.assign(new Error(said.join("\n")), { code })));
  });
  const url = /listening on (http:\S+)/.exec(line)[1];
  const ask = async (method, path, { body, as = asAdmin, headers = {} } = {}) => {
    const answer = await fetch(url + path, {
      method,
      body: typeof body === "object" && !(body instanceof Uint8Array) ? JSON.stringify(body) : body,
      headers: { ...(as ? { authorization: as } : {}), "content-type": "application/json", ...headers },
    });
    const text = await answer.text();
    return { status: answer.status, text, get json() { return JSON.parse(text); } };
  };
  const megabytes = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1000;
  const stop = () => new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGTERM"));
  return { url, port: Number(new URL(url).port), folder, pid: child.pid, said, ask, megabytes, stop };
}

// A school with a teacher, an approver and a head who sign in with passwords, and a database of the teacher's.
async function withPeople(node) {
  await node.ask("PUT", "/_users");
  for (const [name, roles] of [["js01", ["school:fxz:teacher"]], ["sh01", ["school:fxz:approver"]], ["xz01", ["school:fxz:head"]]])
    assert.equal((await node.ask("PUT", `/_users/org.couchdb.user:${name}`,
      { body: { name, roles, type: "user", password: "静夜思" } })).status, 201);
  const staff = [["js01", "teacher"], ["sh01", "approver"], ["xz01", "head"]].map(([user, role]) => ({ user, name: user, roles: [role] }));
  const office = openCounty();
  for (const document of [office.statement, office.roster("fxz", "奉贤中心小学", staff)])
    assert.equal((await node.ask("PUT", `/school-fxz/${encodeURIComponent(document._id)}`, { body: document })).status, 201);
  await node.ask("PUT", "/mine");
  const members = { names: ["js01"], roles: [] };
  await node.ask("PUT", "/mine/_security", { body: { members, admins: { names: [], roles: ["_admin"] } } });
  return node;
}

function hold(t, port, bytes, localAddress = "127.0.0.1") {
  const socket = connect({ port, host: "127.0.0.1", localAddress }, () => socket.write(bytes));
  socket.on("error", () => {});
  t.after(() => socket.destroy());
  return socket;
}

// Everything that is answered until the node ends the connection.
function said(t, port, request) {
  return new Promise((resolve) => {
    let text = "";
    const socket = hold(t, port, Buffer.from(request, "latin1"));
    socket.on("data", (piece) => (text += piece)).on("close", () => resolve(text));
  });
}

test("strangers who hold, crowd and fold keep no teacher waiting and no memory", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  for (let i = 0; i < 20; ++i)
    hold(t, node.port, "POST /_dbs_info HTTP/1.1\r\nHost: localhost\r\nContent-Length: 67000000\r\n\r\ntwelve bytes");
  for (let i = 0; i < 2000; ++i) hold(t, node.port, "", i < 300 ? "127.0.0.1" : "127.0.0.9");
  const bomb = gzipSync(Buffer.from(`{"keys":[${" ".repeat(60_000_000)}]}`));
  const before = Date.now();
  for (let i = 0; i < 10; ++i) {
    const answer = await node.ask("POST", "/_dbs_info", { as: null, body: bomb, headers: { "content-encoding": "gzip" } });
    assert.equal(answer.status, 401);
    assert.equal((await node.ask("PUT", `/mine/plan${i}`, { as: basic("js01"), body: {} })).status, 201);
  }
  assert.ok(Date.now() - before < 10_000);
  assert.ok(node.megabytes() < 150, `${node.megabytes()} MB`);
});

test("a storm of connections keeps no newcomer from being heard", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  const storm = spawn(process.execPath, [fileURLToPath(new URL("storm.mjs", import.meta.url)), String(node.port)]);
  t.after(() => storm.kill("SIGKILL"));
  await once(storm.stdout, "data"); // it is under way
  let late = 0;
  for (let i = 0; i < 30; ++i) {
    await new Promise((go) => setTimeout(go, 100));
    const before = Date.now();
    const answer = await said(t, node.port, `GET /mine HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${basic("js01")}\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1.1 200 /);
    late += Date.now() - before > 900; // so long a system waits before it knocks again
  }
  assert.ok(late <= 2, `${late} of 30`);
});

test("HTTP is kept to: ends, old clients, the order of answers, and what is malformed", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  const head = "HTTP/1.1\r\nHost: localhost\r\n";
  const statuses = (text) => [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map((match) => Number(match[1]));
  const hears = async (text) => statuses(await said(t, node.port, text));
  assert.deepEqual(await hears(`GET /_up ${head}Connection: close\r\n\r\n`), [200]);
  assert.deepEqual(await hears("GET /_up HTTP/1.0\r\n\r\n"), [200]);
  // The first takes a password's time, the others none.
  assert.deepEqual(await hears(`GET /_session ${head}Authorization: ${basic("js01", "wrong")}\r\n\r\nGET /_up ${head}\r\n` +
    `GET /nothing ${head}Connection: close\r\n\r\n`), [401, 200, 404]);
  await Promise.all(["nonsense\r\n\r\n", "GET /_up HTTP/1.1\r\n\r\n", `GET /_up ${head}Host: localhost\r\n\r\n`,
    `POST /_up ${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `POST /_up ${head}Content-Length: -1\r\n\r\n`, `GET /_up ${head}A : b\r\n\r\n`, "\x16\x03\x01\x02\x00"].map(async (malformed) => assert.deepEqual(await hears(malformed), [400], malformed)));
  assert.deepEqual(await hears("GET http://evil.example/_up " + head + "Connection: close\r\n\r\n"), [403]);
});

test("nobody reads or writes the checkpoint of somebody else", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  await node.ask("PUT", "/mine/_security", { body: { members: { names: ["js01", "sh01"], roles: [] }, admins: { names: [], roles: ["_admin"] } } });
  const local = (as, rest) => node.ask(rest ? "PUT" : "GET", "/mine/_local/checkpoint", { as: basic(as), ...rest });
  assert.equal((await local("js01", { body: { session: "mine" } })).status, 201);
  assert.equal((await local("sh01")).status, 404);
  assert.equal((await local("sh01", { body: { session: "forged" } })).status, 201);
  assert.equal((await local("js01")).json.session, "mine");
});

test("a teacher's small request is not answered from memory, and the others are served meanwhile", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  await node.ask("PUT", "/mine/large", { as: basic("js01"), body: { t: "字".repeat(1_000_000) } });
  const keys = JSON.stringify({ keys: Array(1000).fill("large") });
  const readers = [1, 2, 3, 4].map(() => hold(t, node.port,
    `POST /mine/_all_docs?include_docs=true HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${basic("js01")}\r\n` +
    `Content-Length: ${keys.length}\r\n\r\n${keys}`));
  let read = 0;
  for (const reader of readers) reader.on("data", (piece) => (read += piece.length));
  for (let i = 0; i < 20; ++i) {
    const before = Date.now();
    assert.equal((await node.ask("GET", "/_up")).status, 200);
    assert.ok(Date.now() - before < 2000);
  }
  while (read < 100_000_000) await new Promise((go) => setTimeout(go, 20));
  assert.ok(node.megabytes() < 200, `${node.megabytes()} MB`);
});

test("guessers wait, and right passwords sign in", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  const guesses = Array.from({ length: 40 }, (_, i) => node.ask("GET", "/_session", { as: basic(`nobody${i}`, "x") }));
  const right = await Promise.all(["js01", "sh01", "xz01"].map((name) => node.ask("GET", "/_session", { as: basic(name) })));
  assert.deepEqual(right.map(({ status }) => status), [200, 200, 200]);
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  assert.ok(statuses.every((status) => status === 401 || status === 429), String(statuses));
});

test("a password gives nobody a code", { timeout: 60_000 }, async (t) => {
  const node = await withPeople(await startNode(t));
  const ask = (as, user) => node.ask("POST", "/_shanke/codes", { as, body: { user } });
  for (const [by, user] of [["sh01", "xz01"], ["sh01", "sh01"], ["js01", "js01"], ["sh01", "js01"], ["xz01", "sh01"]])
    assert.match((await ask(basic(by), user)).json.reason, /^not-admin/);
  assert.equal((await ask(asAdmin, "js01")).status, 201);
});

test("a web page reaches no node without an administrator", async (t) => {
  const node = await startNode(t, { args: [], environment: {} });
  await node.ask("PUT", "/db", { as: null });
  const raw = async (fields) =>
    Number((await said(t, node.port, `DELETE /db HTTP/1.1\r\n${fields}Connection: close\r\n\r\n`)).slice(9, 12));
  assert.equal(await raw("Host: evil.example\r\n"), 403);
  assert.equal(await raw("Host: localhost\r\nOrigin: https://evil.example\r\n"), 403);
  assert.equal((await node.ask("GET", "/db", { as: null })).status, 200);
});

test("one node serves a folder, its files are its owner's, and its password is not in sight", async (t) => {
  const node = await startNode(t, { args: ["--admin", admin, ...school], environment: {} });
  await assert.rejects(startNode(t, { folder: node.folder }), (error) => error.code === 1 && /in use by shanke-node/.test(error.message));
  const command = readFileSync(`/proc/${node.pid}/cmdline`, "utf8");
  assert.ok(!command.includes("geheim"), command);
  for (const name of readdirSync(node.folder, { recursive: true }))
    assert.equal(statSync(join(node.folder, name)).mode & 0o077, 0, name);
});

test("damage is said to whoever looks after the node, once", { timeout: 60_000 }, async (t) => {
  const first = await withPeople(await startNode(t));
  for (let i = 0; i < 50; ++i) await first.ask("PUT", `/mine/plan${i}`, { as: basic("js01"), body: { t: "字".repeat(3000) } });
  await first.stop();
  const path = join(first.folder, "mine.sqlite");
  const file = openSync(path, "r+");
  for (let page = 4096 * 5; page < statSync(path).size; page += 4096) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page);
  closeSync(file);
  const node = await startNode(t, { folder: first.folder });
  const statuses = [];
  for (let i = 0; i < 5; ++i)
    statuses.push((await node.ask("GET", `/mine/plan${i}`, { as: basic("js01") })).status);
  assert.ok(statuses.includes(500), String(statuses));
  assert.equal((await node.ask("GET", "/_up")).status, 200);
  const lines = node.said.filter((line) => line.includes("mine"));
  assert.ok(lines.length >= 1 && lines.length <= 2, node.said.join("\n"));
});
