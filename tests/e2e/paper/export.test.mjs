// SPDX-License-Identifier: GPL-3.0-or-later
// What shankectl exports, as the programs of a school open it: LibreOffice shows every sentence of the Word files, the
// PDF files say the same, and a browser finds nothing to fetch.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";

import { temporaryFolder, Workspace } from "../programs/programs.mjs";

const kinds = new URL("../../fixtures/kinds/", import.meta.url);
const fixtureOf = (kind) => JSON.parse(readFileSync(new URL(`${kind}.json`, kinds), "utf8"));
const has = (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
const squeezed = (text) => text.normalize("NFKC").replace(/[\s\u200b]+/gu, "");

// The texts that a person typed: members of rows and blocks that hold sentences.
function sentencesOf(value, found = []) {
  if (Array.isArray(value)) value.forEach((each) => sentencesOf(each, found));
  else if (value && typeof value === "object")
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === "string" && /[\u4e00-\u9fff]{3}/u.test(member) && !["picture", "name", "sha256", "mime"].includes(key))
        found.push(...member.replace(/<rt>.*?<\/rt>/gu, "").replace(/<[^>]*>/gu, "").split("\n"));
      else sentencesOf(member, found);
    }
  return found.filter((sentence) => sentence.trim());
}

function toPdf(folder, files) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    timeout: 300_000,
    stdio: "ignore",
  });
}

// Without readings, which stand between the lines.
const withoutLatin = (text) => squeezed(text).replace(/\p{Script=Latin}+/gu, "");

function textOfPdf(file) {
  return squeezed(execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }));
}

// A page may end in the middle of a sentence: then its two parts are there.
function missingIn(text, sentences) {
  const all = withoutLatin(text);
  return sentences.filter((sentence) => {
    const wanted = withoutLatin(sentence);
    const splits = Array.from({ length: wanted.length + 1 }, (_, at) => [wanted.slice(0, at), wanted.slice(at)]);
    return !splits.some(([before, after]) => all.includes(before) && all.includes(after));
  });
}

function openWorkspace(t) {
  const pc = new Workspace(t, "js01");
  const put = (document) =>
    pc.run(["put", "space-js01"], { input: JSON.stringify(document) + "\n", status: 0 }).lines[0];
  return { pc, put, folder: temporaryFolder(t) };
}

const own = (kind, changes = {}) => ({ ...fixtureOf(kind), author: "js01", files: [], ...changes, _id: `${kind}:js01:1` });

test("every kind is a whole file in each format, twice the same", { timeout: 300_000 }, (t) => {
  const { pc, put, folder } = openWorkspace(t);
  for (const kind of ["plan", "guide", "observation", "reflection", "termPlan"]) {
    const { id, error } = put(own(kind));
    assert.ok(id, `${kind}: ${error}`);
    for (const ending of ["docx", "pdf", "html"]) {
      const files = ["一", "二"].map((name) => join(folder, `${kind}${name}.${ending}`));
      for (const file of files) pc.run(["export", "space-js01", id, "--to", file], { status: 0 });
      assert.deepEqual(readFileSync(files[0]), readFileSync(files[1]), `${kind}.${ending} differs`);
    }
  }
});

test("LibreOffice shows every sentence of what is exported", { timeout: 600_000, skip: !has("soffice") || !has("pdftotext") }, (t) => {
  const { pc, put, folder } = openWorkspace(t);
  const wanted = new Map();
  for (const kind of ["plan", "observation", "reflection", "termPlan"]) {
    const document = own(kind);
    const { id } = put(document);
    for (const layout of kind === "plan" ? ["table", "prose", "card"] : ["table"]) {
      const file = join(folder, `${kind}-${layout}.docx`);
      pc.run(["export", id, "--to", file, "--layout", layout], { status: 0 });
      const { author, school, device, kind: word, ...places } = document;
      wanted.set(file, sentencesOf(places));
    }
  }
  toPdf(folder, [...wanted.keys()]);
  for (const [file, sentences] of wanted) {
    const text = textOfPdf(file.replace(/docx$/u, "pdf"));
    assert.ok(sentences.length > 3);
    assert.deepEqual(missingIn(text, sentences), [], basename(file));
  }
});

test("what pupils may not see is in none of their files", { timeout: 120_000 }, (t) => {
  const { pc, put, folder } = openWorkspace(t);
  const secret = "机密答案甲乙丙";
  const guide = own("guide", { answers: { released: false } });
  guide.preStudy[0].answer = secret;
  guide.imported = [{ id: "x", type: "paragraph", text: secret }];
  const { id } = put(guide);
  for (const ending of ["docx", "pdf", "html"]) {
    const file = join(folder, `pupils.${ending}`);
    pc.run(["export", "space-js01", id, "--to", file], { status: 0 });
    const text = ending === "docx" ? execFileSync("sh", ["-c", `unzip -p '${file}'`], { encoding: "utf8" }) : ending === "pdf" && has("pdftotext") ? textOfPdf(file) : readFileSync(file, "utf8");
    assert.ok(!squeezed(text).includes(secret), `${ending} tells the answer`);
    assert.ok(!squeezed(text).includes("入射光线与法线的夹角"), `${ending} tells an answer`);
  }
  pc.run(["export", "space-js01", id, "--to", join(folder, "staff.html"), "--for", "staff"], { status: 0 });
  assert.ok(readFileSync(join(folder, "staff.html"), "utf8").includes(secret));
});

