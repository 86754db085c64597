// SPDX-License-Identifier: GPL-3.0-or-later
// Open archives: a whole space, one lesson, a lesson to be shown; written by one teacher, opened without the program, and
// taken in by another teacher.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { test } from "node:test";

import { temporaryFolder, Workspace } from "../programs/programs.mjs";

const kinds = new URL("../../fixtures/kinds/", import.meta.url);
const fixtureOf = (kind) => JSON.parse(readFileSync(new URL(`${kind}.json`, kinds), "utf8"));
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const Plan = "plan:js01:01jzzzzzzzzzzzzzzzzzzzzzz1";
const Guide = "guide:js01:01jzzzzzzzzzzzzzzzzzzzzzz2";

// A teacher with a plan, its study guide and a file of each sort.
function teacher(t) {
  const pc = new Workspace(t, "js01");
  const folder = temporaryFolder(t);
  const documents = [
    { ...fixtureOf("plan"), _id: Plan, files: undefined },
    { ...fixtureOf("guide"), _id: Guide, plan: Plan, files: undefined },
  ];
  pc.run(["put", "space-js01"], { input: documents.map((each) => JSON.stringify(each) + "\n").join(""), status: 0 });
  const files = { "板书 <1>&.txt": "床前明月光", "课件.pptx": "x".repeat(700_000), "课堂实录.mp4": "no video" };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    pc.run(["attach", "space-js01", Plan, join(folder, name)], { status: 0 });
  }
  return { pc, folder, files };
}

function unpacked(archive) {
  const open = archive.replace(/\.zip$/u, "");
  mkdirSync(open);
  execFileSync("unzip", ["-q", archive, "-d", open], { env: { ...process.env, LC_ALL: "C.UTF-8" } });
  return open;
}

const bodyOf = (document) =>
  Object.fromEntries(
    Object.entries(document).filter(([key]) => !/^_|^(files|signed|device|updatedAt|author|school|createdAt|derivedFrom|header|plan|resources)$/u.test(key)),
  );

test("an archive of a space is read without the program: pages, data, files, every digest", { timeout: 60_000 }, (t) => {
  const { pc, folder, files } = teacher(t);
  const archives = ["one", "two"].map((name) => join(folder, `${name}.zip`));
  for (const archive of archives) pc.run(["export", "space-js01", "--to", archive], { status: 0 });
  assert.deepEqual(readFileSync(archives[0]), readFileSync(archives[1]));
  const open = unpacked(archives[0]);
  const manifest = JSON.parse(readFileSync(join(open, "manifest.json"), "utf8"));
  assert.deepEqual([manifest.form, manifest.documents, manifest.filesNotHere], ["space", 2, []]);
  for (const [part, digest] of Object.entries(manifest.sha256)) assert.equal(sha256(readFileSync(join(open, part))), digest);
  for (const file of manifest.files) {
    assert.equal(sha256(readFileSync(join(open, file.part))), file.sha256);
    assert.equal(readFileSync(join(open, file.part), "utf8"), Object.values(files).find((text) => sha256(text) === file.sha256));
  }
  assert.equal(manifest.files.length, 3);
  // Every link of the first page leads to a part, and nothing is fetched from elsewhere.
  const index = readFileSync(join(open, "index.html"), "utf8");
  const links = [...index.matchAll(/href="([^"]*)"/gu)].map(([, link]) => decodeURIComponent(link));
  assert.equal(links.length, 5);
  for (const link of links) assert.ok(existsSync(resolve(open, link)) && resolve(open, link).startsWith(open), link);
  assert.doesNotMatch(index, /https?:/u);
  assert.match(readFileSync(join(open, "pages/0001.html"), "utf8") + readFileSync(join(open, "pages/0002.html"), "utf8"), /静夜思/u);
  assert.match(readFileSync(join(open, "imsmanifest.xml"), "utf8"), /<manifest [^]*<\/manifest>/u);
});

test("a package of a lesson is taken in elsewhere, with its files and where it comes from", { timeout: 60_000 }, (t) => {
  const { pc, folder } = teacher(t);
  const archive = join(folder, "课.zip");
  const written = pc.run(["export", Guide, "--for", "self", "--to", archive], { status: 0 }).lines[0];
  assert.deepEqual([written.documents, written.files, written.for], [2, 3, "self"]);

  const other = new Workspace(t, "js02", { school: "mgp" });
  const dry = other.run(["import", "--dry-run", archive], { status: 0 }).lines;
  assert.deepEqual(dry.map(({ kind, source }) => kind && [kind, source]), [["plan", Plan], ["guide", Guide], undefined]);
  assert.equal(other.run(["list", "space-js02"]).status, 1); // nothing was stored

  const stored = other.run(["import", archive], { status: 0 }).lines.filter(({ id }) => id);
  const [plan, guide] = stored.map(({ id }) => other.get("space-js02", id));
  const [before, guideBefore] = [Plan, Guide].map((id) => pc.get("space-js01", id));
  assert.deepEqual(bodyOf(plan), bodyOf(before));
  assert.deepEqual(bodyOf(guide), bodyOf(guideBefore));
  assert.deepEqual([plan.author, plan.school, guide.plan], ["js02", "mgp", plan._id]);
  assert.deepEqual([plan.derivedFrom.id, plan.derivedFrom.author], [Plan, before.author]);
  assert.equal(plan.header.title, before.header.title);
  assert.deepEqual([plan.header.classes, plan.header.plannedDate], [undefined, undefined]); // the other's class
  assert.deepEqual(plan.files.map(({ name, sha256 }) => [name, sha256]), before.files.map(({ name, sha256 }) => [name, sha256]));
  assert.deepEqual(plan.resources.slice(0, -1), before.resources);
  const { origin, name, derivedFrom } = plan.resources.at(-1);
  assert.deepEqual([origin, name, derivedFrom], ["DERIVED", before.header.title, `${before.author}, ${before.school}`]);
  const copy = join(folder, "again.mp4");
  other.run(["fetch", "space-js02", plan._id, "课堂实录.mp4", "--output", copy], { status: 0 });
  assert.equal(readFileSync(copy, "utf8"), "no video");
  assert.deepEqual(readdirSync(other.folder).filter((name) => name === "unpacked"), []);

  // Once more: it is said, and there are two.
  assert.match(other.run(["import", archive], { status: 0 }).complaint, /taken in before/u);
});

