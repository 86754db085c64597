// SPDX-License-Identifier: GPL-3.0-or-later
// What was forged at a server: it is refused once and told once, an administrator can list and close it there, and nobody
// else can. Real programs; the county is a server that takes everything.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { startPouchServer, temporaryFolder, Workspace } from "../e2e/programs/programs.mjs";
import { Device } from "../e2e/rules/devices.mjs";
import { admin, branch, forgeApproval, path, returnedPlan, stateOf, until, withId } from "./school.mjs";

const asAdmin = { SHANKE_ADMIN: admin };
const graft = (server, database, ...docs) => server.ask("POST", `/${database}/_bulk_docs`, { new_edits: false, docs });

// `workspace` as somebody with other words in the environment.
function verify(workspace, args, environment) {
  const before = workspace.environment;
  workspace.environment = { ...before, ...environment };
  const outcome = workspace.run(["verify", "--server", ...args]);
  workspace.environment = before;
  return outcome;
}

test("what the county forges is refused once, told once, and closed by an administrator", { timeout: 180_000 }, async (t) => {
  const { county, node, approver, teacher, submission, decision } = await returnedPlan(t);
  await until(async () => (await county.ask("GET", path("desk-js01", decision))).status === 200, "the county has the return");
  const real = (await county.ask("GET", path("desk-js01", decision))).json;
  const junk = branch({ ...real, verdict: "approved" }, 1);
  const told = () => node.said.filter((line) => line.includes("not taken in"));
  await graft(county, "desk-js01", junk);
  await until(() => told().length > 0, "the node tells of it");
  // The row moves again and again, and names the forged leaf each time.
  const { approval } = forgeApproval(submission, real.contentHash);
  for (let round = 0; round < 3; ++round) await graft(county, "desk-js01", branch({ ...approval, round }, 1));
  const pc = new Device("js01");
  const card = withId(pc.card());
  await node.ask("PUT", path("school-fxz", card._id), card);
  const later = withId(pc.event("desk-js01", { kind: "submission", school: "fxz", note: "字" }));
  await county.ask("PUT", path("desk-js01", later._id), later);
  await until(async () => (await node.ask("GET", path("desk-js01", later._id))).status === 200, "the node has what came after");
  assert.equal(told().filter((line) => line.includes(decision)).length, 1, told().join("\n"));
  assert.equal((await node.ask("GET", path("desk-js01", decision))).json.verdict, "returned");

  const refused = await node.ask("GET", "/_shanke/refused");
  assert.deepEqual(refused.json.carriers, { county: 4 });

  // A PC that asks the county itself keeps the same out, and says by whom it came.
  const withAdmin = county.url.replace("//", `//admin:${encodeURIComponent(admin.slice(6))}@`);
  const first = approver.run(["replicate", `${withAdmin}/desk-js01`, "desk-js01"], { status: 3 }).lines.at(-1);
  assert.equal(first.refused, 4);
  const again = approver.run(["replicate", `${withAdmin}/desk-js01`, "desk-js01"], { status: 0 }).lines.at(-1);
  assert.equal(again.refused, 0);
  const status = approver.run(["status"]).lines;
  const brought = status.find((line) => line.not_taken_in && line.carrier);
  assert.equal(brought.not_taken_in, 4);
  assert.ok(!brought.carrier.includes("geheim") && !brought.carrier.includes("admin"), brought.carrier);

  // Listed for whoever may read; closed by the administrator alone.
  const listed = verify(approver, [county.url], asAdmin);
  assert.equal(listed.status, 3, listed.complaint);
  const forged = listed.lines.filter((line) => line.rev);
  assert.ok(forged.some((line) => line.id === decision && line.rev === junk._rev && line.reason === "altered"));
  assert.equal(forged.length, 4);
  assert.ok(!forged.some((line) => line.rev === real._rev));
  // Also from a workspace that knows nothing: the keys stand at the server.
  const outside = verify(new Workspace(t, "office"), [county.url], asAdmin);
  assert.deepEqual(outside.lines.filter((line) => line.rev).map((line) => line.rev).sort(), forged.map((line) => line.rev).sort());
  assert.equal(verify(approver, [county.url, "--repair"], asAdmin).status, 2);
  const own = verify(approver, [], {}); // the school's server, as the account itself
  assert.equal(own.status, 0, own.complaint);
  assert.ok(own.lines.at(-1).signed > 0);
  assert.notEqual(verify(teacher, [county.url, "--repair", "--yes"], {}).status, 0);
  const closed = verify(approver, [county.url, "--repair", "--yes"], asAdmin);
  assert.equal(closed.status, 0, closed.complaint);
  assert.equal(closed.lines.filter((line) => line.closed).length, 4);
  assert.equal(verify(approver, [county.url], asAdmin).status, 0);
  const after = (await county.ask("GET", path("desk-js01", decision) + "?conflicts=true")).json;
  assert.deepEqual([after.verdict, after._conflicts], ["returned", undefined]);
  assert.equal((await node.ask("GET", path("desk-js01", decision))).json.verdict, "returned");
  county.kill();
  const away = verify(approver, [county.url], asAdmin);
  assert.equal(away.status, 1);
  assert.ok(away.complaint.trim().length > 0);
});

