// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the signing keys of a county's provider: the file that CouchDB reads keeps what is still needed.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../../installer/county/jwks-to-couchdb.py", import.meta.url));

function surroundings(t) {
  const folder = mkdtempSync(join(tmpdir(), "钥匙-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "30-keys.ini");
  return {
    folder,
    file,
    run: (...words) => spawnSync("python3", [script, ...words], { encoding: "utf8" }),
    offer: (...kids) => {
      const keys = kids.map((kid) => ({
        ...generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "jwk" }),
        kid,
      }));
      writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys }));
      return join(folder, "keys.json");
    },
    names: () =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.includes(" = "))
        .map((line) => line.split(" = ")[0]),
    text: () => readFileSync(file, "utf8"),
  };
}

test("keys that the provider has no more stay until somebody takes them out", (t) => {
  const { file, folder, run, offer, names, text } = surroundings(t);
  assert.equal(run(offer("2025-09"), "--into", file).status, 0);
  const first = text().split("\n").find((line) => line.startsWith("ec:2025-09"));
  chmodSync(file, 0o640);

  const second = run(offer("2026-03"), "--into", file);
  assert.equal(second.status, 0, second.stderr);
  assert.deepEqual(names(), ["ec:2025-09", "ec:2026-03"]);
  assert.ok(text().includes(first));
  assert.match(second.stderr, /kept: ec:2025-09/);
  assert.equal(statSync(file).mode & 0o777, 0o640);

  const gone = run("--into", file, "--remove", "2025-09");
  assert.equal(gone.status, 0, gone.stderr);
  assert.deepEqual(names(), ["ec:2026-03"]);
  assert.ok(text().startsWith("[jwt_keys]\n"));
  assert.deepEqual(readdirSync(folder).sort(), ["30-keys.ini", "keys.json"]);
});

test("what a person wrote beside the keys stays, and another section stops everything", (t) => {
  const { file, run, offer, names, text } = surroundings(t);
  writeFileSync(file, "; 县平台的密钥\n\n[jwt_keys]\nhmac:旧 = aGVsbG8=\n");
  assert.equal(run(offer("2026-03"), "--into", file).status, 0);
  assert.ok(text().startsWith("; 县平台的密钥\n"));
  assert.deepEqual(names(), ["hmac:旧", "ec:2026-03"]);

  const mixed = "[admins]\nadmin = geheim\n";
  writeFileSync(file, mixed);
  assert.equal(run(offer("2026-09"), "--into", file).status, 1);
  assert.equal(text(), mixed);
});

test("nobody is locked out by a mistake", (t) => {
  const { file, run, offer, text } = surroundings(t);
  assert.equal(run(offer("2026-03"), "--into", file).status, 0);
  const before = text();
  for (const words of [
    ["--into", file, "--remove", "2026-03"], // the last one
    ["--into", file, "--remove", "2020-01"], // is not there
    ["--into", file],
    ["--remove", "2026-03"],
  ]) {
    assert.notEqual(run(...words).status, 0, words.join(" "));
    assert.equal(text(), before);
  }
  const offered = offer("2026-03", "2026-09");
  assert.notEqual(run(offered, "--into", file, "--remove", "2026-09").status, 0);
  assert.equal(text(), before);
});
