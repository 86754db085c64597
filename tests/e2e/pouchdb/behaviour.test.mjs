// SPDX-License-Identifier: GPL-3.0-or-later
// Where clients can see it shanke-node behaves as CouchDB: each promise is kept by the node and, where it agrees with
// CouchDB, by PouchDB Server as well, so that a promise that is only ours is marked as such.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { feeds } from "./changesTable.mjs";
import { Database, startNode, startPouchServer } from "./couchServers.mjs";
import { documents } from "./documentTable.mjs";

const servers = { "shanke-node": startNode, "PouchDB Server": startPouchServer };
const running = {};

before(async () => {
  for (const [name, start] of Object.entries(servers)) running[name] = await start();
});

after(async () => {
  const statuses = await Promise.all(Object.values(running).map((server) => server.stop()));
  assert.deepEqual(statuses, statuses.map(() => 0));
});

for (const [promise, keptBy, ask] of [...documents, ...feeds]) {
  for (const name of keptBy === "both" ? Object.keys(servers) : ["shanke-node"]) {
    test(`${name}: ${promise}`, { timeout: 60_000 }, async () => {
      const database = new Database(running[name].url);
      assert.equal((await database.ask("PUT", "")).status, 201);
      await ask(database);
    });
  }
}
