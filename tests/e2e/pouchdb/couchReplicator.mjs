// SPDX-License-Identifier: GPL-3.0-or-later
// CouchDB's own replicator, request by request, as couch_replicator 3.5 speaks to a server it has not met: it asks for a
// session first, asks how much is left, compares revisions, fetches documents in batches or one by one as
// multipart/mixed, writes them with new_edits:false, and keeps its checkpoint on both sides.
import assert from "node:assert/strict";

const json = { Accept: "application/json", "Content-Type": "application/json" };

export class RemoteDatabase {
  constructor(server, name, auth) {
    this.server = server;
    this.url = `${server}/${name}`;
    this.auth = auth;
  }

  // couch_replicator_auth_session: 404 means that there are no sessions, then Basic goes with every request; any other
  // refusal ends the replication.
  async signIn() {
    const answer = await fetch(`${this.server}/_session`, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body: `name=${encodeURIComponent(this.auth.name)}&password=${encodeURIComponent(this.auth.password)}`,
    });
    assert.equal(answer.status, 404, "anything else is replication_auth_error");
    this.basic = "Basic " + Buffer.from(`${this.auth.name}:${this.auth.password}`).toString("base64");
  }

  fetch(method, path, { body, headers = json } = {}) {
    const text = body === undefined || typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
    return fetch(this.url + path, { method, headers: { ...headers, Authorization: this.basic }, body: text });
  }

  async ask(method, path, body) {
    const answer = await this.fetch(method, path, { body });
    return { status: answer.status, body: await answer.json() };
  }

  // db_open: the replicator goes on only with both of these, and takes the second for the store's identity.
  async open({ create = false } = {}) {
    if (create) assert.ok([201, 202, 412].includes((await this.ask("PUT", "")).status));
    assert.equal((await this.fetch("HEAD", "")).status, 200);
    const { status, body } = await this.ask("GET", "");
    assert.equal(status, 200);
    assert.notEqual(body.update_seq, undefined);
    assert.equal(typeof body.instance_start_time, "string");
    this.startTime = body.instance_start_time;
  }

  async checkpoint(id) {
    const { status, body } = await this.ask("GET", `/_local/${id}`);
    return status === 404 ? { _id: `_local/${id}`, history: [] } : body;
  }

  // The replicator gives up when the store is not the one that it began with.
  async ensureFullCommit() {
    const { status, body } = await this.ask("POST", "/_ensure_full_commit", "");
    assert.equal(status, 201);
    assert.equal(body.instance_start_time, this.startTime);
  }

  async saveCheckpoint(checkpoint) {
    const { status, body } = await this.ask("PUT", `/${checkpoint._id}`, checkpoint);
    assert.equal(status, 201);
    checkpoint._rev = body.rev;
  }

  async pending(since) {
    const { body } = await this.ask("GET", `/_changes?since=${encodeURIComponent(since)}&limit=0`);
    assert.deepEqual(body.results, []);
    return body.pending;
  }

  async changes(since) {
    const query = `feed=normal&style=all_docs&since=${encodeURIComponent(since)}&timeout=10000`;
    const { status, body } = await this.ask("GET", `/_changes?${query}`);
    assert.equal(status, 200);
    return body;
  }

  async bulkGet(docs) {
    const { status, body } = await this.ask("POST", "/_bulk_get?latest=true&revs=true&attachments=false", { docs });
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ["results"]);
    return body.results.flatMap((row) => {
      assert.deepEqual(Object.keys(row), ["id", "docs"]);
      return row.docs.map(({ ok }) => ok);
    });
  }

  // open_revs, each document with its attachments beside it; answers pairs of a text and the parts that follow it.
  async openRevs(id, revs, known) {
    const list = (texts) => encodeURIComponent(JSON.stringify(texts));
    const query = `revs=true&open_revs=${list(revs)}&latest=true&atts_since=${list(known)}`;
    const answer = await this.fetch("GET", `/${encodeURIComponent(id)}?${query}`, { headers: { Accept: "multipart/mixed" } });
    assert.equal(answer.status, 200);
    const type = answer.headers.get("content-type");
    assert.match(type, /^multipart\/mixed; ?boundary=/);
    return parts(Buffer.from(await answer.arrayBuffer()), type).map(({ headers, body }) => {
      if (/^application\/json/.test(headers["content-type"])) return { type: headers["content-type"], body };
      assert.match(headers["content-type"], /^multipart\/related; ?boundary=/);
      return { type: headers["content-type"], body };
    });
  }

  async writeAll(docs) {
    const answer = await this.fetch("POST", "/_bulk_docs", {
      headers: { ...json, "X-Couch-Full-Commit": "false" },
      body: { new_edits: false, docs },
    });
    assert.equal(answer.status, 201);
    return answer.json();
  }

  async writeOne(id, { type, body }) {
    const answer = await this.fetch("PUT", `/${encodeURIComponent(id)}?new_edits=false`, {
      headers: { Accept: "application/json", "Content-Type": type },
      body,
    });
    assert.equal(answer.status, 201, await answer.text());
  }
}

