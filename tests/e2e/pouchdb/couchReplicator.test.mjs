// SPDX-License-Identifier: GPL-3.0-or-later
// What CouchDB's own replicator asks works both ways with a node that has an administrator.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { RemoteDatabase, replicate } from "./couchReplicator.mjs";
import { ShankeNode, contents } from "./shankeNode.mjs";

const admin = { name: "county", password: "县:密码" };
const auth = { username: admin.name, password: admin.password };

let county;
let school;

const of = (node, name) => new RemoteDatabase(node.url, name, admin);
const pouch = (node, name) => node.database(name, auth);

before(async () => {
  [county, school] = await Promise.all([ShankeNode.start({ admin }), ShankeNode.start({ admin })]);
});

after(async () => {
  assert.deepEqual(await Promise.all([county.stop(), school.stop()]), [0, 0]);
});

async function fill(database) {
  await database.bulkDocs(Array.from({ length: 250 }, (_, i) => ({ _id: `plan:${i}`, text: "床前明月光".repeat(20), i })));
  const { rev } = await database.put({ _id: "plan:历史", n: 1 });
  await database.put({ _id: "plan:历史", _rev: rev, n: 2 });
  const gone = await database.put({ _id: "plan:删除" });
  await database.remove("plan:删除", gone.rev);
  const data = Buffer.alloc(100_000, "课").toString("base64");
  await database.put({ _id: "plan:附件/1", _attachments: { "板书.bin": { content_type: "application/x-test", data } } });
  await database.bulkDocs(
    ["2-left", "2-right"].map((_rev) => ({ _id: "plan:冲突", _rev, _revisions: { start: 2, ids: [_rev.slice(2), "root"] } })),
    { new_edits: false },
  );
}

test("everything goes from one to the other and the second time there is nothing to do", async () => {
  await fill(pouch(county, "push"));
  const first = await replicate(of(county, "push"), of(school, "push"), "push-id", { createTarget: true });
  assert.deepEqual(first.refused, []);
  assert.deepEqual(await contents(pouch(school, "push")), await contents(pouch(county, "push")));
  const second = await replicate(of(county, "push"), of(school, "push"), "push-id");
  assert.equal(second.read, 0);
});

test("what was written at the other end comes back, attachments once", async () => {
  const [here, there] = [pouch(county, "back"), pouch(school, "back")];
  await fill(here);
  await replicate(of(county, "back"), of(school, "back"), "there-id", { createTarget: true });
  const document = await there.get("plan:附件/1");
  await there.put({ ...document, title: "第二版" });
  await there.put({ _id: "plan:新" });
  await replicate(of(school, "back"), of(county, "back"), "back-id");
  assert.deepEqual(await contents(here), await contents(there));
  assert.equal((await here.get("plan:附件/1")).title, "第二版");
});

test("a target that is made anew is filled again", async () => {
  await fill(pouch(county, "anew"));
  await replicate(of(county, "anew"), of(school, "anew"), "anew-id", { createTarget: true });
  await pouch(school, "anew").destroy();
  const again = await replicate(of(county, "anew"), of(school, "anew"), "anew-id", { createTarget: true });
  assert.ok(again.read > 250);
  assert.deepEqual(await contents(pouch(school, "anew")), await contents(pouch(county, "anew")));
});

test("a store that is replaced while the replication runs is noticed before the checkpoint", async () => {
  await pouch(county, "while").put({ _id: "plan:1" });
  const target = of(school, "while");
  await target.signIn();
  await target.open({ create: true });
  const checkpoint = await target.checkpoint("while-id");
  await target.saveCheckpoint(checkpoint);
  await pouch(school, "while").destroy();
  await pouch(school, "while").info();
  await assert.rejects(target.ensureFullCommit());
  assert.equal((await target.ask("PUT", "/_local/while-id", checkpoint)).status, 409);
});

test("a document that is refused is named with its revision", async () => {
  const source = of(county, "refusals");
  await pouch(county, "refusals").put({ _id: "plan:1" });
  await source.signIn();
  const refused = await source.writeAll([{ _id: "plan:2", _rev: "1-a", _attachments: { a: { stub: true } } }, { _id: "plan:3", _rev: "1-b" }]);
  assert.deepEqual(refused.map(({ id, rev, error }) => [id, rev, error]), [["plan:2", "1-a", "precondition_failed"]]);
});
