// SPDX-License-Identifier: GPL-3.0-or-later
// Who may not decide wants a plan approved: by a stick, by the county, by the school's server. Real programs, a school of
// a teacher, a colleague and an approver, and the county as a server that takes everything.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { startNode, temporaryFolder, Workspace } from "../e2e/programs/programs.mjs";
import { nodeKeyOf, openCounty } from "../e2e/provision/county.mjs";
import { Device } from "../e2e/rules/devices.mjs";

const admin = "admin:geheim-口令";
const fixture = JSON.parse(readFileSync(new URL("../fixtures/lesson/fixture-a.json", import.meta.url)));
const staff = [
  { user: "js01", name: "姜𠮷䶮", subjects: ["yuwen"], roles: ["teacher"] },
  { user: "js02", name: "龙秀", subjects: ["yuwen"], roles: ["teacher"] },
  { user: "sh01", name: "审核员", subjects: ["yuwen"], roles: ["approver"] },
];
const path = (database, id) => `/${database}/${encodeURIComponent(id)}`;
const withId = ({ id, document }) => ({ _id: id, ...document });

async function until(condition, what) {
  for (let tries = 0; tries < 120; ++tries) {
    if (await condition()) return;
    await wait(250);
  }
  assert.fail(`it did not come about: ${what}`);
}

// A PC of `user` that the school's server knows; the county stands for an approver's.
async function enter(t, node, office, user) {
  const pc = new Workspace(t, user, { server: node.url });
  await pc.finish(["device", "enrol", /[0-9A-Z][0-9A-Z-]{7,}/.exec(node.code(user))[0]]);
  await pc.finish(["sync"]);
  if (user === "sh01") {
    const [own] = (await pc.finish(["device", "list"])).filter((device) => device.this);
    const voice = office.vouch("fxz", own.device);
    assert.equal((await node.ask("PUT", path("school-fxz", voice._id), voice)).status, 201);
    await pc.finish(["sync"]);
  }
  return pc;
}

// A plan that was handed in and returned, as everybody at the school knows it.
async function returnedPlan(t) {
  const county = await startNode(t, [], { SHANKE_ADMIN: admin });
  for (const name of ["desk-js01", "school-fxz", "county", "space-js01"]) await county.ask("PUT", `/${name}`);
  const withAdmin = county.url.replace("//", `//admin:${encodeURIComponent("geheim-口令")}@`);
  const node = await startNode(t, ["--school", "fxz"], { SHANKE_ADMIN: admin, SHANKE_COUNTY: withAdmin });
  const office = openCounty();
  for (const document of [office.statement, office.roster("fxz", "枫香寨小学", staff, [nodeKeyOf(node.folder)])])
    assert.equal((await node.ask("PUT", path("school-fxz", document._id), document)).status, 201);
  const teacher = await enter(t, node, office, "js01");
  const approver = await enter(t, node, office, "sh01");
  teacher.run(["put", "space-js01"], { input: JSON.stringify({ _id: "plan:1", ...fixture }) + "\n", status: 0 });
  const [submission] = teacher.run(["submit", "plan:1"], { status: 0 }).lines;
  await teacher.finish(["sync"]);
  await approver.finish(["sync"]);
  const [decision] = approver.run(["decide", submission.id, "--return", "NO_BOARD"], { status: 0 }).lines;
  await approver.finish(["sync"]);
  await until(async () => {
    await teacher.finish(["sync"]);
    return teacher.run(["get", "desk-js01", decision.id]).status === 0;
  }, "the return reaches the teacher");
  return { county, node, office, teacher, approver, submission: submission.id, decision: decision.id };
}

const stateOf = (approver, submission) => approver.run(["inbox"], { status: 0 }).lines.find(({ id }) => id === submission);

// An approval of the submission by a card that somebody made for the approver.
function forgeApproval(submission, hash) {
  const device = new Device("sh01");
  const approval = device.event("desk-js01", {
    kind: "decision", schema: 1, school: "fxz", submission, contentHash: hash, verdict: "approved", reasons: [], comments: [],
    roster: [1, 1], createdAt: "2026-03-06T09:05:00+08:00", updatedAt: "2026-03-06T09:05:00+08:00",
    decidedAt: "2026-03-06T09:05:00+08:00",
  });
  return { device, card: withId(device.card()), approval: withId(approval) };
}

