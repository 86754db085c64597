// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's PC that knows its school's server and the county's: each line is cut in turn, and in the middle.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { nodeKeyOf, openCounty } from "../provision/county.mjs";
import { openLine } from "./line.mjs";
import { startNode, Workspace } from "./programs.mjs";

const space = "space-js01";
const admin = "admin:geheim-口令";
const fixture = JSON.parse(readFileSync(new URL("../../fixtures/lesson/fixture-a.json", import.meta.url)));

const staff = [
  { user: "js01", name: "姜𠮷䶮", subjects: ["yuwen"], roles: ["teacher"] },
  { user: "sh01", name: "审核员", subjects: ["yuwen"], roles: ["approver"] },
];

// The county, the school's server, a line to each, and a PC that knows both. With `carries` the school's server
// carries its work to the county, over a line of its own.
async function everything(t, { carries = false } = {}) {
  const county = await startNode(t, [], { SHANKE_ADMIN: admin });
  for (const name of [space, "desk-js01", "school-fxz"]) assert.equal((await county.ask("PUT", `/${name}`)).status, 201);
  const toCountyFromSchool = await openLine(t, county.url);
  const own = toCountyFromSchool.url.replace("//", `//admin:${encodeURIComponent("geheim-口令")}@`);
  const school = await startNode(t, ["--school", "fxz"], { SHANKE_ADMIN: admin, ...(carries ? { SHANKE_COUNTY: own } : {}) });
  const office = openCounty();
  for (const document of [office.statement, office.roster("fxz", "枫香寨小学", staff, [nodeKeyOf(school.folder)])])
    assert.equal((await school.ask("PUT", `/school-fxz/${encodeURIComponent(document._id)}`, document)).status, 201);
  const toSchool = await openLine(t, school.url);
  const toCounty = await openLine(t, county.url);
  const pc = new Workspace(t, "js01", {
    server: toSchool.url,
    county: toCounty.url.replace("//", "//admin@"),
    environment: { SHANKE_COUNTY_PASSWORD: "geheim-口令" },
  });
  await pc.finish(["device", "enrol", /[0-9A-Z][0-9A-Z-]{7,}/.exec(school.code("js01"))[0]]);
  await pc.finish(["sync"]);
  return { county, school, toSchool, toCounty, toCountyFromSchool, pc };
}

const write = (pc, ...documents) =>
  pc.run(["put", space], { input: documents.map((document) => JSON.stringify(document)).join("\n") + "\n", status: 0 });

async function whereIs(pc, id) {
  const lines = (await pc.start(["status"]).exited).lines;
  return { item: lines.find(({ document }) => document === id), totals: lines.find(({ databases }) => databases !== undefined) };
}

// Every document of a database and how often it was ever written there.
async function contents(server, database) {
  const { json } = await server.ask("GET", `/${database}/_changes?style=all_docs`);
  return { ids: json.results.map(({ id }) => id).sort(), leaves: json.results.flatMap(({ changes }) => changes).length, last: Number(String(json.last_seq).split("-")[0]) };
}

async function until(condition) {
  for (let tries = 0; tries < 240; ++tries) {
    if (await condition()) return;
    await wait(250);
  }
  assert.fail("it did not come about");
}

const has = async (server, id) => (await server.ask("GET", `/${space}/${encodeURIComponent(id)}`)).status === 200;

