// SPDX-License-Identifier: GPL-3.0-or-later
// What CouchDB answers about a database's changes, in the form of documentTable.mjs.
import assert from "node:assert/strict";

// Three documents, of which the first was written last and the third is deleted; one conflict.
async function fill(db) {
  const rev = await db.put({ _id: "a", n: 1 });
  await db.graft(
    { _id: "b", _rev: "1-x", _revisions: { start: 1, ids: ["x"] }, side: "x" },
    { _id: "b", _rev: "1-y", _revisions: { start: 1, ids: ["y"] }, side: "y",
      _attachments: { t: { content_type: "text/plain", data: "55Sy" } } },
  );
  const gone = await db.put({ _id: "c" });
  await db.ask("DELETE", `/c?rev=${gone}`);
  await db.put({ _id: "a", _rev: rev, n: 2 });
}

const changes = async (db, query = "") => (await db.ask("GET", `/_changes${query}`)).body;
const ids = async (db, query) => (await changes(db, query)).results.map(({ id }) => id).join();

// Reads a feed that goes on until `enough` of its text, or its end.
async function follow(db, query, enough, meanwhile = async () => {}) {
  const stop = new AbortController();
  const response = await fetch(`${db.url}/_changes?${query}`, { signal: stop.signal });
  const begun = meanwhile();
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of response.body) {
    text += decoder.decode(piece, { stream: true });
    if (enough(text)) break;
  }
  await begun;
  stop.abort();
  return { status: response.status, text, lines: text.split("\n").filter(Boolean).map((line) => JSON.parse(line)) };
}