const pouchServer = new URL("../e2e/servers/node_modules/pouchdb-server", import.meta.url);
test("a PouchDB server is looked through and closed in the same way", { timeout: 120_000, skip: !existsSync(pouchServer) }, async (t) => {
  const { county, approver, decision } = await returnedPlan(t);
  await until(async () => (await county.ask("GET", path("desk-js01", decision))).status === 200, "the county has the return");
  const { _rev, ...real } = (await county.ask("GET", path("desk-js01", decision))).json;
  const server = await startPouchServer();
  t.after(() => server.stop());
  const ask = async (method, where, body) => {
    const answer = await fetch(server.url + where, {
      method, body: body && JSON.stringify(body), headers: { "content-type": "application/json" } });
    return { status: answer.status, json: await answer.json() };
  };
  await ask("PUT", "/desk-js01");
  await ask("PUT", path("desk-js01", decision), real);
  const junk = branch({ ...real, verdict: "approved" }, 9);
  await graft({ ask }, "desk-js01", junk);
  const listed = verify(approver, [server.url], {});
  assert.equal(listed.status, 3, listed.complaint);
  assert.deepEqual(listed.lines.filter((line) => line.rev).map((line) => line.rev), [junk._rev]);
  const closed = verify(approver, [server.url, "--repair", "--yes"], {});
  assert.equal(closed.status, 0, closed.complaint);
  assert.equal((await ask("GET", path("desk-js01", decision))).json.verdict, "returned");
  assert.equal(verify(approver, [server.url], {}).status, 0);
});

test("a backup that somebody made up brings no approval in, and unsays no return", { timeout: 120_000 }, async (t) => {
  const { approver, teacher, submission, decision } = await returnedPlan(t);
  const handedIn = teacher.get("desk-js01", submission);
  const { card, approval } = forgeApproval(submission, handedIn.contentHash);
  const forger = new Workspace(t, "sh01"); // who calls themselves the approver
  const write = (database, ...documents) =>
    forger.run(["put", database], { input: documents.map((each) => JSON.stringify(each)).join("\n") + "\n", status: 0 });
  const { _rev, ...real } = teacher.get("desk-js01", decision);
  write("desk-js01", { ...real, verdict: "approved" }, { ...approval, verdict: "approved-with-notes" });
  write("school-fxz", card);
  const folder = join(temporaryFolder(t), "备份");
  forger.run(["backup", folder], { status: 0 });
  const restored = approver.run(["restore", folder], { status: 3 });
  assert.equal(restored.lines.at(-1).refused, 2);
  assert.equal(approver.get("desk-js01", decision).verdict, "returned");
  assert.equal(approver.get("desk-js01", decision)._conflicts, undefined);
  assert.notEqual(approver.run(["get", "desk-js01", approval._id]).status, 0);
  assert.equal(stateOf(approver, submission).state, "returned");
});
