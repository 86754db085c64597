// SPDX-License-Identifier: GPL-3.0-or-later
// The county's gateway as installer/county sets it up: nginx with that very configuration, its own ports and
// certificate put in, in front of a server of the CouchDB protocol. And the provider's keys as CouchDB takes them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createPublicKey, createSign, createVerify, generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { freePort, startNode, temporaryFolder, untilListening } from "./programs.mjs";

const county = fileURLToPath(new URL("../../../installer/county/", import.meta.url));
const nginx = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((path) => existsSync(path));
const scripting = "/usr/lib/nginx/modules/ngx_http_js_module.so";
const admin = "admin:geheim";
const teacher = "js01:床前明月光"; // may read and write here what is nobody's in particular
const outside = /"reason":"Not from outside\."/;
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 700 });

async function startGateway(t, upstream) {
  const folder = temporaryFolder();
  const port = await freePort();
  const certificate = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  spawnSync("openssl", [...certificate, "-keyout", join(folder, "k.pem"), "-out", join(folder, "c.pem")]);
  mkdirSync(join(folder, "snippets"));
  for (const name of ["shanke-proxy.conf", "shanke-token.js"])
    writeFileSync(join(folder, "snippets", name), readFileSync(join(county, "nginx", name)));
  const site = readFileSync(join(county, "nginx/shanke.conf"), "utf8")
    .replace("/etc/ssl/shanke/platform.crt", join(folder, "c.pem"))
    .replace("/etc/ssl/shanke/platform.key", join(folder, "k.pem"))
    .replace(/listen 80;/, `listen 127.0.0.1:${await freePort()};`)
    .replace(/listen 443 ssl/, `listen 127.0.0.1:${port} ssl`)
    .replace(/^.*listen \[::\].*$/gm, "")
    .replaceAll("/etc/nginx/snippets", join(folder, "snippets"))
    .replace("127.0.0.1:5984", new URL(upstream).host)
    .replace("rate=200r/s", "rate=20r/s") // a tenth, which a busy machine exceeds as well
    .replace("/var/log/nginx", folder);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `load_module ${scripting}; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
     events { worker_connections 2048; } http { ${temporary} ${site} }`,
  );
  const check = spawnSync(nginx, ["-t", "-c", join(folder, "nginx.conf")], { encoding: "utf8" });
  assert.equal(check.status, 0, check.stderr);
  assert.doesNotMatch(check.stderr, /\[warn\]/);
  spawnSync(nginx, ["-c", join(folder, "nginx.conf")]);
  await untilListening(port);
  t.after(() => {
    process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), "SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  return port;
}

