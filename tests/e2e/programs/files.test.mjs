// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose names become equal, and files of other people on a PC that shows who it is by its device.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { nodeKeyOf, openCounty } from "../provision/county.mjs";
import { startNode, temporaryFolder, Workspace } from "./programs.mjs";

const space = "space-js01";

test("files whose names become equal are all attached, and all come back", async (t) => {
  const workspace = new Workspace(t, "js01");
  workspace.run(["put", space], { input: '{"_id":"plan:1","kind":"record"}\n', status: 0 });
  const folder = temporaryFolder(t);
  const files = ["第3课:分数.txt", "第3课?分数.txt", "一班/教案.txt", "二班/教案.txt", "A.txt", "a.txt",
    "caf\u00e9.txt", "cafe\u0301.txt", "尾.txt.", "尾.txt", "NUL.txt", "_NUL.txt"].map((name) => join(folder, name));
  for (const below of ["一班", "二班"]) mkdirSync(join(folder, below));
  for (const file of files) writeFileSync(file, "内容：" + file);

  const attached = workspace.run(["attach", space, "plan:1", ...files], { status: 0 }).lines;
  const names = attached.map(({ name }) => name);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, files.length);
  const out = temporaryFolder(t);
  for (const [i, name] of names.entries()) {
    const { output } = workspace.run(["fetch", space, "plan:1", name, "--output", out], { status: 0 }).lines[0];
    assert.equal(readFileSync(output, "utf8"), "内容：" + files[i]);
  }
  const again = workspace.run(["attach", space, "plan:1", ...files], { status: 0 }).lines;
  assert.ok(again.every(({ changed }) => !changed));

  // Alone and later, a file of the same name is the new version.
  writeFileSync(files[0], "新版");
  workspace.run(["attach", space, "plan:1", files[0]], { status: 0 });
  assert.equal(workspace.get(space, "plan:1").files.length, files.length);
  const into = join(out, "取回.txt");
  workspace.run(["fetch", space, "plan:1", "第3课:分数.txt", "--output", into], { status: 0 });
  assert.equal(readFileSync(into, "utf8"), "新版");
});

test("a fetch into a folder replaces nothing there", async (t) => {
  const workspace = new Workspace(t, "js01");
  workspace.run(["put", space], { input: '{"_id":"plan:1","kind":"record"}\n', status: 0 });
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "教案.txt"), "附件");
  workspace.run(["attach", space, "plan:1", join(folder, "教案.txt")], { status: 0 });
  const out = temporaryFolder(t);
  writeFileSync(join(out, "教案.txt"), "我自己的");
  const { output } = workspace.run(["fetch", space, "plan:1", "教案.txt", "--output", out], { status: 0 }).lines[0];
  assert.equal(output, join(out, "教案 (2).txt"));
  assert.equal(readFileSync(join(out, "教案.txt"), "utf8"), "我自己的");
});

test("a PC that shows who it is by its device fetches files in a program that was just started", async (t) => {
  const node = await startNode(t, ["--school", "fxz"], { SHANKE_ADMIN: "admin:geheim-口令" });
  const staff = [
    { user: "js01", name: "姜𠮷䶮", subjects: ["yuwen"], roles: ["teacher"] },
    { user: "sh01", name: "审核员", subjects: ["yuwen"], roles: ["approver"] },
  ];
  const county = openCounty();
  for (const document of [county.statement, county.roster("fxz", "枫香寨小学", staff, [nodeKeyOf(node.folder)])]) {
    const path = "/school-fxz/" + encodeURIComponent(document._id);
    assert.equal((await node.ask("PUT", path, document)).status, 201);
  }

  const [desk, laptop] = [1, 2].map(() => {
    const pc = new Workspace(t, "js01", { server: node.url });
    const code = /[0-9A-Z][0-9A-Z-]{7,}/.exec(node.code("js01"))[0];
    pc.run(["device", "enrol", code], { status: 0 });
    pc.run(["sync"], { status: 0 });
    return pc;
  });
  const folder = temporaryFolder(t);
  const bytes = Buffer.from(Array.from({ length: 1_500_000 }, (_, i) => (i * 2654435761) >>> 24));
  writeFileSync(join(folder, "课件.bin"), bytes);
  desk.run(["put", space], { input: '{"_id":"plan:1","kind":"record"}\n', status: 0 });
  desk.run(["attach", space, "plan:1", join(folder, "课件.bin")], { status: 0 });
  desk.run(["sync"], { status: 0 });

  laptop.run(["sync"], { status: 0 });
  const out = temporaryFolder(t);
  const output = join(out, "课件.bin");
  laptop.run(["fetch", space, "plan:1", "课件.bin", "--output", output], { status: 0 });
  assert.deepEqual(readFileSync(output), bytes);
});
