// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's PC was stolen and taken out of use: what it writes from then on, at a county that takes everything, is
// nobody's plan, whether the program writes it or whoever took the key out of it. Real programs.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { startNode, temporaryFolder, Workspace } from "../e2e/programs/programs.mjs";
import { provision } from "../e2e/provision/programs.mjs";
import { Device } from "../e2e/rules/devices.mjs";
import { admin, enter, fixture, openSchool, path, until } from "./school.mjs";

const plan = "plan:js01:01jd8z6q3v5x7y9a0b1c2d3e4f";
const later = "plan:js01:01jd8z6q3v5x7y9a0b1c2d3e5g";
const forged = "plan:js01:01jd8z6q3v5x7y9a0b1c2d3e6h";
const last = "plan:js01:01jd8z6q3v5x7y9a0b1c2d3e7i";

const withAdmin = (server) => server.url.replace("//", `//${admin.replace("口令", encodeURIComponent("口令"))}@`);

// What was said at a server of PCs out of use.
async function sayingsAt(server) {
  const range = `startkey=${encodeURIComponent('"revocation:"')}&endkey=${encodeURIComponent('"revocation;"')}`;
  return (await server.ask("GET", `/school-fxz/_all_docs?include_docs=true&${range}`)).json.rows.map(({ doc }) => doc);
}

const deviceOf = async (pc) => (await pc.finish(["device", "list"])).find((each) => each.this).device;

function write(pc, id, change = {}) {
  pc.run(["put", "space-js01"], { input: JSON.stringify({ ...fixture, ...change, _id: id }) + "\n", status: 0 });
}

test("what a stolen PC writes once it is out of use comes to nobody, what it wrote before to everybody", { timeout: 180_000 }, async (t) => {
  const { county, node, office } = await openSchool(t);
  const stolen = await enter(t, node, office, "js01");
  const own = await enter(t, node, office, "js01");
  write(stolen, plan, { title: "静夜思" });
  await stolen.finish(["sync"]);
  await own.finish(["sync"]);
  const before = own.get("space-js01", plan);

  const device = await deviceOf(stolen);
  await own.finish(["device", "revoke", device]);
  await own.finish(["sync"]);
  await until(async () => (await sayingsAt(node)).some(({ about }) => about.saved?.["space-js01"]), "the server says what was there");
  const [{ about }] = (await sayingsAt(node)).filter(({ about }) => about.saved);
  assert.deepEqual(about.saved["space-js01"], [before._rev.split("-")[1]]);

  // The thief: with the program, and with the key alone, under the number of a save of before.
  assert.notEqual((await stolen.start(["sync"]).exited).status, 0);
  write(stolen, plan, { _rev: before._rev, title: "小偷改的" });
  write(stolen, later, { title: "小偷写的" });
  const address = withAdmin(county) + "/space-js01";
  await stolen.finish(["replicate", "space-js01", address]);
  const key = new Device("js01", stolen.environment.SHANKE_DEVICE_KEY);
  assert.equal(key.id, device);
  const { rev, document } = key.record("space-js01", forged, { ...fixture, title: "小偷造的" });
  const [start, hash] = rev.split("-");
  await county.ask("POST", "/space-js01/_bulk_docs", {
    new_edits: false,
    docs: [{ ...document, _id: forged, _rev: rev, _revisions: { start: Number(start), ids: [hash] } }],
  });
  for (const id of [plan, later, forged])
    assert.match((await county.ask("GET", path("space-js01", id))).json.title, /^小偷/, "the county takes everything");

  // What the school's server takes from the county after it.
  write(own, last);
  await own.finish(["replicate", "space-js01", address]);
  await until(async () => (await node.ask("GET", path("space-js01", last))).status === 200, "the school has the last plan");
  const fresh = await enter(t, node, office, "js01");
  for (const pc of [own, fresh]) {
    await pc.start(["sync"]).exited;
    assert.equal(pc.get("space-js01", plan).title, before.title);
    assert.equal(pc.get("space-js01", plan)._rev, before._rev);
    for (const id of [later, forged]) pc.get("space-js01", id, 1);
    pc.get("space-js01", last);
  }
  for (const id of [later, forged]) assert.equal((await node.ask("GET", path("space-js01", id))).status, 404);
});

test("where a school has no server the next run of provision says what a stolen PC had saved", { timeout: 180_000 }, async (t) => {
  const county = await startNode(t, [], { SHANKE_ADMIN: admin });
  const roster = join(temporaryFolder(t), "教职工.csv");
  writeFileSync(roster, "账号,姓名,学校,学校编号,任教学科,角色\njs01,姜𠮷䶮,枫香寨小学,fxz,语文,教师\n");
  const run = async (...options) => {
    const outcome = await provision(roster, county.url, { admin, options });
    assert.equal(outcome.status, 0, outcome.complaint + JSON.stringify(outcome.report?.problems));
    return outcome.report;
  };
  await run();
  const enter = async () => {
    const pc = new Workspace(t, "js01", { county: withAdmin(county) });
    await pc.start(["sync"]).exited;
    await run("--vouch", await deviceOf(pc));
    await pc.start(["sync"]).exited;
    return pc;
  };
  const stolen = await enter();
  const own = await enter();
  write(stolen, plan, { title: "静夜思" });
  await stolen.finish(["sync"]);
  await own.finish(["sync"]);
  const before = own.get("space-js01", plan);
  await own.finish(["device", "revoke", await deviceOf(stolen)]);
  await own.finish(["sync"]);
  await run();
  const said = (await sayingsAt(county)).filter(({ author }) => author === "county");
  assert.deepEqual(said.map(({ about }) => about.saved["space-js01"]), [[before._rev.split("-")[1]]]);
  await run(); // which has nothing to say any more
  assert.equal((await sayingsAt(county)).length, 2);
  write(stolen, later, { title: "小偷写的" });
  await stolen.finish(["replicate", "space-js01", withAdmin(county) + "/space-js01"]);
  const fresh = await enter();
  for (const pc of [own, fresh]) {
    await pc.start(["sync"]).exited;
    assert.equal(pc.get("space-js01", plan)._rev, before._rev);
    pc.get("space-js01", later, 1);
  }
});
