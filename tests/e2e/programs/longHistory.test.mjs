// SPDX-License-Identifier: GPL-3.0-or-later
// More saves of one document than servers remember revisions, between two synchronisations.
import assert from "node:assert/strict";
import { test } from "node:test";

import { startNode, startPouchServer, Workspace } from "./programs.mjs";

const space = "space-js01";
const id = "plan:静夜思";

const servers = {
  "PouchDB Server": async (t) => {
    const server = await startPouchServer();
    t.after(() => server.stop());
    return server.url;
  },
  "shanke-node": async (t) => (await startNode(t)).url,
};

for (const [name, start] of Object.entries(servers)) {
  for (const saves of [1100, 2500]) {
    test(`${saves} saves go to ${name} and to another PC without a conflict`, { timeout: 200_000 }, async (t) => {
      const server = `${await start(t)}/${space}`;
      const desk = new Workspace(t, "js01");
      const laptop = new Workspace(t, "js01");
      const push = (pc) => pc.run(["replicate", space, server, "--create-target"], { status: 0 });
      const pull = (pc) => pc.run(["replicate", server, space], { status: 0 });
      const mustBe = async (rev) => {
        for (const document of [desk.get(space, id), laptop.get(space, id), await (await fetch(`${server}/${encodeURIComponent(id)}?conflicts=true`)).json()]) {
          assert.equal(document._rev, rev);
          assert.equal(document._conflicts, undefined);
        }
      };

      const first = await desk.save(space, id, 1, "第一次");
      push(desk);
      pull(laptop);
      const newest = await desk.save(space, id, saves, "改了很多次", first);
      push(desk);
      pull(laptop);
      pull(desk);
      laptop.run(["merge", space], { status: 0 });
      await mustBe(newest);

      const later = await laptop.save(space, id, 1, "另一台电脑", newest);
      push(laptop);
      pull(desk);
      await mustBe(later);
    });
  }

  test(`edits on both sides of 1,100 saves are merged from what both had: ${name}`, { timeout: 200_000 }, async (t) => {
    const server = `${await start(t)}/${space}`;
    const desk = new Workspace(t, "js01");
    const laptop = new Workspace(t, "js01");
    // 3: the two versions wait to be merged.
    const both = (pc, isMerged = true) => {
      pc.run(["replicate", space, server, "--create-target"], { status: 0 });
      pc.run(["replicate", server, space], { status: isMerged ? 0 : 3 });
    };
    const { put, close } = desk.openPut(space);
    let rev = (await put({ _id: id, kind: "record", 题目: "静夜思", 家: "旧", 校: "旧" })).rev;
    await close();
    both(desk);
    laptop.run(["replicate", server, space], { status: 0 });
    const more = desk.openPut(space);
    for (let i = 0; i < 1100; ++i) rev = (await more.put({ _id: id, _rev: rev, kind: "record", 题目: "静夜思", 家: `第${i}次`, 校: "旧" })).rev;
    await more.close();
    both(desk);
    const old = laptop.get(space, id);
    const other = laptop.openPut(space);
    await other.put({ ...old, 校: "新" });
    await other.close();
    both(laptop, false);
    laptop.run(["merge", space]);
    both(laptop);
    both(desk);
    for (const pc of [desk, laptop]) {
      const document = pc.get(space, id);
      assert.equal(document._conflicts, undefined);
      assert.equal(document.家, "第1099次");
      assert.equal(document.校, "新");
      assert.equal(document.candidates, undefined);
    }
  });
}
