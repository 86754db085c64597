// SPDX-License-Identifier: GPL-3.0-or-later
// Random revision trees, given to PouchDB and to shanke-node in different orders: the same winner, conflicts, leaves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ShankeNode, memoryDatabase } from "./shankeNode.mjs";

const Trees = 300;
const seed = Number(process.env.SHANKE_SEED ?? Date.now() % 1_000_000);

let node;

before(async () => {
  node = await ShankeNode.start();
});

after(async () => {
  assert.equal(await node.stop(), 0);
});

// mulberry32: small, and repeatable from its seed.
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; --i) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

// Revisions of one document: usually one root, branches, deletions, some revisions known by name only.
function randomTree(id, random) {
  const revisions = [];
  const size = 1 + Math.floor(random() * 12);
  while (revisions.length < size) {
    const parent = revisions.length && random() > 0.05 ? revisions[Math.floor(random() * revisions.length)] : null;
    const hash = Math.floor(random() * 0xffffffff).toString(16).padStart(8, "0");
    revisions.push({
      generation: parent ? parent.generation + 1 : 1 + Math.floor(random() * 3),
      hashes: [hash, ...(parent ? parent.hashes : [])],
      deleted: random() < 0.25,
    });
  }
  const told = revisions.filter(() => random() < 0.8);
  return (told.length ? told : revisions).map(({ generation, hashes, deleted }) => ({
    _id: id,
    _rev: `${generation}-${hashes[0]}`,
    _revisions: { start: generation, ids: hashes },
    ...(deleted ? { _deleted: true } : {}),
    text: hashes[0],
  }));
}

async function write(database, revisions, random) {
  let rest = shuffled(revisions, random);
  while (rest.length) {
    const size = 1 + Math.floor(random() * 40);
    const answer = await database.bulkDocs(rest.slice(0, size), { new_edits: false });
    assert.deepEqual(answer, []);
    rest = rest.slice(size);
  }
}

async function facts(database, id) {
  const leaves = await database.get(id, { open_revs: "all" });
  const winner = await database.get(id, { conflicts: true }).catch(({ status, reason }) => ({ status, reason }));
  return {
    winner: { ...winner, _conflicts: winner._conflicts?.sort() },
    leaves: leaves.map(({ ok }) => ok).sort((a, b) => (a._rev < b._rev ? -1 : 1)),
  };
}

async function winners(database) {
  const { results } = await database.changes({ style: "main_only" });
  return Object.fromEntries(results.map(({ id, changes, deleted }) => [id, [changes[0].rev, Boolean(deleted)]]));
}

test(`${Trees} random revision trees have the winner and conflicts that PouchDB computes (seed ${seed})`, async () => {
  const random = generator(seed);
  const pouch = memoryDatabase();
  const ours = node.database("trees");
  const ids = Array.from({ length: Trees }, (_, i) => `tree:${i}`);
  const revisions = ids.flatMap((id) => randomTree(id, random));
  await write(pouch, revisions, random);
  await write(ours, revisions, random);
  assert.deepEqual(await winners(ours), await winners(pouch));
  for (const id of ids) assert.deepEqual(await facts(ours, id), await facts(pouch, id), id);
});
