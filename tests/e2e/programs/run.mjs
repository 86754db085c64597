// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the test beside this file that is named, or says why it cannot. Exit status 77: skipped.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const modules = fileURLToPath(new URL("../servers/node_modules/pouchdb-server", import.meta.url));

if (!existsSync(modules)) {
  console.log("skipped: PouchDB Server is not installed; run `npm ci` in tests/e2e/servers");
  process.exit(77);
}
const test = `${here}${process.argv[2]}.test.mjs`;
const { status } = spawnSync(process.execPath, ["--test", test], { stdio: "inherit" });
process.exit(status ?? 1);
