// SPDX-License-Identifier: GPL-3.0-or-later
// A school's node that follows the county: what is written at one side arrives at the other.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Device } from "../rules/devices.mjs";
import { ShankeNode } from "./shankeNode.mjs";

const pc = new Device("js01");

// As a PC of a teacher writes it: from the county a school takes nothing else.
async function writeRecord(database, id, text) {
  const content = { kind: "record", author: "js01", school: "fxz", text };
  const { rev, document } = pc.record("school-fxz", id, content);
  const revision = { ...document, _id: id, _rev: rev, _revisions: { start: 1, ids: [rev.slice(2)] } };
  await database.bulkDocs([revision], { new_edits: false });
}

function arrival(database, id) {
  return new Promise((resolve, reject) => {
    const feed = database.changes({ live: true, include_docs: true, since: 0 });
    feed.on("error", reject).on("change", ({ id: changed, doc }) => {
      if (changed !== id) return;
      feed.cancel();
      resolve(doc);
    });
  });
}

test("a school's node and the county keep their databases alike, both ways", { timeout: 60_000 }, async () => {
  const admin = { name: "county", password: "县:密码" };
  const auth = { username: admin.name, password: admin.password };
  const county = await ShankeNode.start({ admin });
  const school = await ShankeNode.start();
  const folder = school.folder;
  await writeRecord(county.database("school-fxz", auth), "record:js01:通知", "县里的通知");
  await school.database("school-fxz").put({ _id: "plan:静夜思", text: "床前明月光" });
  school.process.kill("SIGTERM");
  await school.exited;

  const address = county.url.replace("//", `//county:${encodeURIComponent(admin.password)}@`);
  const linked = await ShankeNode.start({ folder, county: address });
  assert.equal((await arrival(linked.database("school-fxz"), "record:js01:通知")).text, "县里的通知");
  assert.equal((await arrival(county.database("school-fxz", auth), "plan:静夜思")).text, "床前明月光");

  await writeRecord(county.database("school-fxz", auth), "record:js01:二", "二");
  await arrival(linked.database("school-fxz"), "record:js01:二");
  await linked.database("school-fxz").put({ _id: "plan:二" });
  await arrival(county.database("school-fxz", auth), "plan:二");

  // A database may be removed while it is followed.
  await linked.database("school-fxz").destroy();
  assert.equal(await linked.stop(), 0);
  assert.equal(await county.stop(), 0);
});
