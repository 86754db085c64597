// SPDX-License-Identifier: GPL-3.0-or-later
// People without the office write into a column, at a county that takes everything: a plain teacher, a curator of another
// column, one who is curator no more, and a PC that nobody vouches for. Real programs: each on a PC of their own.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { nodeKeyOf } from "../e2e/provision/county.mjs";
import { temporaryFolder } from "../e2e/programs/programs.mjs";
import { Device } from "../e2e/rules/devices.mjs";
import { enter, fixture, openSchool, path, staff, until } from "./school.mjs";

const column = "column-yuwen-p1";
const curatorOf = (id) => [`column:${id}:curator`];
const person = (user, more) => ({ user, name: "龙𠮷䶮", subjects: ["yuwen"], roles: [], ...more });
const keeping = (user, id, more) => person(user, { grants: curatorOf(id), ...more });
const hosts = ["lm01", "lm02", "lm03"].map((user) => person(user, { roles: ["teacher"] }));
const place = (id) => path(column, id);
const standard = (id, more = {}) => JSON.stringify({ _id: id, ...fixture, kind: "standard", column: "yuwen-p1", ...more }) + "\n";

// The school with its server, and a county of three curators, whose PCs it vouches for.
async function openColumn(t) {
  const school = await openSchool(t);
  const { county, node, office, roster } = school;
  await county.ask("PUT", `/${column}`);
  const second = office.roster("fxz", "枫香寨小学", [...staff, ...hosts], [nodeKeyOf(node.folder)], roster);
  assert.equal((await node.ask("PUT", path("school-fxz", second._id), second)).status, 201);
  const offices = office.roster("county", "县", [
    keeping("lm01", "yuwen-p1"), keeping("lm02", "shuxue-p1"), keeping("lm03", "yuwen-p1"),
  ]);
  const say = async (document) => assert.equal((await county.ask("PUT", path("county", document._id), document)).status, 201);
  for (const document of [office.statement, offices]) await say(document);
  const admin = `${county.url.replace("//", `//admin:${encodeURIComponent("geheim-口令")}@`)}/${column}`;
  const pcs = {};
  const words = [offices._id];
  for (const user of ["lm01", "lm02", "lm03", "js01", "js02"]) {
    pcs[user] = await enter(t, node, office, user);
    const file = join(pcs[user].folder, "workspace.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file)), columns: ["yuwen-p1"] }));
    const [own] = (await pcs[user].finish(["device", "list"])).filter((device) => device.this);
    if (!user.startsWith("lm")) continue;
    const voice = office.vouch("county", own.device);
    await say(voice);
    words.push(voice._id);
  }
  return { ...school, offices, words, say, admin, pcs };
}

// Puts it on this PC, and from there at the county.
async function publish(pc, admin, document) {
  pc.run(["put", column], { input: document, status: 0 });
  await pc.finish(["replicate", column, admin]);
}

test("only what curators of a column publish stands in it, whoever writes it at the county", { timeout: 190_000 }, async (t) => {
  const { county, node, office, offices, words, say, admin, pcs } = await openColumn(t);
  const { lm01, lm02, lm03, js01, js02 } = pcs;
  const atNodeOf = async (database, id) => (await node.ask("GET", path(database, id))).status === 200;
  for (const id of words) await until(() => atNodeOf("county", id), "the school knows who keeps the column");
  for (const pc of Object.values(pcs)) await pc.finish(["sync"]);
  await publish(lm01, admin, standard("standard:lm01:first"));
  await publish(lm03, admin, standard("standard:lm03:there"));
  const real = (await county.ask("GET", `${place("standard:lm01:first")}?revs=true`)).json;
  const there = (await county.ask("GET", place("standard:lm03:there"))).json;
  for (const id of [real._id, there._id]) await until(() => atNodeOf(column, id), "the school has what was published");
  await js01.finish(["sync"]);
  for (const pc of [js02, lm02, lm03]) await pc.finish(["replicate", admin, column]);

  // lm03 is curator no more, and has not heard of it.
  const second = office.roster("county", "县", [
    keeping("lm01", "yuwen-p1"), keeping("lm02", "shuxue-p1"),
    person("lm03", { ended: { "column:yuwen-p1:curator": [there._rev.split("-")[1]] }, left: true }),
  ], [], offices);
  await say(second);
  await until(() => atNodeOf("county", second._id), "the school knows who keeps it now");
  await publish(lm03, admin, standard("standard:lm03:later"));
  await publish(lm02, admin, standard("standard:lm02:other"));
  await publish(js02, admin, standard("standard:js02:own"));
  for (const pc of [js02, lm02, lm03]) {
    const known = pc.get(column, "standard:lm01:first");
    await publish(pc, admin, JSON.stringify({ ...known, title: "换了", _conflicts: undefined }) + "\n");
  }
  const graft = (id, document, before, rev) => {
    const ids = [rev, ...before].map((each) => each.split("-")[1]);
    return { ...document, _id: id, _rev: rev, _revisions: { start: before.length + 1, ids } };
  };
  const { _id, _rev, _revisions, signed, ...text } = real;
  const made = new Device("lm01"); // nobody vouches for it
  const forged = made.record(column, _id, { ...text, title: "假的" }, { before: [_rev] });
  const deleted = made.record(column, _id, {}, { before: [_rev], deleted: true });
  await county.ask("POST", `/${column}/_bulk_docs`, { new_edits: false, docs: [
    graft(_id, forged.document, [_rev], forged.rev), graft(_id, { ...deleted.document, _deleted: true }, [_rev], deleted.rev),
    graft(_id, { ...text, title: "没有签名" }, [_rev], `2-${randomBytes(16).toString("hex")}`),
  ] });
  assert.ok((await county.ask("GET", `${place(_id)}?open_revs=all`)).json.length > 5, "the county takes everything");

  // What comes after it has come: what was forged was looked at.
  await publish(lm01, admin, standard("standard:lm01:second"));
  await until(() => atNodeOf(column, "standard:lm01:second"), "the school has the second");
  await js01.finish(["sync"]);
  const stick = join(temporaryFolder(t), "自己的.skb");
  await js02.finish(["bundle", "create", "--for", "js01", stick]);
  const opened = await js01.start(["bundle", "open", "--accept-sender", stick]).exited;
  assert.ok([0, 3].includes(opened.status), opened.complaint);
  js01.run(["replicate", admin, column]);

  const atNode = async (id) => (await node.ask("GET", place(id))).json;
  for (const id of ["standard:lm01:first", "standard:lm03:there", "standard:lm01:second"]) {
    assert.equal((await atNode(id)).error, undefined, id);
    assert.equal(js01.get(column, id)._conflicts, undefined, id);
  }
  assert.equal((await atNode(_id))._rev, _rev);
  assert.equal((await node.ask("GET", `${place(_id)}?open_revs=all`)).json.length, 1);
  assert.equal(js01.get(column, _id)._rev, _rev);
  for (const id of ["standard:lm03:later", "standard:lm02:other", "standard:js02:own"]) {
    assert.equal((await atNode(id)).error, "not_found", id);
    assert.equal(js01.run(["get", column, id]).status, 1, id);
  }
});
