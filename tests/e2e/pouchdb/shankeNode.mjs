// SPDX-License-Identifier: GPL-3.0-or-later
// Starts shanke-node on a free loopback port with an empty folder (or the one named), and an unmodified PouchDB beside it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(new URL("../servers/package.json", import.meta.url));
export const PouchDB = require("pouchdb");
PouchDB.plugin(require("pouchdb-adapter-memory"));

const program = process.env.SHANKE_NODE;

export class ShankeNode {
  static async start({ admin, folder, county } = {}) {
    const node = new ShankeNode();
    node.folder = folder ?? mkdtempSync(join(tmpdir(), "shanke-node-"));
    const environment = {
      ...process.env,
      ...(admin ? { SHANKE_ADMIN: `${admin.name}:${admin.password}` } : {}),
      ...(county ? { SHANKE_COUNTY: county } : {}),
    };
    node.process = spawn(program, ["--data", node.folder, "--listen", "127.0.0.1:0"], {
      env: environment,
      stdio: ["ignore", "pipe", "inherit"],
    });
    node.exited = new Promise((resolve) => node.process.once("exit", (code) => resolve(code)));
    const firstLine = await new Promise((resolve, reject) => {
      createInterface({ input: node.process.stdout }).once("line", resolve);
      node.process.once("exit", (code) => reject(new Error(`shanke-node ended with ${code}`)));
    });
    node.url = /^listening on (http:\S+)$/.exec(firstLine)[1];
    return node;
  }

  // A database of this node as PouchDB sees it; made when it is missing.
  database(name, auth) {
    return new PouchDB(`${this.url}/${encodeURIComponent(name)}`, auth ? { auth } : {});
  }

  // Answers its exit status.
  async stop() {
    this.process.kill("SIGTERM");
    const code = await this.exited;
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

let count = 0;

export function memoryDatabase() {
  return new PouchDB(`memory-${process.pid}-${++count}`, { adapter: "memory" });
}

// LevelDB on disk, in a folder that `remove` takes away.
export function levelDatabase() {
  const folder = mkdtempSync(join(tmpdir(), "shanke-pouch-"));
  const database = new PouchDB(join(folder, "db"));
  return { database, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

// Everything a replica must agree on: of each document its winner and all its leaves with their contents.
export async function contents(database) {
  const { results } = await database.changes({ style: "main_only" });
  const documents = {};
  for (const { id, changes, deleted } of results) {
    const leaves = await database.get(id, { open_revs: "all", revs: true, attachments: true });
    documents[id] = {
      winner: changes[0].rev,
      deleted: Boolean(deleted),
      leaves: leaves.map(({ ok }) => ok).sort((a, b) => (a._rev < b._rev ? -1 : 1)),
    };
  }
  return documents;
}