test("hostile text is text, and nothing is fetched", { timeout: 60_000 }, (t) => {
  const { pc, put, folder } = openWorkspace(t);
  const plan = own("plan");
  plan.header.title = `<script>alert(1)</script>"&'`;
  plan.keyPoints = [{ id: "a", type: "paragraph", text: `<img src="http://evil.example/x.png"><script src="http://evil.example"></script>重点 \u0000\u0008\ufffe]]>` }];
  const { id } = put(plan);
  const file = join(folder, "plan.html");
  pc.run(["export", id, "--to", file], { status: 0 });
  const html = readFileSync(file, "utf8");
  assert.doesNotMatch(html, /<script|<img[^>]+http|<link|@import|url\(/u);
  assert.match(html, /&lt;script&gt;/u);
  assert.match(html, /<meta name="viewport"/u);
});

test("what cannot be exported is said, and leaves nothing behind", { timeout: 60_000 }, (t) => {
  const { pc, put, folder } = openWorkspace(t);
  const { id } = put(own("plan"));
  const refuse = (args, status, why) => {
    const outcome = pc.run(["export", ...args], { status });
    assert.match(outcome.complaint, why);
  };
  refuse(["space-js01", "plan:js01:none", "--to", join(folder, "a.docx")], 1, /no document plan:js01:none|not found|There is no/u);
  refuse(["plan:js01:none", "--to", join(folder, "a.docx")], 1, /There is no document/u);
  refuse([id, "--to", join(folder, "a.odt")], 2, /\.docx, \.pdf or \.html/u);
  refuse(["space-js01", id, "--to", join(folder, "a.xlsx")], 2, /whole database/u);
  refuse(["space-none", "--to", join(folder, "a.xlsx")], 1, /space-none/u);
  refuse(["space-js01", "--kind", "nothing", "--to", join(folder, "a.xlsx")], 1, /no records of a kind/u);
  refuse(["space-js01", "--kind", "guide", "--to", join(folder, "a.xlsx")], 1, /no records to export/u);
  refuse([id, "--kind", "plan", "--to", join(folder, "a.docx")], 2, /tables/u);
  refuse(["school-ls01", "--to", join(folder, "a.zip")], 1, /own space/u);
  refuse([id, "--to", join(folder, "missing", "a.docx")], 1, /missing/u);
  mkdirSync(join(folder, "folder.docx"));
  assert.equal(pc.run(["export", id, "--to", join(folder, "folder.docx")]).status, 1);
  writeFileSync(join(folder, "old.docx"), "old");
  pc.run(["export", id, "--to", join(folder, "old.docx")], { status: 0 });
  assert.ok(statSync(join(folder, "old.docx")).size > 1000);
  assert.deepEqual(readdirSync(folder).sort(), ["folder.docx", "old.docx"]);
});

test("records as tables open as tables, hostile text is text, and twice is the same", { timeout: 120_000 }, (t) => {
  const { pc, put, folder } = openWorkspace(t);
  const plan = own("plan");
  plan.header.title = "=1+1";
  const ids = [put(plan).id, put(own("guide", { answers: { released: false } })).id, put(own("reflection")).id];
  const files = ["one", "two"].map((name) => join(folder, `${name}.xlsx`));
  for (const file of files) pc.run(["export", "space-js01", "--to", file], { status: 0 });
  assert.deepEqual(readFileSync(files[0]), readFileSync(files[1]));
  const xml = (file, part) => execFileSync("unzip", ["-p", file, part], { encoding: "utf8" });
  const strings = xml(files[0], "xl/sharedStrings.xml");
  for (const id of ids) assert.ok(strings.includes(id), id);
  assert.ok(strings.includes("=1+1"));
  assert.equal(xml(files[0], "xl/workbook.xml").match(/<sheet /gu).length, 3);
  assert.doesNotMatch(xml(files[0], "xl/worksheets/*"), /<f>/u);
  pc.run(["export", "space-js01", "--kind", "guide", "--for", "pupils", "--to", files[1]], { status: 0 });
  assert.equal(xml(files[1], "xl/workbook.xml").match(/<sheet /gu).length, 1);
  assert.ok(!squeezed(xml(files[1], "xl/sharedStrings.xml")).includes("入射光线与法线的夹角"), "tells an answer");
});
