// SPDX-License-Identifier: GPL-3.0-or-later
// shanke-node as a program: what it says, how it ends, what it does with wrong usage.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { ShankeNode } from "./shankeNode.mjs";

const folder = () => mkdtempSync(join(tmpdir(), "shanke-node-"));

function run(args) {
  return spawnSync(process.env.SHANKE_NODE, args, { encoding: "utf8", timeout: 20_000 });
}

test("wrong usage ends with status 2 and a sentence", () => {
  for (const args of [
    [],
    ["--data"],
    ["--data", folder(), "--listen", "nonsense"],
    ["--data", folder(), "--listen", "127.0.0.1:99999"],
    ["--data", folder(), "--listen", "school.example:0"],
    ["--data", folder(), "--admin", "no-colon"],
    ["--data", folder(), "--county", "nonsense"],
    ["--data", folder(), "--unknown"],
  ]) {
    const { status, stderr } = run(args);
    assert.equal(status, 2, args.join(" "));
    assert.ok(stderr.length > 10, args.join(" "));
  }
});

test("an open address without an administrator, a taken port and an impossible folder end with status 1", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  const other = await ShankeNode.start();
  for (const [args, word] of [
    [["--data", folder(), "--listen", "0.0.0.0:0"], "administrator"],
    [["--data", folder(), "--listen", new URL(other.url).host], "Cannot listen"],
    [["--data", join(file, "below")], "cannot be made"],
  ]) {
    const { status, stderr } = run(args);
    assert.equal(status, 1, args.join(" "));
    assert.match(stderr, new RegExp(word));
  }
  await other.stop();
});

test("a stopped node ends with status 0, and what was written is there at the next start", async () => {
  const first = await ShankeNode.start();
  await first.database("kept").put({ _id: "plan:静夜思" });
  const folderOfFirst = first.folder;
  first.process.kill("SIGINT");
  assert.equal(await first.exited, 0);
  const second = await ShankeNode.start({ folder: folderOfFirst });
  assert.equal((await second.database("kept").get("plan:静夜思"))._id, "plan:静夜思");
  assert.equal(await second.stop(), 0);
});
