// SPDX-License-Identifier: GPL-3.0-or-later
// A school of a teacher, a colleague and an approver with its server, and a county that takes everything, as real programs.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

import { startNode, Workspace } from "../e2e/programs/programs.mjs";
import { nodeKeyOf, openCounty } from "../e2e/provision/county.mjs";
import { Device } from "../e2e/rules/devices.mjs";

export const admin = "admin:geheim-口令";
export const fixture = JSON.parse(readFileSync(new URL("../fixtures/lesson/fixture-a.json", import.meta.url)));
export const staff = [
  { user: "js01", name: "姜𠮷䶮", subjects: ["yuwen"], roles: ["teacher"] },
  { user: "js02", name: "龙秀", subjects: ["yuwen"], roles: ["teacher"] },
  { user: "sh01", name: "审核员", subjects: ["yuwen"], roles: ["approver"] },
  { user: "xz01", name: "龙䶮校长", subjects: [], roles: ["head"] },
];
export const path = (database, id) => `/${database}/${encodeURIComponent(id)}`;
export const withId = ({ id, document }) => ({ _id: id, ...document });

export async function until(condition, what) {
  for (let tries = 0; tries < 120; ++tries) {
    if (await condition()) return;
    await wait(250);
  }
  assert.fail(`it did not come about: ${what}`);
}

// A PC of `user` that the school's server knows; the county stands for an approver's.
export async function enter(t, node, office, user) {
  const pc = new Workspace(t, user, { server: node.url });
  await pc.finish(["device", "enrol", /[0-9A-Z][0-9A-Z-]{7,}/.exec(node.code(user))[0]]);
  await pc.finish(["sync"]);
  if (user === "sh01" || user === "xz01") {
    const [own] = (await pc.finish(["device", "list"])).filter((device) => device.this);
    const voice = office.vouch("fxz", own.device);
    assert.equal((await node.ask("PUT", path("school-fxz", voice._id), voice)).status, 201);
    await pc.finish(["sync"]);
  }
  return pc;
}

// The school's server, and the county beyond it.
export async function openSchool(t) {
  const county = await startNode(t, [], { SHANKE_ADMIN: admin });
  for (const name of ["desk-js01", "school-fxz", "county", "space-js01"]) await county.ask("PUT", `/${name}`);
  const withAdmin = county.url.replace("//", `//admin:${encodeURIComponent("geheim-口令")}@`);
  const node = await startNode(t, ["--school", "fxz"], { SHANKE_ADMIN: admin, SHANKE_COUNTY: withAdmin });
  const office = openCounty();
  const roster = office.roster("fxz", "枫香寨小学", staff, [nodeKeyOf(node.folder)]);
  for (const document of [office.statement, roster])
    assert.equal((await node.ask("PUT", path("school-fxz", document._id), document)).status, 201);
  return { county, node, office, roster };
}

// A plan that was handed in and returned, as everybody at the school knows it.
export async function returnedPlan(t) {
  const { county, node, office, roster } = await openSchool(t);
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
  return { county, node, office, roster, teacher, approver, submission: submission.id, decision: decision.id };
}

export const stateOf = (approver, submission) => approver.run(["inbox"], { status: 0 }).lines.find(({ id }) => id === submission);

// An approval of the submission by a card that somebody made for the approver.
export function forgeApproval(submission, hash) {
  const device = new Device("sh01");
  const approval = device.event("desk-js01", {
    kind: "decision", schema: 1, school: "fxz", submission, contentHash: hash, verdict: "approved", reasons: [], comments: [],
    roster: [1, 1], createdAt: "2026-03-06T09:05:00+08:00", updatedAt: "2026-03-06T09:05:00+08:00",
    decidedAt: "2026-03-06T09:05:00+08:00",
  });
  return { device, card: withId(device.card()), approval: withId(approval) };
}

// A branch without a parent, as whoever writes at a server that takes everything lays it there.
export function branch(document, generation) {
  const hash = "f" + randomBytes(16).toString("hex").slice(1);
  const { _rev, ...body } = document;
  return { ...body, _rev: `${generation}-${hash}`, _revisions: { start: generation, ids: [hash] } };
}
