// SPDX-License-Identifier: GPL-3.0-or-later
// Tries every cell of the table: everyone writes everything, as a save and as a replicated revision, on both servers.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, test } from "node:test";

import { Device } from "./devices.mjs";
import { rowsOfKinds, rowsOfStandIns } from "./kinds.mjs";
import { platform } from "./platform.mjs";
import { admin, startNode, startPouch } from "./servers.mjs";
import { people, rows, standIns } from "./table.mjs";

const about = new Set([
  "what", "database", "id", "document", "before", "besides", "generation", "deletes", "replicatedOnly", "signer", "atNode",
]);
const signedKinds = platform.kinds.filter(({ isEvent, word }) => isEvent && word !== "device" && word !== "roster").map(({ word }) => word);
const devices = Object.fromEntries(Object.values({ ...people, ...standIns }).map(({ name }) => [name, new Device(name)]));
const deviceOf = (name) => (devices[name] ??= new Device(name));

// What is edited and merged, and signed with every revision.
const isRecord = (row) =>
  /^(space|school|column)-|^county$/.test(row.database) && ![...signedKinds, "device", "roster", "chunk"].includes(row.id);

function expectations(row, everybody) {
  const cells = {};
  for (const [expected, names] of Object.entries(row).filter(([member]) => !about.has(member)))
    for (const name of names.split(" ")) {
      assert.equal(cells[name], undefined, `${row.what}: ${name} stands twice`);
      cells[name] = expected;
    }
  assert.deepEqual(Object.keys(cells).sort(), Object.keys(everybody).sort(), `${row.what}: everyone stands once`);
  return cells;
}

// {id, document}: what this person writes, under an id that nothing else has.
function filled(row, document, person) {
  const author = document === "$device" || document.author === "$me" ? person.name : document.author;
  if (document === "$device") return new Device(author).card();
  if (document === "$credentials") return new Device(person.name).credentials();
  if (document.card) return new Device(document.card).card();
  const named = author ? JSON.parse(JSON.stringify({ ...document, author }).replaceAll("$me", author)) : document;
  const isSigned = signedKinds.includes(document.kind) && row.id === document.kind && devices[author];
  const unique = { nonce: randomBytes(8).toString("hex") };
  if (isSigned) return devices[author].event(row.database, { ...named, ...unique });
  const owner = isRecord(row) && author ? `${author}:` : "";
  return { id: `${row.id}:${owner}${randomBytes(32).toString("hex")}`, document: named };
}

class Cell {
  constructor(server, row, person) {
    const first = filled(row, row.before ?? row.document ?? {}, person);
    Object.assign(this, { server, row, person, id: first.id, first: first.document });
    this.path = `/${row.database}/${encodeURIComponent(this.id)}`;
  }

  async prepare() {
    if (!this.row.before) return;
    this.parent = (await this.server.mustAsk(admin, "PUT", this.path, { ...this.first, _id: this.id })).rev;
  }

  content() {
    if (this.row.deletes) return isRecord(this.row) ? this.first : {};
    return this.row.before ? filled(this.row, this.row.document, this.person).document : this.first;
  }

  // Whose device signs it: a server carries what others wrote.
  signer(content) {
    if (this.row.signer !== "$me") return this.row.signer ?? content.author;
    return this.person === people.node ? content.author : this.person.name;
  }

  // {rev, document}: the revision on top of `before`.
  revision(before) {
    const content = this.content();
    const deleted = Boolean(this.row.deletes);
    const signer = isRecord(this.row) && this.signer(content);
    const written = signer
      ? deviceOf(signer).record(this.row.database, this.id, content, { before, deleted })
      : { rev: `${before.length + 1}-${randomBytes(16).toString("hex")}`, document: content };
    return { ...written, document: deleted ? { ...written.document, _deleted: true } : written.document };
  }

  save() {
    const { document } = this.revision(this.parent ? [this.parent] : []);
    const rev = this.parent ? { _rev: this.parent } : {};
    return this.server.ask(this.person, "PUT", this.path, { ...document, _id: this.id, ...rev });
  }

  replicate() {
    const start = this.row.generation ?? (this.parent && !this.row.besides ? 2 : 1);
    const made = Array.from({ length: start - 1 }, (_, i) => `${start - 1 - i}-${randomBytes(16).toString("hex")}`);
    const before = this.parent && !this.row.besides ? [this.parent] : isRecord(this.row) ? made : [];
    const { rev, document } = this.revision(before);
    const ids = [rev, ...before].map((each) => each.split("-")[1]);
    const revision = { _id: this.id, _rev: `${start}-${ids[0]}`, _revisions: { start, ids } };
    return this.server.replicate(this.person, this.row.database, { ...document, ...revision });
  }
}

function check({ status, body }, expected, where) {
  const said = `${where}: ${status} ${JSON.stringify(body)}`;
  if (expected === "yes") return assert.ok(status < 300, said);
  assert.ok(status === 401 || status === 403, said);
  if (expected === "outside") return assert.doesNotMatch(String(body.reason), /^[a-z-]+: /, said);
  assert.ok(String(body.reason).startsWith(`${expected}: `), said);
}

for (const [name, start] of Object.entries({ "shanke-node": startNode, "PouchDB Server": startPouch })) {
  test(`every cell of the table holds at ${name}`, { timeout: 600_000 }, async (t) => {
    const server = await start();
    after(() => server.stop());
    for (const device of Object.values(devices))
      for (const [database, school] of [["school-fxz", "fxz"], ["county", "county"]]) {
        const { id, document } = device.card(school);
        await server.mustAsk(admin, "PUT", `/${database}/${encodeURIComponent(id)}`, document);
      }
    const cells = [...rows, ...rowsOfKinds].map((row) => ({ row, everybody: people }));
    cells.push(...rowsOfStandIns.map((row) => ({ row, everybody: standIns })));
    for (const { row, everybody } of cells)
      await t.test(row.what, async () => {
        for (const [who, expected] of Object.entries(expectations(row, everybody)))
          for (const way of row.besides || row.replicatedOnly ? ["replicate"] : ["save", "replicate"]) {
            const cell = new Cell(server, row, everybody[who]);
            await cell.prepare();
            const here = (name === "shanke-node" && row.atNode?.[who]) || expected;
            check(await cell[way](), here, `${who}, ${way}`);
          }
      });
  });
}
