// SPDX-License-Identifier: GPL-3.0-or-later
// A PC that nobody has confirmed yet: its person is told what waits, for whom, and who can help; the head is told the same.
import assert from "node:assert/strict";
import { test } from "node:test";

import { admin, fixture, path, staff } from "../../adversary/school.mjs";
import { openCounty } from "../provision/county.mjs";
import { startNode, Workspace } from "./programs.mjs";

test("what waits until a PC is confirmed is told to its person and to who can confirm it", { timeout: 120_000 }, async (t) => {
  const node = await startNode(t, ["--school", "fxz"], { SHANKE_ADMIN: admin });
  const office = openCounty(); // the roster lists no server yet, so nobody speaks for a new PC by itself
  for (const document of [office.statement, office.roster("fxz", "枫香寨小学", staff, [])])
    assert.equal((await node.ask("PUT", path("school-fxz", document._id), document)).status, 201);
  const enter = async (user) => {
    const pc = new Workspace(t, user, { server: node.url });
    await pc.finish(["device", "enrol", /[0-9A-Z][0-9A-Z-]{7,}/.exec(node.code(user))[0]]);
    await pc.finish(["sync"]);
    return pc;
  };
  const teacher = await enter("js01");
  teacher.run(["put", "space-js01"], { input: JSON.stringify({ ...fixture, _id: "plan:1" }) + "\n", status: 0 });
  teacher.run(["submit", "plan:1"], { status: 0 });
  const sync = await teacher.start(["sync"]).exited;
  assert.equal(sync.status, 3, sync.complaint);
  assert.equal(sync.lines.at(-1).unconfirmed, 2);
  assert.equal(sync.lines.at(-1).complete, false);
  assert.match(sync.complaint, /审核员 or 龙䶮校长/);
  const told = teacher.run(["status"], { status: 3 }).lines;
  assert.deepEqual(told.filter((line) => line.document).map((line) => line.where), ["waits_for_confirmation", "waits_for_confirmation"]);
  const waits = told.find((line) => line.confirmers);
  assert.deepEqual([waits.unconfirmed, waits.confirmers], [2, ["审核员", "龙䶮校长"]]);

  const head = await enter("xz01");
  const [own] = (await head.finish(["device", "list"])).filter((device) => device.this);
  const voice = office.vouch("fxz", own.device);
  assert.equal((await node.ask("PUT", path("school-fxz", voice._id), voice)).status, 201);
  await head.finish(["sync"]);
  const asked = head.run(["inbox"], { status: 0 }).lines.find((line) => line.unconfirmed_device);
  assert.deepEqual([asked.unconfirmed_device, asked.code, asked.documents], [waits.device, waits.code, 1]);

  head.run(["device", "vouch", asked.unconfirmed_device], { status: 0 });
  await head.finish(["sync"]);
  assert.ok(!head.run(["inbox"], { status: 0 }).lines.some((line) => line.unconfirmed_device));
  await teacher.finish(["sync"]);
  assert.equal(teacher.run(["status"], { status: 0 }).lines.at(-1).unconfirmed, 0);
});