test("a teacher's stick does not approve the teacher's own plan", { timeout: 180_000 }, async (t) => {
  const { teacher, approver, node, submission, decision } = await returnedPlan(t);
  assert.equal(stateOf(approver, submission).state, "returned");
  const handedIn = teacher.get("desk-js01", submission);
  const { device, card, approval } = forgeApproval(submission, handedIn.contentHash);
  const roster = openCounty().roster("fxz", "枫香寨小学", [{ user: "js01", name: "姜", roles: ["head"] }]);
  const own = new Device("js01").event("desk-js01", { kind: "decision", school: "fxz", submission, verdict: "approved" });
  const write = (database, ...documents) =>
    teacher.run(["put", database], { input: documents.map((each) => JSON.stringify(each)).join("\n") + "\n" });
  write("school-fxz", card, roster);
  write("desk-js01", approval, withId(own), { ...teacher.get("desk-js01", decision), _deleted: true });

  const file = join(temporaryFolder(t), "假的");
  await teacher.finish(["bundle", "create", "--for", "sh01", file]);
  await approver.start(["bundle", "open", "--accept-sender", "--accept-deletions", file]).exited;
  const check = () => {
    assert.equal(stateOf(approver, submission).state, "returned");
    assert.equal(approver.run(["get", "desk-js01", decision]).status, 0);
    assert.notEqual(approver.run(["get", "desk-js01", own.id]).status, 0);
    assert.notEqual(approver.run(["get", "school-fxz", roster._id]).status, 0);
    const forged = approver.run(["device", "list"], { status: 0 }).lines.find((each) => each.device === device.id);
    assert.equal(forged?.state ?? "not-confirmed", "not-confirmed");
  };
  check();
  await approver.finish(["sync"]);
  await teacher.start(["sync"]).exited;
  check();
  for (const [database, id] of [["desk-js01", own.id], ["school-fxz", roster._id]])
    assert.equal((await node.ask("GET", path(database, id))).status, 404, id);
  assert.equal((await node.ask("GET", path("desk-js01", decision))).json.verdict, "returned");
});

test("a county that takes everything changes no decision at the school", { timeout: 180_000 }, async (t) => {
  const { county, node, approver, submission, decision } = await returnedPlan(t);
  await until(async () => (await county.ask("GET", path("desk-js01", decision))).status === 200, "the county has the return");
  const real = (await county.ask("GET", path("desk-js01", decision))).json;
  const { device, card, approval } = forgeApproval(submission, real.contentHash);
  const graft = (database, ...docs) => county.ask("POST", `/${database}/_bulk_docs`, { new_edits: false, docs });
  const branch = (document, generation) => {
    const hash = "f" + randomBytes(16).toString("hex").slice(1);
    const { _rev, ...body } = document;
    return { ...body, _rev: `${generation}-${hash}`, _revisions: { start: generation, ids: [hash] } };
  };
  const junk = { ...real, verdict: "approved" };
  await graft("school-fxz", branch(card, 1));
  await graft("desk-js01", branch(junk, 1), branch(junk, 9), branch({ _id: decision, _deleted: true }, 9), branch(approval, 1));
  // The node takes the card, for what it says of itself is true, and with it all else it ever will.
  await until(async () => (await node.ask("GET", path("school-fxz", card._id))).status === 200, "the node has the card");
  await until(async () => (await node.ask("GET", path("desk-js01", approval._id))).status === 200, "the node has what it signed");
  const here = (await node.ask("GET", path("desk-js01", decision) + "?conflicts=true&deleted_conflicts=true")).json;
  assert.equal(here.verdict, "returned");
  assert.equal(here._conflicts, undefined);
  assert.equal(here._deleted_conflicts, undefined);
  await approver.finish(["sync"]);
  const seen = stateOf(approver, submission);
  assert.equal(seen.state, "returned");
  const forged = approver.run(["device", "list"], { status: 0 }).lines.find((each) => each.device === device.id);
  assert.equal(forged.state, "not-confirmed");
});

test("a word of a device that nobody vouches for signs nobody in", { timeout: 120_000 }, async (t) => {
  const { county, node } = await returnedPlan(t);
  const forged = new Device("sh01");
  const card = withId(forged.card());
  await county.ask("PUT", path("school-fxz", card._id), card);
  await until(async () => (await node.ask("GET", path("school-fxz", card._id))).status === 200, "the node has the card");
  const part = (object) => Buffer.from(JSON.stringify(object)).toString("base64url");
  const { uuid } = (await node.ask("GET", "/")).json;
  const now = Math.floor(Date.now() / 1000);
  const claims = { sub: "sh01", aud: `shanke:${uuid}`, iat: now, exp: now + 300 };
  const text = `${part({ alg: "EdDSA", typ: "JWT", kid: forged.id })}.${part(claims)}`;
  const { sign } = await import("node:crypto");
  const word = `${text}.${sign(null, Buffer.from(text), forged.privateKey).toString("base64url")}`;
  const answer = await fetch(node.url + "/desk-js01", { headers: { authorization: `Bearer ${word}` } });
  assert.equal(answer.status, 401);
});
