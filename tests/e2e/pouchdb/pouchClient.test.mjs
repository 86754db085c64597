// SPDX-License-Identifier: GPL-3.0-or-later
// The node as an unmodified PouchDB meets it through its HTTP adapter, in the manner of PouchDB's own tests: what they
// promise of CouchDB holds here.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Database, startNode } from "./couchServers.mjs";
import { memoryDatabase } from "./shankeNode.mjs";

let node;

before(async () => {
  node = await startNode();
});

after(async () => {
  assert.equal(await node.stop(), 0);
});

const fresh = () => new Database(node.url).pouch();
const plans = (count) => Array.from({ length: count }, (_, i) => ({ _id: String(i), i }));
const base64 = (text) => Buffer.from(text).toString("base64");

async function rejection(promise) {
  return promise.then(() => assert.fail("was not refused"), (error) => error);
}

test("documents: written, changed, removed, refused", async () => {
  const db = fresh();
  const { rev } = await db.put({ _id: "a", n: 1 });
  assert.equal((await rejection(db.put({ _id: "a", n: 1 }))).status, 409);
  assert.equal((await rejection(db.put({ _id: "a", _rev: "1-abc", n: 2 }))).name, "conflict");
  const removed = await db.remove("a", rev);
  assert.equal((await rejection(db.get("a"))).reason, "deleted");
  assert.equal((await rejection(db.remove("a", rev))).status, 404);
  assert.equal((await db.get("a", { rev: removed.rev }))._deleted, true);
  assert.match((await db.put({ _id: "a", n: 3 })).rev, /^3-/);
  assert.equal((await rejection(db.get("never"))).reason, "missing");
  assert.equal((await db.post({ n: 1 })).id.length, 32);
  assert.equal((await rejection(db.put({ _id: "b", _rev: "nonsense" }))).status, 400);
});

test("bulkDocs: each in its place, and refusals by name", async () => {
  const db = fresh();
  const rows = await db.bulkDocs([{ _id: "a" }, { n: 1 }, { _id: "a" }, { _id: "b/c", text: "'\"\\" }]);
  assert.deepEqual(rows.map(({ ok, name, id }) => [ok ?? name, id]).filter((_, i) => i !== 1),
    [[true, "a"], ["conflict", "a"], [true, "b/c"]]);
  assert.equal(rows[2].status, 409);
  assert.equal((await rejection(db.bulkDocs([{ _id: "_invalid" }]))).message, "Only reserved document ids may start with underscore.");
  assert.deepEqual(await db.bulkDocs([]), []);
  assert.deepEqual(await db.bulkDocs([{ _id: "x", _rev: "1-x" }], { new_edits: false }), []);
  await db.put({ _id: "_local/godzilla" });
  const local = await db.get("_local/godzilla");
  await db.bulkDocs([{ ...local, _deleted: true }]);
  assert.equal((await rejection(db.get("_local/godzilla"))).status, 404);
});

test("get: open_revs, conflicts, revs_info, latest, local_seq", async () => {
  const db = fresh();
  await db.bulkDocs(["3-x", "3-y"].map((_rev) => ({ _id: "a", _rev, _revisions: { start: 3, ids: [_rev.slice(2), "b", "c"] } })), { new_edits: false });
  assert.deepEqual((await db.get("a", { conflicts: true }))._conflicts, ["3-x"]);
  assert.deepEqual((await db.get("a", { open_revs: "all" })).map(({ ok }) => ok._rev).sort(), ["3-x", "3-y"]);
  assert.equal((await db.get("a", { open_revs: ["3-z"] }))[0].missing, "3-z");
  assert.deepEqual((await db.get("a", { revs_info: true }))._revs_info.map(({ status }) => status), ["available", "missing", "missing"]);
  assert.equal((await db.get("a", { rev: "2-b", latest: true }))._rev, "3-y");
  assert.equal((await rejection(db.get("a", { rev: "2-b" }))).status, 404);
  assert.equal((await rejection(db.get("never", { open_revs: "all" }))).status, 404);
});

test("bulkGet: rows in order, ancestry when asked for, errors in their place", async () => {
  const db = fresh();
  const [{ rev }] = await db.bulkDocs([{ _id: "a" }, { _id: "b", _attachments: { t: { content_type: "text/plain", data: base64("甲") } } }]);
  const { results } = await db.bulkGet({ docs: [{ id: "b" }, { id: "a", rev }, { id: "c" }], revs: true, attachments: true });
  assert.deepEqual(results.map(({ id }) => id), ["b", "a", "c"]);
  assert.equal(results[0].docs[0].ok._attachments.t.data, base64("甲"));
  assert.equal(results[1].docs[0].ok._revisions.start, 1);
  assert.equal(results[2].docs[0].error.error, "not_found");
});

