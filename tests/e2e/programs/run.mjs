// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests beside this file, or says why it cannot. Exit status 77: skipped.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const modules = fileURLToPath(new URL("../servers/node_modules/pouchdb-server", import.meta.url));

if (!existsSync(modules)) {
  console.log("skipped: PouchDB Server is not installed; run `npm ci` in tests/e2e/servers");
  process.exit(77);
}
const tests = readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => here + name);
const { status } = spawnSync(process.execPath, ["--test", ...tests], { stdio: "inherit" });
process.exit(status ?? 1);
