// SPDX-License-Identifier: GPL-3.0-or-later
// An unmodified PouchDB replicates with shanke-node both ways, at once and live.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";

import { ShankeNode, contents, levelDatabase, memoryDatabase } from "./shankeNode.mjs";

let node;

before(async () => {
  node = await ShankeNode.start();
});

after(async () => {
  assert.equal(await node.stop(), 0);
});

// Plans with Chinese ids and texts, a long history, a deletion, a conflict and attachments.
async function fill(database) {
  await database.bulkDocs([
    { _id: "plan:静夜思", kind: "plan", title: "静夜思", text: "床前明月光，疑是地上霜。" },
    { _id: "plan:𠮷/䶮?#", title: "rare 𠮷䶮", nested: { list: [1, "二", { three: null }] } },
    { _id: "_design/school", language: "javascript" },
    ...Array.from({ length: 150 }, (_, i) => ({ _id: `plan:${String(i).padStart(4, "0")}`, text: "课".repeat(30), i })),
  ]);
  let { rev } = await database.put({ _id: "plan:历史", n: 0 });
  for (let n = 1; n <= 20; ++n) ({ rev } = await database.put({ _id: "plan:历史", _rev: rev, n }));
  const gone = await database.put({ _id: "plan:删除", text: "to be deleted" });
  await database.remove("plan:删除", gone.rev);
  await database.put({
    _id: "plan:附件",
    _attachments: {
      "板书.txt": { content_type: "text/plain", data: Buffer.from("板书设计").toString("base64") },
      "空.bin": { content_type: "application/octet-stream", data: "" },
    },
  });
  await database.bulkDocs(
    ["2-left", "2-right"].map((_rev) => ({
      _id: "plan:冲突",
      _rev,
      _revisions: { start: 2, ids: [_rev.slice(2), "root"] },
      side: _rev,
    })),
    { new_edits: false },
  );
}

test("what PouchDB pushes to the node another PouchDB pulls unchanged", async () => {
  const { database: source, remove } = levelDatabase();
  const target = memoryDatabase();
  const remote = node.database("space-js01");
  await fill(source);
  const pushed = await source.replicate.to(remote);
  assert.equal(pushed.ok, true);
  assert.equal(pushed.doc_write_failures, 0);
  const pulled = await target.replicate.from(remote);
  assert.equal(pulled.ok, true);
  assert.equal(pulled.docs_written, pushed.docs_written);
  assert.deepEqual(await contents(target), await contents(source));
  assert.deepEqual(await contents(remote), await contents(source));
  await source.close();
  remove();
});

test("a second replication finds its checkpoint and has nothing to do", async () => {
  const source = memoryDatabase();
  const remote = node.database("checkpoint");
  await fill(source);
  const first = await source.replicate.to(remote);
  const second = await source.replicate.to(remote);
  assert.ok(first.docs_written > 150);
  assert.equal(second.docs_read, 0);
  assert.equal(second.last_seq, first.last_seq);
});

test("edits made on both sides at once become a conflict that both sides see alike", async () => {
  const local = memoryDatabase();
  const remote = node.database("both-ways");
  const { rev } = await local.put({ _id: "plan:1", text: "base" });
  await local.sync(remote);
  await local.put({ _id: "plan:1", _rev: rev, text: "这里" });
  await remote.put({ _id: "plan:1", _rev: rev, text: "那里" });
  await local.sync(remote);
  const here = await local.get("plan:1", { conflicts: true });
  const there = await remote.get("plan:1", { conflicts: true });
  assert.equal(here._conflicts.length, 1);
  assert.deepEqual(there, here);
});

test("live replication carries edits both ways while it runs, through longpoll", { timeout: 60_000 }, async () => {
  const here = memoryDatabase();
  const there = memoryDatabase();
  const remote = node.database("live");
  const handles = [here, there].map((database) => database.sync(remote, { live: true, retry: true }));
  const arrives = (database, id) =>
    new Promise((resolve, reject) => {
      const feed = database.changes({ live: true, include_docs: true, since: 0 });
      feed.on("error", reject).on("change", ({ id: changed, doc }) => {
        if (changed !== id) return;
        feed.cancel();
        resolve(doc);
      });
    });
  for (const [from, to, id] of [[here, there, "去"], [there, here, "来"], [here, there, "再去"]]) {
    await from.put({ _id: id, text: id + "程" });
    assert.equal((await arrives(to, id)).text, id + "程");
  }
  for (const handle of handles) {
    const finished = new Promise((resolve) => handle.on("complete", resolve));
    handle.cancel();
    await finished;
  }
});

test("a binary attachment of some megabytes survives the way there and back", async () => {
  const data = randomBytes(3 * 1024 * 1024);
  const source = memoryDatabase();
  const target = memoryDatabase();
  const remote = node.database("attachments");
  await source.put({ _id: "课件", _attachments: { "课件.bin": { content_type: "application/x-test", data } } });
  await source.replicate.to(remote);
  await target.replicate.from(remote);
  assert.ok(data.equals(await target.getAttachment("课件", "课件.bin")));
  assert.ok(data.equals(await remote.getAttachment("课件", "课件.bin")));
  // A later edit keeps the attachment as a stub and sends no bytes again.
  const document = await source.get("课件");
  await source.put({ ...document, title: "第二版" });
  await source.replicate.to(remote);
  await target.replicate.from(remote);
  assert.equal((await target.get("课件")).title, "第二版");
  assert.ok(data.equals(await target.getAttachment("课件", "课件.bin")));
});

// Ids begin with a letter: PouchDB's own LevelDB adapter leaves out those that begin beyond U+00FF.
test("allDocs answers PouchDB's questions as PouchDB does itself", async () => {
  const local = memoryDatabase();
  const remote = node.database("all-docs");
  await local.bulkDocs(["p:甲", "p:乙", "p:丙", "p:丁", "a", "b", "p:𠮷"].map((_id) => ({ _id, text: _id })));
  await local.remove(await local.get("b"));
  await local.replicate.to(remote);
  const questions = [
    {},
    { include_docs: true },
    { descending: true, limit: 2 },
    { startkey: "a", endkey: "p:乙" },
    { startkey: "p:丙", limit: 2, skip: 1 },
    { startkey: "p:乙", endkey: "a", descending: true, inclusive_end: false },
    { keys: ["p:丁", "p:没有", "b", "p:甲"], include_docs: true },
  ];
  for (const question of questions) {
    const [here, there] = await Promise.all([local.allDocs(question), remote.allDocs(question)]);
    assert.deepEqual(there.rows, here.rows, JSON.stringify(question));
  }
});