export const feeds = [
  ["changes come in order, each document once", "both", async (db) => {
    await fill(db);
    const { results, last_seq } = await changes(db);
    assert.deepEqual(results.map(({ id }) => id), ["b", "c", "a"]);
    assert.equal(results[1].deleted, true);
    assert.equal(last_seq, results.at(-1).seq);
    assert.deepEqual((await changes(db, `?since=${last_seq}`)).results, []);
    assert.deepEqual((await changes(db, "?since=now")).results, []);
    assert.equal(await ids(db, `?since=${results[0].seq}`), "c,a");
    assert.equal(await ids(db, "?limit=2"), "b,c");
  }],
  ["limit=0 answers no row and how many there are", "node", async (db) => {
    await fill(db);
    const { results, pending } = await changes(db, "?limit=0");
    assert.deepEqual([results, pending], [[], 3]);
    const { results: rows } = await changes(db);
    assert.equal((await changes(db, `?limit=0&since=${rows[0].seq}`)).pending, 2);
  }],
  ["descending begins with the newest, whatever since says", "both", async (db) => {
    await fill(db);
    assert.equal(await ids(db, "?descending=true"), "a,c,b");
    assert.equal(await ids(db, "?descending=true&limit=1"), "a");
  }],
  ["descending never waits", "node", async (db) => {
    assert.deepEqual((await changes(db, "?descending=true&feed=longpoll")).results, []);
    await fill(db);
    assert.equal(await ids(db, "?descending=true&since=now&feed=longpoll"), "a,c,b");
    const { lines } = await follow(db, "descending=true&feed=continuous&limit=2", () => false);
    assert.deepEqual(lines.map(({ id }) => id), ["a", "c", undefined]);
  }],
  ["documents come with conflicts and attachments when they are asked for", "both", async (db) => {
    await fill(db);
    const of = async (query) => (await changes(db, `?include_docs=true${query}`)).results.find(({ id }) => id === "b").doc;
    assert.equal((await of(""))._conflicts, undefined);
    assert.deepEqual((await of("&conflicts=true"))._conflicts, ["1-x"]);
    assert.equal((await of(""))._attachments.t.stub, true);
    assert.equal((await of("&attachments=true"))._attachments.t.data, "55Sy");
    assert.deepEqual((await of("&style=all_docs&conflicts=true"))._conflicts, ["1-x"]);
    const { results } = await changes(db, "?style=all_docs");
    assert.deepEqual(results.find(({ id }) => id === "b").changes.map(({ rev }) => rev).sort(), ["1-x", "1-y"]);
  }],
  ["some documents only, by their ids, and the design documents", "node", async (db) => {
    await fill(db);
    await db.ask("PUT", "/_design/d", {});
    const named = await db.ask("POST", "/_changes?filter=_doc_ids", { doc_ids: ["a", "b"] });
    assert.deepEqual(named.body.results.map(({ id }) => id), ["b", "a"]);
    assert.equal(await ids(db, `?filter=_doc_ids&doc_ids=${encodeURIComponent('["c"]')}`), "c");
    assert.equal(await ids(db, `?filter=_doc_ids&descending=true&doc_ids=${encodeURIComponent('["b","a"]')}`), "a,b");
    assert.equal(await ids(db, "?filter=_design"), "_design/d");
  }],
  ["what cannot be done is refused, not ignored", "node", async (db) => {
    for (const query of ["feed=eventsource", "feed=other", "filter=_view&view=d/v", "filter=_selector", "filter=nonsense",
      "style=other", "since=nonsense", "limit=-1", "limit=x", "timeout=x", "heartbeat=0", "heartbeat=x", "descending=maybe",
      "filter=_doc_ids"]) {
      const { status, body } = await db.ask("GET", `/_changes?${query}`);
      assert.equal(status, 400, query);
      assert.ok(body.reason.length > 10, query);
    }
    assert.equal((await db.ask("GET", "/_changes?filter=design/name")).status, 404);
  }],
  ["last-event-id is another word for since", "node", async (db) => {
    await fill(db);
    const { results } = await changes(db);
    assert.equal(await ids(db, `?last-event-id=${results[0].seq}`), "c,a");
  }],
  ["who knows more than the store has, because it was put back, hears everything", "node", async (db) => {
    await fill(db);
    assert.equal(await ids(db, "?since=1000000"), "b,c,a");
    assert.equal(await ids(db, "?since=1000000&feed=longpoll"), "b,c,a");
    assert.equal(await ids(db, "?since=99999999999999999999&feed=longpoll"), "b,c,a");
  }],
  ["a longpoll hears the next change, and nothing after its time", "both", async (db) => {
    const waiting = changes(db, "?feed=longpoll&since=now&timeout=20000");
    await new Promise((resolve) => setTimeout(resolve, 200));
    await db.put({ _id: "教案" });
    assert.equal((await waiting).results[0].id, "教案");
  }],
  ["a continuous feed tells what is there and what comes, a line each, and its place at the end", "node", async (db) => {
    await fill(db);
    const { lines } = await follow(db, "feed=continuous&heartbeat=1000&include_docs=true", (text) => text.includes('"id":"d"'),
      async () => { await db.put({ _id: "d", n: 4 }); });
    assert.deepEqual(lines.map(({ id }) => id), ["b", "c", "a", "d"]);
    assert.equal(lines[3].doc.n, 4);
  }],
  ["a continuous feed ends by its limit and by its time, and says where", "node", async (db) => {
    await fill(db);
    const limited = await follow(db, "feed=continuous&limit=2", () => false);
    assert.deepEqual(limited.lines.map(({ id }) => id), ["b", "c", undefined]);
    assert.equal(limited.lines[2].last_seq, limited.lines[1].seq);
    assert.equal(limited.lines[2].pending, 1);
    const timed = await follow(db, "feed=live&timeout=100&since=now", () => false);
    assert.equal(timed.lines.length, 1);
    assert.deepEqual(timed.lines[0], { last_seq: (await changes(db)).last_seq, pending: 0 });
  }],
  ["a continuous feed beats, and is alive after it", "node", async (db) => {
    const { text } = await follow(db, "feed=continuous&heartbeat=50&timeout=10", (seen) => /^\n{3,}.*"id":"教案"/s.test(seen),
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 250));
        await db.put({ _id: "教案" });
      });
    assert.match(text, /^\n{3,}\{/);
  }],
  ["a continuous feed of many rows comes whole to a reader that dawdles", "node", async (db) => {
    const docs = Array.from({ length: 2000 }, (_, i) => ({ _id: `p${String(i).padStart(5, "0")}`, text: "课".repeat(500) }));
    await db.ask("POST", "/_bulk_docs", { docs });
    const { lines } = await follow(db, "feed=continuous&include_docs=true&limit=2000", () => false);
    assert.deepEqual(lines.slice(0, -1).map(({ id }) => id), docs.map(({ _id }) => _id));
    assert.equal(lines.at(-2).doc.text.length, 500);
  }],
  ["a continuous feed ends with its database", "node", async (db) => {
    const { lines } = await follow(db, "feed=continuous&heartbeat=1000", () => false, async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await db.ask("DELETE", "");
    });
    assert.equal(lines.length, 1);
  }],
];