function parts(body, type) {
  const boundary = Buffer.from("--" + /boundary="?([^";]+)"?/.exec(type)[1]);
  const found = [];
  for (let at = body.indexOf(boundary); ; ) {
    const begin = at + boundary.length;
    if (body.subarray(begin, begin + 2).toString() === "--") return found;
    at = body.indexOf(boundary, begin);
    const part = body.subarray(begin + 2, at - 2);
    const blank = part.indexOf("\r\n\r\n");
    const lines = part.subarray(0, blank).toString().split("\r\n");
    const headers = Object.fromEntries(lines.map((line) => [line.split(":")[0].toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
    found.push({ headers, body: part.subarray(blank + 4) });
  }
}

// One replication from one database to another. Answers how many documents were read and which were refused.
export async function replicate(source, target, id, { batch = 100, createTarget = false } = {}) {
  await source.signIn();
  await target.signIn();
  await source.open();
  await target.open({ create: createTarget });
  const logs = [await source.checkpoint(id), await target.checkpoint(id)];
  const agrees = logs[0].session_id && logs[0].session_id === logs[1].session_id;
  const since = agrees ? logs[0].source_last_seq : 0;
  const pending = await source.pending(since);
  const { results, last_seq } = await source.changes(since);
  assert.equal(results.length, pending);
  const statistics = { read: 0, refused: [] };
  for (let first = 0; first < results.length; first += batch)
    await moveBatch(source, target, results.slice(first, first + batch), statistics);
  await source.ensureFullCommit();
  await target.ensureFullCommit();
  const session_id = crypto.randomUUID().replaceAll("-", "");
  for (const [database, log] of [[source, logs[0]], [target, logs[1]]])
    await database.saveCheckpoint(Object.assign(log, { session_id, source_last_seq: last_seq, replication_id_version: 4 }));
  return statistics;
}

async function moveBatch(source, target, rows, statistics) {
  const asked = Object.fromEntries(rows.map(({ id, changes }) => [id, changes.map(({ rev }) => rev)]));
  const { body: missing } = await target.ask("POST", "/_revs_diff", asked);
  const docs = Object.entries(missing).flatMap(([id, { missing: revs, possible_ancestors = [] }]) =>
    revs.map((rev) => ({ id, rev, atts_since: possible_ancestors })));
  if (!docs.length) return;
  const texts = await source.bulkGet(docs);
  statistics.read += texts.length;
  const whole = texts.filter(({ _attachments }) => !_attachments);
  if (whole.length) statistics.refused.push(...(await target.writeAll(whole)));
  for (const { _id, _rev } of texts.filter(({ _attachments }) => _attachments)) {
    const known = missing[_id].possible_ancestors ?? [];
    for (const part of await source.openRevs(_id, [_rev], known)) await target.writeOne(_id, part);
  }
}
