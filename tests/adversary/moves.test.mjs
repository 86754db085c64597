// SPDX-License-Identifier: GPL-3.0-or-later
// Who may not wants to move a class, so that an approval is timely, or a plan waits behind others. Real programs; the school's
// server is given what its rules refuse by its administrator.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Device } from "../e2e/rules/devices.mjs";
import { enter, fixture, path, returnedPlan, stateOf, until, withId } from "./school.mjs";

const [lesson] = fixture.header.classes.map((name) => ({ class: name, day: fixture.header.plannedDate, slot: fixture.header.slot }));

const moveBy = (device, said) =>
  withId(device.event("desk-js01", {
    kind: "movedClass", schema: 1, school: "fxz", roster: [1, 1], about: "plan:1", saidAt: "2026-03-01T08:00:00+08:00",
    createdAt: "2026-03-01T08:00:00+08:00", updatedAt: "2026-03-01T08:00:00+08:00",
    said: { ...lesson, insteadDay: "2026-03-20", insteadSlot: 1, ...said },
  }));

test("nobody moves the class of another, and a backdated move is told as one", { timeout: 180_000 }, async (t) => {
  const { node, office, approver, teacher, submission } = await returnedPlan(t);
  const colleague = await enter(t, node, office, "js02");
  const put = async (database, document) =>
    assert.equal((await node.ask("PUT", path(database, document._id), document)).status, 201, document._id);

  // A colleague and the approver with PCs that the county stands for, and one with a card made for the teacher.
  const [other, leader, forged] = ["js02", "sh01", "js01"].map((user) => new Device(user));
  for (const device of [other, leader, forged]) await put("school-fxz", withId(device.card()));
  for (const device of [other, leader]) await put("school-fxz", office.vouch("fxz", device.id));
  const moves = [other, leader, forged].map((device) => moveBy(device));

  // The colleague's password does not bring it, either.
  assert.equal(colleague.run(["put", "desk-js01"], { input: JSON.stringify(moves[0]) + "\n" }).status, 0);
  await colleague.start(["sync"]).exited;
  assert.equal((await node.ask("GET", path("desk-js01", moves[0]._id))).status, 404);

  for (const move of moves) await put("desk-js01", move);
  for (const pc of [approver, teacher]) await pc.finish(["sync"]);
  assert.equal(approver.run(["get", "desk-js01", moves[0]._id]).status, 0); // it has them
  assert.equal(stateOf(approver, submission).moved_from, undefined);
  const [before] = stateOf(approver, submission).class_time.split("T");
  assert.equal(before, lesson.day);

  // The teacher's own, on a PC of theirs with a clock that is months behind.
  const own = new Device("js01");
  await put("school-fxz", withId(own.card()));
  await put("school-fxz", office.vouch("fxz", own.id));
  await put("desk-js01", moveBy(own));
  await until(async () => {
    await approver.finish(["sync"]);
    return stateOf(approver, submission).moved_from;
  }, "the approver hears of it");
  const told = stateOf(approver, submission);
  assert.ok(told.class_time.startsWith("2026-03-20"));
  assert.ok(told.moved_from.startsWith(lesson.day));
  assert.equal(told.moved_late, true); // the server signed for it when the hour was over
  assert.equal(told.state, "returned"); // and nothing that was decided is touched
});
