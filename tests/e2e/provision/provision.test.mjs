// SPDX-License-Identifier: GPL-3.0-or-later
// A county opens its spaces: against PouchDB Server by the thousand, and against a node that enforces the rules.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Device } from "../rules/devices.mjs";
import { provision, rosterOf, startNode, startPouchServer, temporaryFolder } from "./programs.mjs";
import { countyRows, spoil, toCsv, toWorkbook } from "./rosters.mjs";

const admin = "admin:geheim-口令";

async function get(url, path, user) {
  const headers = user ? { authorization: "Basic " + Buffer.from(user).toString("base64") } : {};
  const answer = await fetch(url + path, { headers });
  return { status: answer.status, json: await answer.json() };
}

async function put(url, path, body, user) {
  const answer = await fetch(url + path, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Basic " + Buffer.from(user).toString("base64") },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: await answer.json() };
}

test("1,800 rows with 30 bad ones: killed in between, run again, nothing twice", { timeout: 280_000 }, async (t) => {
  const folder = temporaryFolder();
  const server = await startPouchServer();
  t.after(() => server.stop());
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const rows = countyRows();
  const bad = spoil(rows, 30);
  const roster = join(folder, "花名册.csv");
  writeFileSync(roster, toCsv(rows));

  const killed = await provision(roster, server.url, {
    onProgress: ({ databases_done: done }, child) => done > 300 && child.kill("SIGKILL"),
  });
  assert.equal(killed.status, null);
  const half = (await get(server.url, "/_all_dbs")).json.length;
  assert.ok(half > 300 && half < 3604, `${half} databases after the kill`);

  const table = join(folder, "开通.csv");
  const { status, report } = await provision(roster, server.url, { options: ["--report", table] });
  assert.equal(status, 3); // done, but 30 rows want attention
  assert.equal(report.opened, 1770);
  assert.deepEqual(report.refused.map(({ row }) => row), bad);
  assert.equal(report.databases_created + report.databases_updated >= 3604 - half, true);
  assert.deepEqual(report.problems, []);
  assert.equal(report.schools.length, 31);
  assert.ok(report.remarks.some(({ code }) => code === "identity_column"));
  assert.ok(!JSON.stringify(report).includes("5226311990"));
  assert.equal(readFileSync(table, "utf8").trim().split("\r\n").length, 1771);

  const names = (await get(server.url, "/_all_dbs")).json;
  assert.equal(names.filter((name) => name.startsWith("space-")).length, 1770);
  assert.equal(names.filter((name) => name.startsWith("desk-")).length, 1770);
  const { json: security } = await get(server.url, "/desk-js0063/_security");
  assert.deepEqual(security.shanke, { kind: "desk", owner: "js0063", school: "s01" });
  assert.deepEqual(security.members.names, ["js0063"]);
  assert.ok(security.members.roles.includes("school:s01:approver"));
  const { json: rules } = await get(server.url, "/desk-js0063/_design/shanke");
  assert.match(rules.validate_doc_update, /^function/);
  const list = await rosterOf(server.url, "s01");
  assert.deepEqual(list.staff.find(({ user }) => user === "js0001").roles, ["head"]);
  assert.ok(!JSON.stringify(list).includes("5226311990"));

  const again = await provision(roster, server.url, { options: ["--dry-run"] });
  assert.equal(again.report.unchanged, 1770);
  assert.equal(again.report.opened + again.report.moved + again.report.changed + again.report.left.length, 0);
});

test("people who move, change or leave are updated, and what they wrote stays", { timeout: 120_000 }, async (t) => {
  const folder = temporaryFolder();
  const server = await startNode(admin);
  t.after(() => server.stop());
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const roster = join(folder, "花名册.xlsx");
  const rows = countyRows(60, 4);
  writeFileSync(roster, toWorkbook(rows));
  const first = await provision(roster, server.url, { admin });
  assert.equal(first.status, 0, first.complaint);
  assert.equal(first.report.opened, 60);

  const teacher = { name: "js0021", password: "pw", roles: ["school:s01:teacher"], type: "user" };
  await put(server.url, "/_users", {}, admin);
  const made = await put(server.url, "/_users/org.couchdb.user:js0021", teacher, admin);
  assert.equal(made.status, 201, JSON.stringify(made.json));
  const content = { kind: "plan", schema: 1, author: "js0021", school: "s01", title: "静夜思" };
  const { document: plan } = new Device("js0021").record("space-js0021", "plan:1", content);
  assert.equal((await put(server.url, "/space-js0021/plan:1", plan, "js0021:pw")).status, 201);
  assert.equal((await put(server.url, "/space-js0025/plan:1", plan, "js0021:pw")).status, 403);
  assert.equal((await put(server.url, "/school-s02/plan:1", plan, "js0021:pw")).status, 403);

  const same = await provision(roster, server.url, { admin });
  assert.equal(same.report.unchanged, 60);
  assert.equal(same.report.databases_created + same.report.databases_updated, 0);

  rows.find(([user]) => user === "js0021").splice(2, 2, "第2小学", "s02"); // moves
  rows.find(([user]) => user === "js0005")[5] = "教师"; // no longer approves
  rows.splice(rows.findIndex(([user]) => user === "js0025"), 1); // leaves
  writeFileSync(roster, toWorkbook(rows));
  const changed = await provision(roster, server.url, { admin });
  assert.equal(changed.report.moved, 1);
  assert.equal(changed.report.changed, 1);
  assert.deepEqual(changed.report.left.map(({ user }) => user), ["js0025"]);
  assert.equal(changed.report.databases_created, 0);
  assert.equal((await get(server.url, "/space-js0021/plan:1", "js0021:pw")).json.title, "静夜思");
  const { json: security } = await get(server.url, "/desk-js0021/_security", admin);
  assert.equal(security.shanke.school, "s02");
  assert.ok(security.members.roles.includes("school:s02:approver"));
  assert.ok(!security.members.roles.includes("school:s01:approver"));
  assert.equal((await get(server.url, "/space-js0025", admin)).status, 200);
  const { edition, staff: all } = await rosterOf(server.url, "s01", admin);
  assert.deepEqual(edition, [1, 2]);
  const staff = all.filter(({ left }) => !left).map(({ user }) => user);
  assert.ok(!staff.includes("js0021") && !staff.includes("js0025"));

  const wrong = await provision(roster, server.url, { admin: "admin:falsch" });
  assert.equal(wrong.status, 1);
  assert.match(wrong.complaint, /does not know this name and password/);
  const noAdmin = await provision(roster, server.url, { admin: "js0021:pw" });
  assert.match(noAdmin.complaint, /js0021 is not an administrator/);
  await server.stop();
  const gone = await provision(roster, server.url, { admin });
  assert.equal(gone.status, 1);
  assert.match(gone.complaint, /network/);
  assert.ok(![wrong, noAdmin, gone].some(({ complaint }) => /falsch|geheim/.test(complaint)));
});

test("a school's server comes onto its roster once its key is named", { timeout: 60_000 }, async (t) => {
  const folder = temporaryFolder();
  const server = await startNode(admin);
  t.after(() => server.stop());
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const roster = join(folder, "花名册.csv");
  writeFileSync(roster, toCsv(countyRows(20, 2)));
  await provision(roster, server.url, { admin });
  const { x } = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });
  const key = Buffer.from(x, "base64url").toString("hex");

  const wrong = await provision(roster, server.url, { admin, options: ["--node", "s01=00"] });
  assert.equal(wrong.status, 1);
  assert.match(wrong.complaint, /no school and key/);
  const options = ["--node", `s01=${key}`, "--node", `s99=${key}`, "--vouch", `js0001:${key}`];
  const { status, report } = await provision(roster, server.url, { admin, options });
  assert.equal(status, 3); // s99 is no school, and that PC is nowhere
  assert.deepEqual(report.nodes, [{ school: "s01", key }]);
  assert.deepEqual(report.vouched, []);
  assert.equal(report.problems.length, 2);
  const taken = await rosterOf(server.url, "s01", admin);
  assert.deepEqual([taken.edition, taken.nodes], [[1, 2], [{ key }]]);

  const again = await provision(roster, server.url, { admin, options: ["--node", `s01=${key}`] });
  assert.equal(again.status, 0, again.complaint);
  assert.deepEqual(again.report.nodes, []);
  assert.deepEqual((await rosterOf(server.url, "s01", admin)).edition, [1, 2]);
});