test("colleagues get what is for colleagues, and a lesson to be shown says what it lacks", { timeout: 60_000 }, (t) => {
  const { pc, folder } = teacher(t);
  const archive = join(folder, "staff.zip");
  assert.equal(pc.run(["export", Plan, "--to", archive], { status: 0 }).lines[0].for, "staff");
  const documents = readFileSync(join(unpacked(archive), "documents.jsonl"), "utf8");
  const [plan] = documents.split("\n").map((line) => line && JSON.parse(line));
  assert.deepEqual([plan.learnerAnalysis, plan.reflection, plan.individualNotes, plan.files], Array(4).fill(undefined));
  assert.ok(plan.textbookAnalysis);

  // Names of pupils are found in what leaves, and only there.
  const names = join(folder, "names.txt");
  writeFileSync(names, "李小明\n\n王\n月夜\n");
  const noted = { ...pc.get("space-js01", Plan), learnerAnalysis: [{ id: "a", type: "paragraph", text: "<b>李小</b>明在外地" }] };
  delete noted._conflicts;
  pc.run(["put", "space-js01"], { input: JSON.stringify(noted) + "\n", status: 0 });
  const named = (reader) =>
    pc.run(["export", Plan, "--for", reader, "--pupils", names, "--to", join(folder, `${reader}.zip`)], { status: 0 }).lines[0].named;
  assert.deepEqual(named("self").filter(({ name }) => name === "李小明"), [{ name: "李小明", document: Plan, place: "learnerAnalysis" }]);
  assert.deepEqual(named("staff").filter(({ name }) => name === "李小明"), []);
  assert.equal(pc.run(["export", Plan, "--pupils", join(folder, "none"), "--to", archive]).status, 1);

  const shown = pc.run(["export", Plan, "--showcase", "--to", join(folder, "show.zip")], { status: 0 }).lines[0];
  const lacks = shown.findings.map(({ lack }) => lack);
  assert.ok(lacks.includes("video-unread"), lacks.join());
  assert.ok(!lacks.includes("no-slides") && !lacks.includes("no-plan"), lacks.join());
});

test("what cannot be written or taken in is said, and leaves nothing behind", { timeout: 60_000 }, (t) => {
  const { pc, folder } = teacher(t);
  const refuse = (args, status, words) => {
    const outcome = pc.run(args, { status });
    assert.match(outcome.complaint, words, args.join(" "));
  };
  mkdirSync(join(folder, "folder.zip"));
  refuse(["export", "space-js01", "--to", join(folder, "folder.zip")], 1, /is a folder/u);
  refuse(["export", "space-js01", "--to", join(folder, "no", "a.zip")], 1, /there is no folder/u);
  refuse(["export", "space-js02", "--to", join(folder, "a.zip")], 1, /own space/u);
  refuse(["export", "plan:js01:none", "--to", join(folder, "a.zip")], 1, /no document/u);
  refuse(["export", "space-js01", "--showcase", "--to", join(folder, "a.zip")], 2, /of a lesson/u);
  refuse(["export", Plan, "--showcase", "--to", join(folder, "a.docx")], 2, /for an archive/u);
  const archive = join(folder, "a.zip");
  pc.run(["export", Plan, "--to", archive], { status: 0 });
  const bytes = readFileSync(archive);
  const at = bytes.indexOf("no video");
  bytes[at] ^= 1;
  writeFileSync(join(folder, "changed.zip"), bytes);
  writeFileSync(join(folder, "cut.zip"), bytes.subarray(0, bytes.length / 2));
  for (const [name, words] of [["changed.zip", /damaged|not what its manifest/u], ["cut.zip", /no whole|whole file/u], ["none.zip", /none\.zip/u]])
    refuse(["import", join(folder, name)], 1, words);
  assert.equal(pc.run(["list", "space-js01"], { status: 0 }).lines.length, 2);
  // A name that leads out of its folder, and a program.
  const open = unpacked(archive);
  const manifest = JSON.parse(readFileSync(join(open, "manifest.json"), "utf8"));
  manifest.files[0].name = "../../../evil.txt";
  manifest.files[1].name = "setup.exe";
  writeFileSync(join(open, "manifest.json"), JSON.stringify(manifest));
  execFileSync("zip", ["-q", "-r", join(folder, "evil.zip"), "."], { cwd: open, env: { ...process.env, LC_ALL: "C.UTF-8" } });
  const other = new Workspace(t, "js02");
  const outcome = other.run(["import", join(folder, "evil.zip")], { status: 0 });
  assert.match(outcome.complaint, /setup\.exe is a program/u);
  assert.equal(existsSync(resolve(dirname(other.folder), "evil.txt")), false);
  assert.deepEqual(readdirSync(folder).filter((name) => /partial|\.tmp/u.test(name)), []);
  assert.equal(basename(archive), "a.zip");
});
