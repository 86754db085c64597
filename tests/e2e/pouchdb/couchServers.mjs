// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that are asked the same questions, each question in a database of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { PouchDB, ShankeNode } from "./shankeNode.mjs";

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url) {
  for (let tries = 0; tries < 300; ++tries) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("PouchDB Server did not start");
}

let count = 0;

// One database of a server, as fetch and as PouchDB reach it.
export class Database {
  constructor(server) {
    this.server = server;
    this.name = `behaviour-${++count}`;
    this.url = `${server}/${this.name}`;
  }

  async ask(method, path, body, headers = {}) {
    const isText = body === undefined || typeof body === "string" || body instanceof Uint8Array;
    const response = await fetch(path.startsWith("//") ? this.server + path.slice(1) : this.url + path, {
      method,
      headers: { Accept: "application/json", ...(body !== undefined ? { "Content-Type": "application/json" } : {}), ...headers },
      body: isText ? body : JSON.stringify(body),
    });
    const text = await response.text();
    let json;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: response.status, headers: response.headers, text, body: json };
  }

  // Writes a document and answers its revision.
  async put(document, query = "") {
    const { status, body, text } = await this.ask("PUT", `/${encodeURIComponent(document._id)}${query}`, document);
    if (status !== 201) throw new Error(`PUT ${document._id}: ${status} ${text}`);
    return body.rev;
  }

  // Revisions as a replicator brings them.
  graft(...documents) {
    return this.ask("POST", "/_bulk_docs", { new_edits: false, docs: documents });
  }

  pouch() {
    return new PouchDB(this.url);
  }
}

export async function startNode() {
  const node = await ShankeNode.start();
  return { url: node.url, stop: () => node.stop() };
}

export async function startPouchServer() {
  const folder = mkdtempSync(join(tmpdir(), "shanke-pouchdb-server-"));
  const port = await freePort();
  const program = fileURLToPath(new URL("../servers/node_modules/pouchdb-server/bin/pouchdb-server", import.meta.url));
  const server = spawn(process.execPath, [program, "--in-memory", "--host", "127.0.0.1", "--port", String(port), "--no-stdout-logs"], {
    cwd: folder,
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  const stop = async () => {
    const exited = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
    return 0;
  };
  return { url, stop };
}
