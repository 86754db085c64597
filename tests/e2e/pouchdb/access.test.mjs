// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what on a node with an administrator and named users, as PouchDB meets it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ShankeNode, memoryDatabase } from "./shankeNode.mjs";

const admin = { username: "县教研室", password: "管理:密码" };
const teacher = { username: "js01", password: "静夜思" };

let node;

async function ask(method, path, { auth, body } = {}) {
  const headers = { "Content-Type": "application/json" };
  if (auth) headers.Authorization = "Basic " + Buffer.from(`${auth.username}:${auth.password}`).toString("base64");
  const response = await fetch(node.url + path, { method, headers, body: body && JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

before(async () => {
  node = await ShankeNode.start({ admin: { name: admin.username, password: admin.password } });
  await ask("PUT", "/_users", { auth: admin });
  await ask("PUT", "/_users/org.couchdb.user:js01", {
    auth: admin,
    body: { name: "js01", password: teacher.password, roles: ["school:fxz:teacher"], type: "user" },
  });
  await ask("PUT", "/space-js01", { auth: admin });
  await ask("PUT", "/space-js01/_security", {
    auth: admin,
    body: { members: { names: ["js01"], roles: [] }, admins: { names: [], roles: [] } },
  });
});

after(async () => {
  assert.equal(await node.stop(), 0);
});

test("a named user replicates with the database that names her", async () => {
  const local = memoryDatabase();
  await local.put({ _id: "plan:静夜思", text: "床前明月光" });
  const done = await local.sync(node.database("space-js01", teacher));
  assert.equal(done.push.docs_written, 1);
});

test("nobody else reads it, and each hears why", async () => {
  assert.equal((await ask("GET", "/space-js01/_all_docs")).status, 401);
  const wrong = await ask("GET", "/space-js01", { auth: { ...teacher, password: "wrong" } });
  assert.equal(wrong.status, 401);
  assert.equal(wrong.body.reason, "Name or password is incorrect.");
  await ask("PUT", "/desk-js01", { auth: admin });
  assert.equal((await ask("GET", "/desk-js01", { auth: teacher })).status, 403);
});

test("a user's password is kept as a hash only", async () => {
  const { body } = await ask("GET", "/_users/org.couchdb.user:js01", { auth: admin });
  assert.equal(body.password, undefined);
  assert.equal(body.password_scheme, "pbkdf2");
  assert.ok(body.iterations >= 100_000);
});

test("replication without credentials fails and says unauthorized", async () => {
  await assert.rejects(memoryDatabase().replicate.from(node.database("space-js01")), { status: 401 });
});
