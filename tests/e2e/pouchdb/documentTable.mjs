// SPDX-License-Identifier: GPL-3.0-or-later
// What CouchDB answers about documents one by one and in batches: [what it promises, how it is asked, who else agrees].
// PouchDB Server is asked the same wherever it answers as CouchDB does ("both").
import assert from "node:assert/strict";

const text = (string) => Buffer.from(string).toString("base64");

export const documents = [
  ["a database is made once, found, and gone when it is deleted", "node", async (db) => {
    assert.equal((await db.ask("PUT", "")).status, 412);
    assert.equal((await db.ask("PUT", "")).body.error, "file_exists");
    assert.equal((await db.ask("HEAD", "")).status, 200);
    assert.equal((await db.ask("GET", "")).body.db_name, db.name);
    assert.equal((await db.ask("DELETE", "")).status, 200);
    assert.equal((await db.ask("GET", "")).status, 404);
    assert.equal((await db.ask("HEAD", "")).status, 404);
    assert.equal((await db.ask("DELETE", "")).status, 404);
    assert.equal((await db.ask("PUT", "//Upper")).status, 400);
    assert.equal((await db.ask("PUT", "//Upper")).body.error, "illegal_database_name");
  }],
  ["a document that is there is changed by its revision only, also when the text is the same", "node", async (db) => {
    const rev = await db.put({ _id: "教案", n: 1 });
    const again = await db.ask("PUT", "/" + encodeURIComponent("教案"), { n: 1 });
    assert.equal(again.status, 409);
    assert.deepEqual([again.body.error, again.body.reason], ["conflict", "Document update conflict."]);
    const next = await db.put({ _id: "教案", _rev: rev, n: 2 });
    assert.match(next, /^2-/);
    assert.equal((await db.ask("PUT", "/" + encodeURIComponent("教案"), { _rev: rev, n: 2 })).status, 409);
    assert.equal((await db.ask("PUT", "/" + encodeURIComponent("教案"), { _rev: "1-abcdef", n: 3 })).status, 409);
    assert.equal((await db.ask("POST", "", { _id: "教案" })).status, 409);
  }],
  ["a new document does not name a revision", "both", async (db) => {
    assert.equal((await db.ask("PUT", "/new", { _rev: "1-32f9d9b8c8b5d4a1e6f7a8b9c0d1e2f3" })).status, 409);
  }],
  ["a revision that is none is refused", "node", async (db) => {
    for (const _rev of ["nonsense", "1", "-a", 7, ""]) {
      const { status, body } = await db.ask("PUT", "/x", { _rev });
      assert.equal(status, 400, JSON.stringify(_rev));
      assert.equal(body.error, "bad_request");
    }
    assert.equal((await db.ask("GET", "/x?rev=nonsense")).status, 400);
  }],
  ["who deletes twice hears that there is nothing", "node", async (db) => {
    const rev = await db.put({ _id: "x" });
    assert.equal((await db.ask("DELETE", "/x")).status, 409);
    const gone = await db.ask("DELETE", `/x?rev=${rev}`);
    assert.equal(gone.status, 200);
    assert.match(gone.body.rev, /^2-/);
    const again = await db.ask("DELETE", `/x?rev=${rev}`);
    assert.equal(again.status, 404);
    assert.equal(again.body.reason, "deleted");
    assert.equal((await db.ask("DELETE", "/never?rev=1-a")).status, 404);
    assert.equal((await db.ask("GET", "/x")).body.reason, "deleted");
    assert.equal((await db.ask("GET", `/x?rev=${gone.body.rev}`)).body._deleted, true);
    assert.match(await db.put({ _id: "x", n: 2 }), /^3-/);
  }],
  ["leaves, history and conflicts are told when they are asked for", "node", async (db) => {
    await db.graft(
      { _id: "x", _rev: "2-b", _revisions: { start: 2, ids: ["b", "a"] }, side: "b" },
      { _id: "x", _rev: "2-c", _revisions: { start: 2, ids: ["c", "a"] }, side: "c" },
      { _id: "x", _rev: "3-d", _revisions: { start: 3, ids: ["d", "0", "a"] }, _deleted: true },
    );
    const { body } = await db.ask("GET", "/x?conflicts=true&deleted_conflicts=true&revs=true");
    assert.deepEqual([body._rev, body._conflicts, body._deleted_conflicts], ["2-c", ["2-b"], ["3-d"]]);
    assert.deepEqual(body._revisions, { start: 2, ids: ["c", "a"] });
    const all = await db.ask("GET", "/x?open_revs=all");
    assert.deepEqual(all.body.map(({ ok }) => ok._rev).sort(), ["2-b", "2-c", "3-d"]);
    const some = await db.ask("GET", `/x?open_revs=${encodeURIComponent('["2-b","9-no"]')}`);
    assert.equal(some.body[0].ok.side, "b");
    assert.deepEqual(some.body[1], { missing: "9-no" });
  }],
  ["latest answers the newest leaf that came of a revision", "both", async (db) => {
    const first = await db.put({ _id: "x", n: 1 });
    const second = await db.put({ _id: "x", _rev: first, n: 2 });
    const third = await db.put({ _id: "x", _rev: second, n: 3 });
    const open = await db.ask("GET", `/x?latest=true&open_revs=${encodeURIComponent(JSON.stringify([first, second]))}`);
    assert.deepEqual([...new Set(open.body.map(({ ok }) => ok._rev))], [third]);
    assert.equal((await db.ask("GET", `/x?rev=${first}&latest=true`)).body._rev, third);
    assert.equal((await db.ask("GET", `/x?rev=${first}`)).body.n, 1);
  }],
  ["_bulk_get?latest=true answers the newest leaves, without it the very revision", "node", async (db) => {
    await db.graft(
      { _id: "x", _rev: "1-a", _revisions: { start: 1, ids: ["a"] }, n: 1 },
      { _id: "x", _rev: "2-b", _revisions: { start: 2, ids: ["b", "a"] }, n: 2 },
      { _id: "x", _rev: "2-c", _revisions: { start: 2, ids: ["c", "a"] }, n: 3 },
    );
    await db.put({ _id: "y" });
    const docs = [{ id: "y" }, { id: "x", rev: "1-a" }, { id: "z" }, { id: "x", rev: "7-no" }];
    const exact = (await db.ask("POST", "/_bulk_get", { docs })).body.results;
    assert.deepEqual(exact.map(({ id }) => id), ["y", "x", "z", "x"]);
    assert.deepEqual(exact[1].docs.map(({ ok }) => ok._rev), ["1-a"]);
    assert.deepEqual(exact[2].docs[0].error, { id: "z", rev: "undefined", error: "not_found", reason: "missing" });
    assert.deepEqual(exact[3].docs[0].error, { id: "x", rev: "7-no", error: "not_found", reason: "missing" });
    const latest = (await db.ask("POST", "/_bulk_get?latest=true&revs=true", { docs })).body.results;
    assert.deepEqual(latest[1].docs.map(({ ok }) => ok._rev).sort(), ["2-b", "2-c"]);
    assert.deepEqual(latest[1].docs[0].ok._revisions.ids.at(-1), "a");
    assert.equal(latest[3].docs[0].error.error, "not_found");
  }],
  ["an entry of _bulk_get that cannot be read spoils only itself", "node", async (db) => {
    await db.put({ _id: "x" });
    const { status, body } = await db.ask("POST", "/_bulk_get", { docs: [{ rev: "1-a" }, { id: "x", rev: "bad" }, { id: "x" }] });
    assert.equal(status, 200);
    assert.equal(body.results[0].docs[0].error.error, "bad_request");
    assert.deepEqual([body.results[1].id, body.results[1].docs[0].error.reason], ["x", "Invalid rev format"]);
    assert.equal(body.results[2].docs[0].ok._id, "x");
  }],
  ["of a member that stands twice the last one counts", "both", async (db) => {
    const body = '{"_id":"甲","_id":"乙","n":1,"in":{"deep":[{"a":1,"b":2,"\\u0061":3}]},"n":2}';
    const { body: written } = await db.ask("POST", "", body);
    assert.equal(written.id, "乙");
    const read = await db.ask("GET", "/" + encodeURIComponent("乙"));
    assert.deepEqual(read.body, { _id: "乙", _rev: written.rev, n: 2, in: { deep: [{ b: 2, a: 3 }] } });
    assert.equal(read.text.split('"n"').length, 2);
  }],
  ["_bulk_docs answers each document in its place", "both", async (db) => {
    const rev = await db.put({ _id: "old" });
    const { status, body } = await db.ask("POST", "/_bulk_docs", {
      docs: [{ _id: "甲" }, { n: 1 }, { _id: "old", n: 2 }, { _id: "old", _rev: rev, _deleted: true }, { _id: "甲" }],
    });
    assert.equal(status, 201);
    assert.deepEqual([body[0].ok, body[0].id], [true, "甲"]);
    assert.equal(body[1].ok, true);
    assert.equal(body[2].id, "old");
    assert.match(body[3].rev, /^2-/);
    assert.equal(body[4].id, "甲");
    assert.ok(body[2].error && body[4].error);
  }],
  ["of equal documents in one batch the second is a conflict", "node", async (db) => {
    const { body } = await db.ask("POST", "/_bulk_docs", { docs: [{ _id: "甲" }, { _id: "甲" }] });
    assert.deepEqual(body[1], { id: "甲", error: "conflict", reason: "Document update conflict." });
  }],
  ["what is no document spoils its batch, and nothing of it is written", "both", async (db) => {
    for (const bad of [7, null, "text", ["a"], { _id: "_bad" }, { _id: 5 }]) {
      const { status } = await db.ask("POST", "/_bulk_docs", { docs: [{ _id: "good" }, bad] });
      assert.ok(status === 400 || status === 500, JSON.stringify(bad));
    }
    assert.equal((await db.ask("GET", "/good")).status, 404);
    assert.equal((await db.ask("POST", "/_bulk_docs", { documents: [] })).status, 400);
    assert.equal((await db.ask("POST", "/_bulk_docs", "{")).status, 400);
  }],
  ["what is no document spoils its batch, and says why", "node", async (db) => {
    const reason = async (...docs) => (await db.ask("POST", "/_bulk_docs", { docs })).body.reason;
    assert.equal(await reason({ _id: "_bad" }), "Only reserved document ids may start with underscore.");
    assert.equal(await reason(7), "Document must be a JSON object");
    assert.equal(await reason({ _id: 5 }), "Document id must be a string");
    assert.equal(await reason({ _id: "x", _rev: "bad" }), "Invalid rev format");
    assert.equal((await db.ask("POST", "/_bulk_docs", { docs: 5 })).status, 400);
    assert.equal((await db.ask("POST", "/_bulk_docs", { docs: [], new_edits: 5 })).status, 400);
  }],
  ["a replicator hears of each revision that could not be taken, by its id, and the others are there", "node", async (db) => {
    const docs = [{ _id: "_bad", _rev: "1-a" }, { _id: "x" }, { _id: "y", _rev: "bad" }, { _id: "ok", _rev: "1-a" }];
    const { status, body } = await db.ask("POST", "/_bulk_docs", { new_edits: false, docs });
    assert.equal(status, 201);
    assert.deepEqual(body.map(({ id }) => id), ["_bad", "x", "y"]);
    assert.ok(body.every(({ error, reason }) => error && reason));
    assert.equal(body[0].rev, "1-a");
    assert.equal((await db.ask("GET", "/ok")).status, 200);
    assert.equal((await db.ask("POST", "/_bulk_docs", { new_edits: false, docs: [{ _rev: "1-a" }] })).status, 400);
  }],
  ["_revs_diff names what is missing", "node", async (db) => {
    const rev = await db.put({ _id: "x" });
    const { body } = await db.ask("POST", "/_revs_diff", { x: [rev, "2-b"], y: ["1-a"] });
    assert.deepEqual(body, { x: { missing: ["2-b"], possible_ancestors: [rev] }, y: { missing: ["1-a"] } });
  }],
  ["_all_docs tells rows by bounds, keys, limits and either way", "both", async (db) => {
    await db.ask("POST", "/_bulk_docs", { docs: ["a", "b", "c", "d"].map((_id) => ({ _id })) });
    const { _rev } = (await db.ask("GET", "/c")).body;
    await db.ask("DELETE", `/c?rev=${_rev}`);
    const ids = async (query, body) => {
      const { body: answer } = await db.ask(body ? "POST" : "GET", `/_all_docs${query}`, body);
      return answer.rows.map(({ id, key, error }) => (error ? `${key}?` : id)).join();
    };
    assert.equal(await ids(""), "a,b,d");
    assert.equal(await ids("?descending=true&limit=2"), "d,b");
    assert.equal(await ids('?startkey="b"&endkey="c"'), "b");
    assert.equal(await ids('?startkey="b"&skip=1'), "d");
    assert.equal(await ids('?endkey="b"&inclusive_end=false'), "a");
    assert.equal(await ids('?key="b"'), "b");
    assert.equal(await ids("?limit=0"), "");
    assert.equal(await ids("?include_docs=true", { keys: ["d", "no", "c", "a"] }), "d,no?,c,a");
    assert.equal(await ids("", { keys: [] }), "");
  }],
  ["_all_docs refuses parameters that are none", "node", async (db) => {
    for (const query of ["limit=-1", "limit=x", "skip=-1", "startkey=x", "keys=5", "descending=maybe"])
      assert.equal((await db.ask("GET", `/_all_docs?${query}`)).status, 400, query);
  }],
  ["an attachment is written, read in parts, kept by a stub and removed", "node", async (db) => {
    const rev = await db.put({ _id: "x", _attachments: { "板书.txt": { content_type: "text/plain", data: text("静夜思") } } });
    const name = encodeURIComponent("板书.txt");
    const read = await db.ask("GET", `/x/${name}`);
    assert.equal(read.text, "静夜思");
    assert.match(read.headers.get("content-type"), /^text\/plain/);
    const next = await db.put({ _id: "x", _rev: rev, n: 2, _attachments: { "板书.txt": { stub: true } } });
    const { body } = await db.ask("GET", "/x?attachments=true");
    assert.equal(body._attachments["板书.txt"].data, text("静夜思"));
    assert.equal(body._attachments["板书.txt"].revpos, 1);
    const removed = await db.ask("DELETE", `/x/${name}?rev=${next}`);
    assert.equal(removed.status, 200);
    assert.equal((await db.ask("GET", `/x/${name}`)).status, 404);
    assert.equal((await db.ask("PUT", "/x/other", "abc", { "Content-Type": "text/plain" })).status, 409);
    assert.equal((await db.ask("PUT", "/fresh/other", "abc", { "Content-Type": "text/plain" })).status, 201);
    assert.equal((await db.ask("GET", "/fresh/other")).text, "abc");
  }],
  ["a stub of bytes that are not there is 412", "both", async (db) => {
    assert.equal((await db.ask("PUT", "/x", { _attachments: { a: { stub: true } } })).status, 412);
  }],
  ["who has the revision or the bytes is answered 304", "node", async (db) => {
    await db.put({ _id: "x", _attachments: { a: { content_type: "text/plain", data: text("甲") } } });
    for (const path of ["/x", "/x/a"]) {
      const first = await db.ask("GET", path);
      const second = await db.ask("GET", path, undefined, { "If-None-Match": first.headers.get("etag") });
      assert.deepEqual([second.status, second.text], [304, ""]);
      assert.equal((await db.ask("GET", path, undefined, { "If-None-Match": '"other"' })).status, 200);
    }
    assert.equal((await db.ask("GET", "/x?conflicts=true")).headers.get("etag"), null);
  }],
  ["members that begin with an underscore are refused, those that a server adds are not", "node", async (db) => {
    assert.equal((await db.ask("PUT", "/x", { _strange: 1 })).status, 400);
    assert.equal((await db.ask("PUT", "/x", { _conflicts: [], _revs_info: [], _local_seq: 1 })).status, 201);
  }],
  ["local documents count their revisions and stay at home", "node", async (db) => {
    const write = async (body) => {
      const { status, body: answer } = await db.ask("PUT", "/_local/记", body);
      return [status, answer.rev ?? answer.error];
    };
    assert.deepEqual(await write({ _rev: "0-1" }), [409, "conflict"]);
    assert.deepEqual(await write({ n: 1 }), [201, "0-1"]);
    assert.deepEqual(await write({ n: 2 }), [409, "conflict"]);
    assert.deepEqual(await write({ _rev: "0-1", n: 2 }), [201, "0-2"]);
    assert.deepEqual(await write({ _rev: "0-1", n: 3 }), [409, "conflict"]);
    assert.deepEqual((await db.ask("GET", "/_local/记")).body, { _id: "_local/记", _rev: "0-2", n: 2 });
    assert.deepEqual((await db.ask("GET", "/_changes")).body.results, []);
    assert.equal((await db.ask("DELETE", "/_local/记?rev=0-2")).status, 200);
    assert.equal((await db.ask("GET", "/_local/记")).status, 404);
    assert.deepEqual(await write({ n: 1 }), [201, "0-1"]);
  }],
  ["local documents are written and deleted in a batch as well", "both", async (db) => {
    const [first] = (await db.ask("POST", "/_bulk_docs", { docs: [{ _id: "_local/a", n: 1 }] })).body;
    assert.deepEqual([first.id, first.rev], ["_local/a", "0-1"]);
    await db.ask("POST", "/_bulk_docs", { docs: [{ _id: "_local/a", _rev: "0-1", _deleted: true }] });
    assert.equal((await db.ask("GET", "/_local/a")).status, 404);
  }],
  ["the store's own local documents are not to be reached in a batch either", "node", async (db) => {
    const [row] = (await db.ask("POST", "/_bulk_docs", { docs: [{ _id: "_local/shanke:security", admins: {} }] })).body;
    assert.deepEqual([row.id, row.error], ["_local/shanke:security", "forbidden"]);
  }],
  ["views, queries and purging are refused with a sentence", "node", async (db) => {
    await db.ask("PUT", "/_design/d", { views: { v: { map: "function(doc) {}" } } });
    for (const [method, path] of [["GET", "/_design/d/_view/v"], ["POST", "/_find"], ["GET", "/_index"], ["POST", "/_purge"],
      ["POST", "/_temp_view"], ["GET", "/_design/d/_list/l/v"], ["GET", "/_design/d/_show/s"], ["POST", "/_explain"]]) {
      const { status, body } = await db.ask(method, path, method === "POST" ? {} : undefined);
      assert.equal(status, 501, path);
      assert.deepEqual([body.error, typeof body.reason], ["not_implemented", "string"]);
    }
  }],
  ["the store tells since when it is, for ever, and another store tells another time", "node", async (db) => {
    const since = async () => (await db.ask("GET", "")).body.instance_start_time;
    const first = await since();
    assert.match(first, /^[1-9]\d{12,15}$/);
    assert.equal(await since(), first);
    const commit = await db.ask("POST", "/_ensure_full_commit", {});
    assert.deepEqual([commit.status, commit.body], [201, { ok: true, instance_start_time: first }]);
    await db.ask("DELETE", "");
    await db.ask("PUT", "");
    assert.notEqual(await since(), first);
  }],
  ["there are no cookies to sign in for, and who asks is told who she is", "node", async (db) => {
    const signIn = await db.ask("POST", "//_session", { name: "a", password: "b" });
    assert.deepEqual([signIn.status, signIn.body.error], [404, "not_found"]);
    assert.deepEqual((await db.ask("DELETE", "//_session")).body, { ok: true });
    const { body } = await db.ask("GET", "//_session");
    assert.equal(body.ok, true);
    assert.deepEqual(Object.keys(body.userCtx).sort(), ["name", "roles"]);
  }],
];
