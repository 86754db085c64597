// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody wants another text in the place of a teacher's plan, or the plan gone: at a county that takes everything. Real
// programs, a school with its server, and a teacher with two PCs.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";

import { Device } from "../e2e/rules/devices.mjs";
import { enter, fixture, openSchool, path, until } from "./school.mjs";

const plan = "plan:js01:01jd8z6q3v5x7y9a0b1c2d3e4f";
const space = path("space-js01", plan);

// The plan, signed, at the school and at the county.
async function planAtTheCounty(t) {
  const school = await openSchool(t);
  const teacher = await enter(t, school.node, school.office, "js01");
  teacher.run(["put", "space-js01"], { input: JSON.stringify({ _id: plan, ...fixture }) + "\n", status: 0 });
  await teacher.finish(["sync"]);
  await until(async () => (await school.county.ask("GET", space)).status === 200, "the county has the plan");
  return { ...school, teacher };
}

const leavesAt = async (server) => (await server.ask("GET", `${space}?open_revs=all`)).json.length;

test("no text comes into the place of a plan but what a PC of its owner signed", { timeout: 180_000 }, async (t) => {
  const { county, node, teacher } = await planAtTheCounty(t);
  const real = (await county.ask("GET", `${space}?revs=true`)).json;
  const { _id, _rev, _revisions, ...body } = real;
  const graft = (...docs) => county.ask("POST", "/space-js01/_bulk_docs", { new_edits: false, docs });
  const branch = (document, before = [], hash = randomBytes(16).toString("hex"), start = before.length + 1) => ({
    ...document, _id: plan, _rev: `${start}-${hash}`,
    _revisions: { start, ids: [hash, ...before.map((rev) => rev.split("-")[1])] },
  });
  const signed = (device, document, before, options) => {
    const { rev, document: written } = device.record("space-js01", plan, document, { before, ...options });
    return branch(options?.deleted ? { ...written, _deleted: true } : written, before, rev.split("-")[1]);
  };
  const { signed: mark, ...text } = body;
  const forged = { ...text, title: "换了" };
  const colleague = new Device("js02");
  const made = new Device("js01"); // a PC that nobody vouches for
  await graft(
    branch(forged), branch(forged, [], undefined, 9), branch({ ...forged, signed: mark }, [_rev]),
    signed(colleague, forged, [_rev]), signed(made, forged, [_rev]), signed(made, {}, [_rev], { deleted: true }),
    branch({ _deleted: true }, [_rev]),
    ...Array.from({ length: 200 }, (_, i) => branch(body, i % 2 ? [_rev] : [])),
  );
  assert.ok((await leavesAt(county)) > 100, "the county takes everything");
  // What comes after it has come: what was forged was looked at.
  teacher.run(["put", "space-js01"], { input: JSON.stringify({ _id: "plan:js01:second", ...fixture }) + "\n", status: 0 });
  await teacher.finish(["sync"]);
  const second = path("space-js01", "plan:js01:second");
  await until(async () => (await county.ask("GET", second)).status === 200, "the county has the second plan");
  await teacher.finish(["sync"]);
  assert.equal((await node.ask("GET", space)).json._rev, _rev);
  assert.equal(await leavesAt(node), 1);
  assert.equal(teacher.get("space-js01", plan)._rev, _rev);
  assert.equal(teacher.get("space-js01", plan)._conflicts, undefined);
});

test("what a teacher writes on two PCs at once is one plan on both", { timeout: 180_000 }, async (t) => {
  const school = await planAtTheCounty(t);
  const home = await enter(t, school.node, school.office, "js01");
  await home.finish(["sync"]);
  const { teacher } = school;
  const write = (pc, change) => {
    const document = { ...pc.get("space-js01", plan), ...change };
    pc.run(["put", "space-js01"], { input: JSON.stringify(document) + "\n", status: 0 });
  };
  write(teacher, { studentAnalysis: [{ id: "a1b2c3d4", type: "paragraph", text: "在校写的 𠮷" }] });
  write(home, { boardDesign: [{ id: "e5f6a7b8", type: "paragraph", text: "在家写的 䶮" }] });
  const both = (pc) => JSON.stringify(pc.get("space-js01", plan));
  await until(async () => {
    for (const pc of [teacher, home, teacher]) await pc.finish(["sync"]);
    return [teacher, home].every((pc) => both(pc).includes("在校写的") && both(pc).includes("在家写的"));
  }, "both texts on both PCs");
  await until(async () => {
    for (const pc of [home, teacher]) await pc.finish(["sync"]);
    return [teacher, home].every((pc) => !pc.get("space-js01", plan)._conflicts);
  }, "one version on both");
  assert.equal(teacher.get("space-js01", plan)._rev, home.get("space-js01", plan)._rev);
});
