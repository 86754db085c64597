// SPDX-License-Identifier: GPL-3.0-or-later
// A school's server was stolen: the county ends its key with the administrator's command. Real programs; the county is a
// server that takes everything.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { startNode, temporaryFolder, Workspace } from "../e2e/programs/programs.mjs";
import { nodeKeyOf, stolenVoice } from "../e2e/provision/county.mjs";
import { provision } from "../e2e/provision/programs.mjs";
import { Device } from "../e2e/rules/devices.mjs";
import { admin, fixture, path, until, withId } from "./school.mjs";

const people = `账号,姓名,学校,学校编号,任教学科,角色
js01,姜𠮷䶮,枫香寨小学,fxz,语文,教师
sh01,审核员,枫香寨小学,fxz,语文,审核人
xz01,龙䶮校长,枫香寨小学,fxz,,校长
`;

// All that a server has of a kind in a database.
async function documents(server, database, kind) {
  const range = `startkey=${encodeURIComponent(`"${kind}:"`)}&endkey=${encodeURIComponent(`"${kind};"`)}`;
  const { status, json } = await server.ask("GET", `/${database}/_all_docs?include_docs=true&${range}`);
  return status === 200 ? json.rows.map(({ doc }) => doc) : [];
}

test("what a stolen server's key says after its end counts for nothing, what it received before stays", { timeout: 180_000 }, async (t) => {
  const county = await startNode(t, [], { SHANKE_ADMIN: admin });
  const folder = temporaryFolder(t);
  const roster = join(folder, "教职工.csv");
  writeFileSync(roster, people);
  const run = async (...options) => {
    const outcome = await provision(roster, county.url, { admin, options });
    assert.equal(outcome.status, 0, outcome.complaint + JSON.stringify(outcome.report?.problems));
    return outcome.report;
  };
  const account = join(folder, "fxz.account");
  await run("--account", `fxz=${account}`);
  const password = /node-fxz:([^@\s]+)@/.exec(readFileSync(account, "utf8"))[1];
  const asNode = county.url.replace("//", `//node-fxz:${password}@`);
  const node = await startNode(t, ["--school", "fxz"], { SHANKE_ADMIN: admin, SHANKE_COUNTY: asNode });
  const key = nodeKeyOf(node.folder);
  assert.equal((await run("--node", `fxz=${key}`)).nodes.length, 1);
  await until(async () => (await documents(node, "school-fxz", "roster")).length === 2, "the roster reaches the school");

  const enter = async (user) => {
    const pc = new Workspace(t, user, { server: node.url });
    await pc.finish(["device", "enrol", /[0-9A-Z][0-9A-Z-]{7,}/.exec(node.code(user))[0]]);
    await pc.finish(["sync"]);
    return pc;
  };
  const handIn = async (pc, id) => {
    pc.run(["put", "space-js01"], { input: JSON.stringify({ ...fixture, _id: id }) + "\n", status: 0 });
    const [submission] = pc.run(["submit", id], { status: 0 }).lines;
    await pc.finish(["sync"]);
    return submission.id;
  };
  const teacher = await enter("js01");
  const approver = await enter("sh01");
  const [{ device }] = (await approver.finish(["device", "list"])).filter((each) => each.this);
  await until(async () => (await documents(county, "school-fxz", "device")).some((each) => each.device === device), "the county has the card");
  assert.equal((await run("--vouch", device)).vouched.length, 1);
  const stateOf = async (pc, wanted) => {
    await pc.start(["sync"]).exited;
    return pc.run(["device", "list"], { status: 0 }).lines.find((each) => each.device === wanted)?.state;
  };
  await until(async () => (await stateOf(approver, device)) === "confirmed", "two stand for the approver's PC");
  const approve = async (submission) => {
    await approver.finish(["sync"]);
    const [decision] = approver.run(["decide", submission, "--approve"], { status: 0 }).lines;
    await approver.finish(["sync"]);
    return decision.id;
  };
  const doubtOf = (submission) => approver.run(["inbox"], { status: 0 }).lines.find(({ id }) => id === submission)?.doubt;
  const first = await handIn(teacher, "plan:1");
  const approval = await approve(first);
  const receiptsAt = (server) => documents(server, "desk-js01", "receipt");
  await until(async () => (await receiptsAt(county)).some((each) => each.about === approval),
    "the county has the receipt");
  await approver.finish(["sync"]);
  assert.equal(doubtOf(first), undefined);

  // Stolen: the administrator ends it where the platform last heard it.
  const said = [...(await receiptsAt(county)), ...(await documents(county, "desk-js01", "arrival")),
    ...(await documents(county, "school-fxz", "endorsement"))].filter((each) => each.author === "node-fxz");
  const last = said.sort((a, b) => a.n - b.n).at(-1);
  const ended = await run("--end-node", `fxz=${key}`);
  assert.ok(ended.nodes_ended[0].last_event >= last.n, JSON.stringify(ended.nodes_ended));
  await until(async () => (await documents(node, "school-fxz", "roster")).length === 3, "the next roster reaches the school");

  // The thief vouches for a PC of the head, and signs for a plan that nobody at the school has received.
  const thief = new Device("xz01");
  const second = await handIn(teacher, "plan:2");
  const unheard = await approve(second);
  const speak = stolenVoice(node.folder, "fxz", { n: ended.nodes_ended[0].last_event, previous: last._id, roster: [1, 3] });
  const card = withId(thief.card());
  const voice = speak("school-fxz", { kind: "endorsement", about: { device: thief.id, after: 0 } });
  const receipt = speak("desk-js01", { kind: "receipt", about: unheard, number: 1 });
  for (const server of [county, node]) {
    for (const [database, document] of [["school-fxz", card], ["school-fxz", voice], ["desk-js01", receipt]])
      await server.ask("PUT", path(database, document._id), document);
  }
  for (const pc of [teacher, approver]) await pc.start(["sync"]).exited;
  assert.equal(approver.run(["get", "school-fxz", voice._id]).status, 0, "it has come, and is judged");
  const devices = approver.run(["device", "list"], { status: 0 }).lines;
  assert.equal(devices.find(({ device }) => device === thief.id).state, "not-confirmed");
  assert.equal(devices.find(({ user }) => user === "js01").state, "confirmed");
  assert.equal(doubtOf(first), undefined);
  assert.equal(doubtOf(second), "not-yet-received");
});
