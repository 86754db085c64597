// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs on one workspace: what only reads never waits, what writes waits for its turn.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { temporaryFolder, Workspace } from "./programs.mjs";

const space = "space-js01";
const readers = [
  ["get", space, "note:1"],
  ["get", space, "note:1", "--history"],
  ["list", space],
  ["changes", space],
  ["status"],
  ["inbox"],
  ["lessons"],
];

test("a document goes through a pipe from the workspace and back into it", async (t) => {
  const workspace = new Workspace(t, "js01");
  workspace.run(["put", space], { input: '{"_id":"note:1","text":"静夜思"}\n', status: 0 });
  for (let round = 1; round <= 10; ++round) {
    const piped = spawnSync("bash", ["-o", "pipefail", "-c",
      `"$SHANKECTL" --json get ${space} note:1 | sed 's/静夜思/静夜思改/' | "$SHANKECTL" --json put ${space}`],
      { env: workspace.environment, encoding: "utf8" });
    assert.equal(piped.status, 0, piped.stderr);
    assert.equal(piped.stderr, "");
  }
  assert.equal(workspace.get(space, "note:1").text, "静夜思" + "改".repeat(10));
});

test("a put whose input comes from another put waits for it and not the other way round", async (t) => {
  const workspace = new Workspace(t, "js01");
  const lines = Array.from({ length: 200 }, (_, i) => `{"_id":"note:${i}"}`).join("\n") + "\n";
  const piped = spawnSync("bash", ["-o", "pipefail", "-c",
    `"$SHANKECTL" --json put ${space} | sed 's/.*"id":"note:\\([0-9]*\\)".*/{"_id":"copy:\\1"}/' | "$SHANKECTL" --json put ${space}`],
    { env: workspace.environment, input: lines, encoding: "utf8" });
  assert.equal(piped.status, 0, piped.stderr);
  assert.equal(workspace.run(["list", space], { status: 0 }).lines.length, 400);
});

test("what only reads works while another program has the workspace open and writes", async (t) => {
  const workspace = new Workspace(t, "js01");
  const { put, close } = workspace.openPut(space);
  await put({ _id: "note:1", text: "静夜思" });
  for (const [round, args] of readers.entries()) {
    await put({ _id: `more:${round}` });
    const began = Date.now();
    const read = workspace.run(args, { status: 0 });
    assert.equal(read.complaint, "", args.join(" "));
    assert.ok(Date.now() - began < 5000, args.join(" "));
  }
  assert.equal(workspace.run(["list", space]).lines.length, 1 + readers.length); // and sees what was just written
  assert.equal((await close()).status, 0);
});

test("what writes waits for its turn, and says for whom", async (t) => {
  const workspace = new Workspace(t, "js01");
  const holder = workspace.openPut(space);
  await holder.put({ _id: "note:1" });
  const second = workspace.start(["put", space]);
  second.stdin.end('{"_id":"note:2"}\n');
  await wait(3000);
  assert.match(second.outcome.complaint, /in use by \S+ \(process \d+\)/);
  assert.equal(second.exitCode, null);
  await holder.close();
  const done = await second.exited;
  assert.equal(done.status, 0, done.complaint);
  assert.equal(done.lines[0].id, "note:2");
});

test("what writes gives up after some seconds, and Ctrl+C ends the waiting", async (t) => {
  const workspace = new Workspace(t, "js01");
  const holder = workspace.openPut(space);
  await holder.put({ _id: "note:1" });
  const began = Date.now();
  const refused = workspace.start(["merge", space]);
  const stopped = workspace.start(["merge", space]);
  await wait(2500);
  stopped.kill("SIGINT");
  assert.equal((await stopped.exited).status, 1);
  assert.ok(Date.now() - began < 5000);
  const { status, complaint } = await refused.exited;
  assert.equal(status, 1);
  assert.match(complaint, new RegExp(`in use by \\S+ \\(process ${holder.child.pid}\\)`));
  const took = Date.now() - began;
  assert.ok(took > 9000 && took < 15000, `${took} ms`);
  await holder.close();
});

test("a workspace is read where nothing can be written, and stays as it was", async (t) => {
  const workspace = new Workspace(t, "js01");
  workspace.run(["put", space], { input: '{"_id":"note:1"}\n', status: 0 });
  const database = join(workspace.folder, "databases", `${space}.sqlite`);
  const before = readFileSync(database);
  const isRoot = process.getuid() === 0;
  const folders = [workspace.folder, join(workspace.folder, "databases")];
  try {
    for (const folder of folders) chmodSync(folder, 0o555);
    for (const args of readers) workspace.run(args, { status: 0 });
    assert.deepEqual(readFileSync(database), before);
    if (!isRoot) assert.equal(workspace.run(["put", space], { input: '{"_id":"note:2"}\n' }).status, 1);
  } finally {
    for (const folder of folders) chmodSync(folder, 0o755);
  }
});

test("a workspace of a newer program and a missing one are said in a sentence", async (t) => {
  const workspace = new Workspace(t, "js01");
  const elsewhere = temporaryFolder(t);
  renameSync(join(workspace.folder, "workspace.json"), join(elsewhere, "workspace.json"));
  const { status, complaint } = workspace.run(["status"]);
  assert.equal(status, 1);
  assert.match(complaint, /no workspace here/);
  assert.ok(!existsSync(join(workspace.folder, "workspace.json")));
  assert.ok(statSync(workspace.folder).isDirectory());
});
