// SPDX-License-Identifier: GPL-3.0-or-later
// What leaders stand for, and nobody in their place: codes with which PCs enter the school, and decisions that came late.
// Real programs.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Workspace } from "../e2e/programs/programs.mjs";
import { nodeKeyOf } from "../e2e/provision/county.mjs";
import { Device } from "../e2e/rules/devices.mjs";
import { admin, enter, path, returnedPlan, staff, stateOf, until, withId } from "./school.mjs";

const giveCode = (pc, user) => pc.run(["device", "code", user]);

test("a code that an approver signs lets one PC of a teacher in, and a teacher's none", { timeout: 180_000 }, async (t) => {
  const { node, approver, teacher } = await returnedPlan(t);
  for (const [giver, user] of [[teacher, "js02"], [teacher, "xz01"], [approver, "xz01"], [approver, "sh01"]])
    assert.equal(giveCode(giver, user).status, 1, user);
  const given = giveCode(approver, "js02");
  assert.equal(given.status, 0, given.complaint);
  const { code } = given.lines[0];
  const first = new Workspace(t, "js02", { server: node.url });
  assert.equal(first.run(["device", "enrol", code]).status, 1); // the server has not heard of it
  await approver.finish(["sync"]);
  await until(() => first.run(["device", "enrol", code]).status === 0, "the code is taken");
  await first.finish(["sync"]);
  const second = new Workspace(t, "js02", { server: node.url });
  assert.equal(second.run(["device", "enrol", code]).status, 1);
  await until(async () => {
    await first.finish(["sync"]);
    return first.run(["device", "list"]).lines.find((device) => device.this)?.state === "confirmed";
  }, "the first PC is confirmed");
  const told = JSON.stringify((await node.ask("GET", "/school-fxz/_all_docs?include_docs=true")).json);
  assert.ok(!told.includes(code) && told.includes("argon2id"));

  // A code that somebody signed with a card of their own making for the head.
  const forged = new Device("xz01");
  const hash = /"hash":"([^"]+)"/.exec(told)[1];
  const event = forged.event("school-fxz", { kind: "code", school: "fxz", user: "js01", hash, until: "2099-01-01T00:00:00Z" });
  for (const document of [withId(forged.card()), withId(event)])
    assert.equal((await node.ask("PUT", path("school-fxz", document._id), document)).status, 201);
  const third = new Workspace(t, "js01", { server: node.url });
  assert.equal(third.run(["device", "enrol", code]).status, 1);
});

test("an approval that comes after its approver has left counts once the head stands for it", { timeout: 180_000 }, async (t) => {
  const { county, node, office, roster, approver, teacher, submission } = await returnedPlan(t);
  const head = await enter(t, node, office, "xz01");
  await approver.finish(["sync"]);
  await teacher.finish(["sync"]);
  const again = teacher.run(["submit", "plan:1"], { status: 0 }).lines[0].id;
  assert.notEqual(again, submission);
  await teacher.finish(["sync"]);
  await approver.finish(["sync"]);
  await head.finish(["sync"]);
  const [approval] = approver.run(["decide", again, "--approve"], { status: 0 }).lines;
  const left = staff.map((each) => (each.user === "sh01" ? { ...each, roles: [], left: true } : each));
  const next = office.roster("fxz", "枫香寨小学", left, [nodeKeyOf(node.folder)], roster);
  assert.equal((await node.ask("PUT", path("school-fxz", next._id), next)).status, 201);
  // The school's server takes nothing of who has left; the county's did not know yet.
  const withAdmin = county.url.replace("//", `//admin:${encodeURIComponent(admin.slice(6))}@`);
  await approver.finish(["replicate", "desk-js01", `${withAdmin}/desk-js01`]);
  let seen;
  await until(async () => {
    await head.finish(["sync"]);
    return (seen = stateOf(head, again)).doubt;
  }, "the approval reaches the head");
  assert.equal(seen.state, "waiting");
  assert.equal(seen.doubt, "came-late");
  assert.deepEqual(seen.late, [approval.id]);
  for (const pc of [teacher, approver]) assert.equal(pc.run(["confirm", approval.id]).status, 1);
  assert.equal(head.run(["confirm", "decision:sh01:" + "0".repeat(64)]).status, 1);
  assert.equal(head.run(["confirm", approval.id]).status, 0);
  assert.equal(stateOf(head, again).state, "approved");
  assert.equal(head.run(["confirm", approval.id]).status, 1); // it is done
  await head.finish(["sync"]);
  await until(async () => {
    await teacher.finish(["sync"]);
    return teacher.run(["list", "desk-js01", "--kind", "confirmation"]).lines.length === 1;
  }, "the teacher hears of it");
});
