// SPDX-License-Identifier: GPL-3.0-or-later
// Who may not decide wants a plan approved: by a stick, by the county, by the school's server. Real programs, a school of
// a teacher, a colleague and an approver, and the county as a server that takes everything.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { temporaryFolder } from "../e2e/programs/programs.mjs";
import { openCounty } from "../e2e/provision/county.mjs";
import { Device } from "../e2e/rules/devices.mjs";
import { branch, forgeApproval, path, returnedPlan, stateOf, until, withId } from "./school.mjs";

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
