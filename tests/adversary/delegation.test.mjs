// SPDX-License-Identifier: GPL-3.0-or-later
// Who may not decide wants to decide in somebody's place. Real programs; the county takes everything, and the school's
// server is given what its rules refuse by its administrator.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Device } from "../e2e/rules/devices.mjs";
import { branch, enter, path, returnedPlan, stateOf, until, withId } from "./school.mjs";

const digestOf = (device) => device.id.split(":").pop();

// The next of the events of a device, in the first edition of the roster.
function sayer(device) {
  let n = 0;
  let previous;
  return (database, content) => {
    const body = { schema: 1, school: "fxz", roster: [1, 1], ...content, author: device.user, device: device.id, n: ++n, ...(previous && { previous }) };
    const { digest, document } = device.signed("shanke/event/1", database, body);
    previous = digest;
    return { _id: `${content.kind}:${device.user}:${digest}`, ...document };
  };
}

test("nobody decides in somebody's place who was not let", { timeout: 180_000 }, async (t) => {
  const { county, node, office, approver, teacher, submission } = await returnedPlan(t);
  const colleague = await enter(t, node, office, "js02");
  const { contentHash } = approver.get("desk-js01", submission);
  const put = async (database, document) =>
    assert.equal((await node.ask("PUT", path(database, document._id), document)).status, 201, document._id);

  // Two teachers with PCs that the county stands for, and one with a card made for the approver.
  const [own, owner, forged] = ["js02", "js01", "sh01"].map((user) => new Device(user));
  for (const device of [own, owner, forged]) await put("school-fxz", withId(device.card()));
  for (const device of [own, owner]) await put("school-fxz", office.vouch("fxz", device.id));
  const [say, sayAsOwner, sayAsApprover] = [own, owner, forged].map(sayer);
  const letOwn = { kind: "delegation", user: "js02", devices: [digestOf(own)], said: { lastDay: "2099-01-01" } };
  const given = [say("school-fxz", letOwn), sayAsOwner("school-fxz", letOwn), sayAsApprover("school-fxz", letOwn)];
  const approval = (inPlace) => ({
    kind: "decision", submission, contentHash, verdict: "approved", reasons: [], comments: [], decidedAt: "2026-03-06T09:05:00+08:00", ...inPlace,
  });
  const missing = `delegation:sh01:${"0".repeat(64)}`;
  const decisions = [...given.map(({ _id }) => _id), missing].map((inPlace) => say("desk-js01", approval({ inPlace })));
  decisions.push(say("desk-js01", approval({})));
  const ended = say("school-fxz", { kind: "delegationEnd", about: given[2]._id, said: {} });

  // Nobody's password gives it, either: the colleague's writes neither.
  const asColleague = colleague.run(["put", "school-fxz"], { input: JSON.stringify(given[0]) + "\n" });
  assert.equal(asColleague.status, 0); // on their own PC they may write what they like
  await colleague.start(["sync"]).exited;
  assert.equal((await node.ask("GET", path("school-fxz", given[0]._id))).status, 404);

  for (const document of [...given, ended]) await put("school-fxz", document);
  for (const document of decisions.slice(0, 2)) await put("desk-js01", document);
  const rest = decisions.slice(2).map((document) => branch(document, 1));
  await county.ask("POST", "/desk-js01/_bulk_docs", { new_edits: false, docs: rest });
  await until(async () => (await node.ask("GET", path("desk-js01", decisions[0]._id))).status === 200, "the server has them");
  for (const pc of [approver, teacher]) await pc.finish(["sync"]);
  for (const { _id } of decisions.slice(0, 2)) assert.equal(approver.run(["get", "desk-js01", _id]).status, 0); // it has them
  assert.equal(stateOf(approver, submission).state, "returned");
  assert.deepEqual(stateOf(approver, submission).late ?? [], []);
  for (const { _id } of decisions.slice(0, 2)) assert.equal(approver.run(["confirm", _id]).status, 1); // nobody can stand for it
});