test("each line is cut in turn: work goes the other way, and each hop is told", { timeout: 180_000 }, async (t) => {
  const { county, school, toSchool, toCounty, pc } = await everything(t);
  write(pc, { _id: "plan:1", kind: "record", title: "静夜思" });
  const [both] = await pc.finish(["sync"]);
  assert.equal(both.through, "school");
  assert.equal(both.school.not_confirmed, 0);
  assert.equal(both.county.not_confirmed, 0);

  toSchool.cut();
  write(pc, { _id: "plan:2", kind: "record", title: "春晓" });
  const [past] = await pc.finish(["sync"]);
  assert.equal(past.through, "county");
  assert.equal(past.complete, true);
  assert.equal(past.school.link, "offline");
  assert.equal(past.school.not_confirmed, 1);
  assert.ok(await has(county, "plan:2"));
  assert.ok(!(await has(school, "plan:2")));

  toCounty.cut();
  write(pc, { _id: "plan:3", kind: "record", title: "江雪" });
  const [none] = await pc.finish(["sync"], 1);
  assert.equal(none.complete, false);
  assert.equal(none.waiting, 1);
  const lost = await whereIs(pc, "plan:3");
  assert.deepEqual([lost.item.where, lost.item.school, lost.item.county], ["waiting", "waiting", "waiting"]);

  toSchool.restore();
  const [near] = await pc.finish(["sync"]);
  assert.equal(near.through, "school");
  assert.equal(near.county.link, "offline");
  const half = await whereIs(pc, "plan:3");
  assert.deepEqual([half.item.where, half.item.school, half.item.county], ["at_school", "at_school", "waiting"]);
  assert.equal(half.totals.county.not_confirmed, 1);
  assert.equal(half.totals.school.not_confirmed, 0);

  toCounty.restore();
  await pc.finish(["sync"]);
  const { item, totals } = await whereIs(pc, "plan:3");
  assert.equal(item, undefined);
  assert.equal(totals.county.not_confirmed, 0);
  for (const server of [school, county]) {
    const there = await contents(server, space);
    assert.deepEqual(there.ids.filter((id) => id.startsWith("plan:")), ["plan:1", "plan:2", "plan:3"]);
    assert.equal(there.leaves, there.ids.length);
    assert.equal(there.last, there.ids.length);
  }
});

test("a line that is lost in the middle of sending loses nothing and doubles nothing", { timeout: 180_000 }, async (t) => {
  const { county, school, toSchool, toCounty, pc } = await everything(t);
  const count = 60;
  const before = await contents(school, space);
  write(pc, ...Array.from({ length: count }, (_, i) => ({ _id: `plan:${i}`, kind: "record", text: randomBytes(15_000).toString("hex") })));
  toSchool.cutAfter(400_000);
  toCounty.cutAfter(400_000);
  const [none] = await pc.finish(["sync"], 1);
  assert.ok(toSchool.isCut() && toCounty.isCut());
  assert.equal(none.complete, false);

  toCounty.restore();
  const [past] = await pc.finish(["sync"]);
  assert.equal(past.through, "county");
  assert.equal(past.waiting, 0);
  assert.ok(past.school.not_confirmed > 0);
  toSchool.restore();
  const [near] = await pc.finish(["sync"]);
  assert.equal(near.through, "school");
  assert.equal(near.school.not_confirmed + near.county.not_confirmed, 0);
  for (const server of [school, county]) {
    const there = await contents(server, space);
    assert.equal(there.ids.length, before.ids.length + count);
    assert.equal(there.leaves, there.ids.length);
    assert.equal(there.last, there.ids.length);
  }
});

test("what the school's server carries to the county is confirmed and not sent again", { timeout: 180_000 }, async (t) => {
  const { county, school, toCounty, toCountyFromSchool, pc } = await everything(t, { carries: true });
  toCounty.cut();
  toCountyFromSchool.cut();
  write(pc, { _id: "plan:1", ...fixture }, { _id: "plan:2", kind: "record", text: randomBytes(150_000).toString("hex") });
  const [submitted] = pc.run(["submit", "plan:1"], { status: 0 }).lines;
  const [near] = await pc.finish(["sync"]);
  assert.equal(near.through, "school");
  assert.equal((await whereIs(pc, "plan:2")).item.where, "at_school");
  assert.equal((await whereIs(pc, submitted.id)).item.county, "waiting");

  toCountyFromSchool.restore();
  await until(() => has(county, "plan:2"));
  // The school's server says that what was handed in arrived; the PC needs no line of its own to learn of it.
  await until(async () => {
    await pc.finish(["sync"]);
    return (await whereIs(pc, submitted.id)).item === undefined;
  });
  assert.equal((await whereIs(pc, "plan:2")).item.county, "waiting");

  toCounty.restore();
  const sent = toCounty.bytesUp;
  await pc.finish(["sync"]);
  assert.ok(toCounty.bytesUp - sent < 60_000, `${toCounty.bytesUp - sent} bytes for what the county has`);
  assert.equal((await whereIs(pc, "plan:2")).item, undefined);
  for (const server of [school, county]) {
    const there = await contents(server, space);
    assert.equal(there.leaves, there.ids.length);
  }
});