test("changes: since, limit, descending, conflicts, doc_ids, attachments, live", { timeout: 30_000 }, async () => {
  const db = fresh();
  await db.bulkDocs(plans(30));
  await db.bulkDocs(["1-x", "1-y"].map((_rev) => ({ _id: "冲突", _rev, _attachments: { t: { content_type: "text/plain", data: base64("甲") } } })), { new_edits: false });
  const all = await db.changes();
  assert.equal(all.results.length, 31);
  assert.equal((await db.changes({ since: all.results[9].seq })).results.length, 21);
  assert.deepEqual((await db.changes({ limit: 2 })).results.map(({ id }) => id), ["0", "1"]);
  assert.deepEqual((await db.changes({ descending: true, limit: 2 })).results.map(({ id }) => id), ["冲突", "29"]);
  const { results: [row] } = await db.changes({ doc_ids: ["冲突"], include_docs: true, conflicts: true, attachments: true, style: "all_docs" });
  assert.deepEqual([row.changes.length, row.doc._conflicts, row.doc._attachments.t.data], [2, ["1-x"], base64("甲")]);
  const heard = new Promise((resolve, reject) => {
    const feed = db.changes({ live: true, since: "now", include_docs: true });
    feed.on("error", reject).on("change", (change) => {
      feed.cancel();
      resolve(change);
    });
  });
  await db.put({ _id: "later", n: 1 });
  assert.equal((await heard).doc.n, 1);
  assert.equal((await rejection(db.changes({ filter: "design/none" }))).status, 404);
});

test("allDocs: bounds, keys, limits, conflicts, attachments", async () => {
  const db = fresh();
  await db.bulkDocs(["a", "b", "c"].map((_id) => ({ _id, _attachments: { t: { content_type: "text/plain", data: base64(_id) } } })));
  const c = await db.get("c");
  await db.remove(c);
  const ids = async (options) => (await db.allDocs(options)).rows.map(({ id, key }) => id ?? key).join();
  assert.equal(await ids({ startkey: "a", endkey: "b" }), "a,b");
  assert.equal(await ids({ descending: true, startkey: "b" }), "b,a");
  assert.equal(await ids({ limit: 0 }), "");
  assert.equal(await ids({ keys: ["b", "x", "a"], limit: 2 }), "b,x");
  const { rows } = await db.allDocs({ include_docs: true, attachments: true });
  assert.equal(rows[1].doc._attachments.t.data, base64("b"));
  assert.deepEqual((await db.allDocs({ keys: ["c"], include_docs: true })).rows[0].value.deleted, true);
  assert.equal((await db.allDocs({ update_seq: true })).update_seq, (await db.info()).update_seq);
});

test("attachments: put, read, kept, removed, refused", async () => {
  const db = fresh();
  const first = await db.putAttachment("a", "t", Buffer.from("床前"), "text/plain");
  assert.equal((await db.getAttachment("a", "t")).toString(), "床前");
  const second = await db.put({ ...(await db.get("a")), n: 1 });
  assert.equal((await db.get("a", { attachments: true }))._attachments.t.data, base64("床前"));
  assert.equal((await rejection(db.putAttachment("a", "u", first.rev, Buffer.from("x"), "text/plain"))).status, 409);
  await db.removeAttachment("a", "t", second.rev);
  assert.equal((await rejection(db.getAttachment("a", "t"))).status, 404);
  assert.equal((await rejection(db.put({ _id: "b", _attachments: { t: { stub: true } } }))).status, 412);
  assert.equal((await rejection(db.put({ _id: "b", _attachments: { _t: { data: "" } } }))).status, 400);
});

test("replication: by ids, from a place, after the target was made anew, with 1,000 documents and a deletion", { timeout: 60_000 }, async () => {
  const remote = fresh();
  const local = memoryDatabase();
  await local.bulkDocs(plans(1000));
  const pushed = await local.replicate.to(remote);
  assert.equal(pushed.docs_written, 1000);
  const few = memoryDatabase();
  assert.equal((await few.replicate.from(remote, { doc_ids: ["3", "5"] })).docs_written, 2);
  const rest = memoryDatabase();
  const { results } = await remote.changes({ limit: 900 });
  assert.equal((await rest.replicate.from(remote, { since: results.at(-1).seq })).docs_written, 100);
  await local.remove(await local.get("7"));
  await local.replicate.to(remote);
  assert.equal((await rejection(remote.get("7"))).reason, "deleted");
  await remote.destroy();
  const anew = new remote.constructor(remote.name);
  assert.equal((await local.replicate.to(anew)).docs_written, 1000);
  assert.equal((await anew.info()).doc_count, 999);
});

test("a pull goes on after the source was made anew", async () => {
  const remote = fresh();
  const local = memoryDatabase();
  await remote.bulkDocs(plans(20));
  await local.replicate.from(remote);
  const name = remote.name;
  await remote.destroy();
  const older = new remote.constructor(name);
  await older.bulkDocs([{ _id: "新", n: 1 }]);
  await local.replicate.from(older);
  assert.equal((await local.get("新")).n, 1);
});

test("upkeep: compact, info, viewCleanup, and what is not here says so", async () => {
  const db = fresh();
  await db.compact();
  assert.equal((await db.info()).doc_count, 0);
  await db.viewCleanup();
  await db.put({ _id: "_design/d", views: { v: { map: "function (doc) { emit(doc._id); }" } } });
  assert.equal((await rejection(db.query("d/v"))).status, 501);
  assert.equal((await rejection(db.changes({ filter: "_view", view: "d/v" }))).status, 400);
});