function ask(port, method, path, { body, headers = {}, user = teacher } = {}) {
  const authorization = user ? { authorization: "Basic " + Buffer.from(user).toString("base64") } : {};
  const type = body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, method, path, agent, headers: { ...authorization, ...type, ...headers } },
      (answer) => {
        const pieces = [];
        answer.on("data", (piece) => pieces.push(piece));
        answer.on("end", () => {
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

// On the server itself, where no gateway is.
async function put(url, path, body = {}) {
  const answer = await fetch(url + path, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Basic " + Buffer.from(admin).toString("base64") },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok || answer.status === 412, `${path}: ${answer.status}`);
}

async function openSpace(url) {
  const [name, password] = teacher.split(":");
  await put(url, "/_users");
  await put(url, `/_users/org.couchdb.user:${name}`, { type: "user", name, password, roles: [] });
  await put(url, "/space-a%2Fb");
  await put(url, "/space-a%2Fb/_security", { admins: { names: [], roles: [] }, members: { names: [name], roles: [] } });
}

test("the gateway carries the protocol, closes what lists people, and keeps its limits", {
  skip: nginx && existsSync(scripting) ? false : "nginx with its JavaScript module is not installed",
  timeout: 120_000,
}, async (t) => {
  const server = await startNode(admin, ["--gateway", "127.0.0.1"]);
  t.after(() => server.stop());
  t.after(() => agent.destroy());
  await openSpace(server.url);
  const port = await startGateway(t, server.url);

  await t.test("documents go through, slashes in names as well, and JSON is compressed", async () => {
    const text = JSON.stringify({ kind: "plan", text: "床前明月光".repeat(1000) });
    assert.equal((await ask(port, "PUT", "/space-a%2Fb/plan%3A1", { body: text })).status, 201);
    const packed = await ask(port, "GET", "/space-a%2Fb/plan%3A1", { headers: { "accept-encoding": "gzip" } });
    assert.equal(packed.status, 200);
    assert.equal(packed.headers["content-encoding"], "gzip");
    assert.ok(packed.body.length < 2000);
    assert.equal((await ask(port, "GET", "/", { user: "js01:falsch" })).status, 401);
  });

  await t.test("what lists everybody or belongs to administrators is closed", async () => {
    // The gateway's own answer: what stands behind it was not asked.
    for (const path of ["/_all_dbs", "/_dbs_info", "/_users/_all_docs", "/_users", "/_node/_local/_config", "/_replicator",
                        "/_active_tasks", "/_cluster_setup", "/_config", "/_all_dbs?x=/", "/_stats", "/_all_dbs/",
                        "/_dbs_info/", "/_all_dbs/?a", "/_dbs_info/?a", "/_users/", "/_all_dbs%2F", "/_up/", "/_session/"]) {
      const answer = await ask(port, "GET", path);
      assert.equal(answer.status, 403, path);
      assert.match(String(answer.body), outside, path);
      assert.match(answer.headers["content-type"], /application\/json/);
    }
    for (const path of ["/%5Fusers/_all_docs", "/%5fall_dbs", "//_all_dbs", "/_all_dbs/../space-a", "/_all_dbs/%2e%2e/space-a",
                        "/_all_dbs/.%2E/space-a", "/space-a/../_all_dbs", "/./_all_dbs"]) {
      const answer = await ask(port, "GET", path);
      assert.equal(answer.status, 400, path);
      assert.match(String(answer.body), /not plain/, path);
    }
    assert.match(String((await ask(port, "POST", "/_replicate", { body: "{}" })).body), outside);
    assert.match(String((await ask(port, "POST", "/_dbs_info/", { body: '{"keys":[]}' })).body), outside);
    assert.equal((await ask(port, "GET", "/_utils/index.html")).status, 404);
    const moved = await ask(port, "POST", "/_dbs_info", { body: '{"keys":["space-a/b","none"]}' });
    assert.equal(moved.status, 200);
    assert.equal(JSON.parse(moved.body)[0].info.db_name, "space-a/b");
  });

  await t.test("a method that is written over, and a token of another application, get nowhere", async () => {
    const override = { "x-http-method-override": "GET" };
    const moved = await ask(port, "POST", "/_dbs_info", { body: '{"keys":["none"]}', headers: override });
    assert.equal(JSON.parse(moved.body)[0].key, "none");
    const reasonOf = async (claims) => {
      const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const authorization = `Bearer ${part({ alg: "ES256" })}.${part(claims)}.c2lnbmF0dXJl`;
      const answer = await ask(port, "GET", "/_session", { user: null, headers: { authorization } });
      assert.equal(answer.status, 401);
      return JSON.parse(answer.body).reason;
    };
    assert.match(await reasonOf({ sub: "js01", aud: "mail", azp: "mail" }), /another application/);
    assert.match(await reasonOf({ sub: "js01" }), /another application/);
    assert.match(await reasonOf({ sub: "js01", aud: ["shanke"], roles: ["_admin"] }), /role of the server/);
    assert.match(await reasonOf({ sub: "js01", azp: "shanke", roles: "a, _admin" }), /role of the server/);
    // CouchDB's, or here the node's, to judge.
    assert.doesNotMatch(await reasonOf({ sub: "js01", client_id: "shanke", aud: "openid" }), /application|role/);
  });

  await t.test("administrators do not sign in from outside, however they write it, nor with a session", async () => {
    const refusal = async (authorization) => {
      const answer = await ask(port, "GET", "/_session", { user: null, headers: { authorization } });
      return `${answer.status} ${JSON.parse(answer.body).reason}`;
    };
    const pair = Buffer.from(admin).toString("base64");
    for (const field of [`Basic ${pair}`, `basic  ${pair}`, `BASIC ${pair}`, `Basic ${Buffer.from("admin:").toString("base64")}`])
      assert.equal(await refusal(field), "403 Administrators do not sign in from outside.", field);
    for (const field of [`Basic ${pair.slice(0, 4)} ${pair.slice(4)}`, `Basic =${pair}`, `Basic ${pair}*`, "Basic "])
      assert.match(await refusal(field), /^(403 The name and password are not written plainly|401)/, field);
    // Some nginx take no two; others pass on the one that they looked at.
    const two = await ask(port, "GET", "/_session", {
      user: null, headers: { Authorization: ["Basic " + Buffer.from(teacher).toString("base64"), `Basic ${pair}`] },
    });
    assert.ok(two.status === 400 || JSON.parse(two.body).userCtx.name === "js01", String(two.body));
    for (const method of ["POST", "DELETE", "PUT"]) {
      const answer = await ask(port, method, "/_session", { body: '{"name":"admin","password":"geheim"}' });
      assert.equal(answer.status, 404, method);
      assert.match(String(answer.body), /no sessions from outside/);
    }
    assert.equal(JSON.parse((await ask(port, "GET", "/_session")).body).userCtx.name, "js01");
  });

  await t.test("whoever has only the address learns where to sign in", async () => {
    const answer = await ask(port, "GET", "/.well-known/shanke", { user: null });
    assert.equal(answer.status, 200);
    assert.match(answer.headers["content-type"], /application\/json/);
    assert.deepEqual(Object.keys(JSON.parse(answer.body)), ["issuer", "clientId"]);
  });

  await t.test("a body that is too large is refused", async () => {
    const large = await ask(port, "PUT", "/space-a%2Fb/plan%3A2", { body: `{"text":"${"x".repeat(17 << 20)}"}` })
      .catch(({ code }) => ({ status: code }));
    assert.ok([413, "EPIPE", "ECONNRESET"].includes(large.status), String(large.status));
    assert.equal((await ask(port, "GET", "/space-a%2Fb/plan%3A2")).status, 404);
  });

  await t.test("a long poll waits, and ends with the change", async () => {
    const { last_seq: since } = JSON.parse((await ask(port, "GET", "/space-a%2Fb/_changes")).body);
    const poll = ask(port, "GET", `/space-a%2Fb/_changes?feed=longpoll&heartbeat=1000&since=${since}`);
    const isOver = await Promise.race([poll.then(() => true), new Promise((go) => setTimeout(go, 1500, false))]);
    assert.equal(isOver, false);
    await ask(port, "PUT", "/space-a%2Fb/plan%3A3", { body: '{"kind":"plan"}' });
    assert.equal(JSON.parse((await poll).body).results[0].id, "plan:3");
  });

  await t.test("one address cannot ask without end", async () => {
    const asked = Array.from({ length: 900 }, () => ask(port, "GET", "/.well-known/shanke", { user: null }));
    assert.ok((await Promise.all(asked)).every(({ status }) => status === 200)); // said by nginx itself
    const statuses = (await Promise.all(Array.from({ length: 900 }, () => ask(port, "GET", "/_up")))).map(
      ({ status }) => status,
    );
    assert.ok(statuses.includes(429) && statuses.includes(200), [...new Set(statuses)].join());
  });
});

test("the provider's keys become entries that verify its signatures", () => {
  const folder = temporaryFolder();
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const jwk = (pair, more) => ({ ...pair.publicKey.export({ format: "jwk" }), ...more });
  const keys = [
    jwk(rsa, { kid: "rsa-1", use: "sig" }),
    jwk(ec, { kid: "ec-1" }),
    jwk(weak, { kid: "weak" }),
    jwk(ec, { kid: "secret", use: "enc" }),
    jwk(ec, { kid: "a = b\n[admins]" }),
    { kty: "oct", k: "c2VjcmV0", kid: "hmac" },
  ];
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys }));
  const made = spawnSync("python3", [join(county, "jwks-to-couchdb.py"), join(folder, "keys.json")], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  const lines = made.stdout.trim().split("\n");
  assert.deepEqual(lines.map((line) => line.split(" = ")[0]), ["[jwt_keys]", "rsa:rsa-1", "ec:ec-1"]);
  for (const [pair, line] of [[rsa, lines[1]], [ec, lines[2]]]) {
    const key = createPublicKey(line.split(" = ")[1].replaceAll("\\n", "\n"));
    const signature = createSign("sha256").update("山课").sign(pair.privateKey);
    assert.ok(createVerify("sha256").update("山课").verify(key, signature));
  }
  for (const left of ["weak", "secret", "hmac", "admins"]) assert.match(made.stderr, new RegExp(left));

  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys: [keys[5]] }));
  const none = spawnSync("python3", [join(county, "jwks-to-couchdb.py"), join(folder, "keys.json")], { encoding: "utf8" });
  assert.equal(none.status, 1);
  assert.equal(none.stdout, "");
  rmSync(folder, { recursive: true, force: true });
});
