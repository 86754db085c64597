// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages for people say is so: every command, option and variable is known to the programs, every word that a
// window is quoted with stands in one, every link leads somewhere, and both languages tell the same.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../../../", import.meta.url));
const guides = ["resources/guide/administrator", "resources/guide/people"];
const pages = [
  ...guides.flatMap((page) => [`${page}.md`, `${page}.zh-CN.md`]),
  "README.md", "README.zh-CN.md", "installer/node/README.md", "installer/county/README.md",
  "installer/county/README.zh-CN.md", "installer/county/provider/README.md",
];
const read = (path) => readFileSync(join(top, path), "utf8");

function help(program, ...words) {
  const { status, stdout } = spawnSync(program, [...words, "--help"], { encoding: "utf8" });
  assert.equal(status, 0, `${program} ${words.join(" ")} --help`);
  return stdout;
}

const subcommandsIn = (text) =>
  (text.split("Subcommands:")[1] ?? "").split("\n").map((line) => /^  ([a-z]+) /.exec(line)?.[1]).filter(Boolean);
const optionsIn = (text) => new Set(text.match(/--[a-z][a-z-]*/g) ?? []);

const main = help(process.env.SHANKECTL);
const commands = new Map();
for (const name of subcommandsIn(main)) {
  const own = help(process.env.SHANKECTL, name);
  const nested = subcommandsIn(own);
  const actions = /ACTION TEXT:\{([a-z,]+)\}/.exec(own)?.[1].split(",") ?? [];
  const texts = [main, own, ...nested.map((sub) => help(process.env.SHANKECTL, name, sub))];
  commands.set(name, { words: [...nested, ...actions], options: optionsIn(texts.join("\n")) });
}
const nodeOptions = optionsIn(help(process.env.SHANKE_NODE));
const scripts = ["installer/county/jwks-to-couchdb.py", "installer/county/provider/glewlwyd.sh"].map(read).join("\n");
const anyOption = new Set([...[...commands.values()].flatMap(({ options }) => [...options]), ...nodeOptions, ...optionsIn(scripts)]);

// What stands as code on a page: in the line, or a line of a block.
function snippetsOf(page) {
  const text = read(page);
  const blocks = [...text.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)].map(([, block]) => block);
  const inline = [...text.replace(/^ *```[^]*?^ *```$/gm, "").matchAll(/`([^`]+)`/g)].map(([, code]) => code.replace(/\s+/g, " "));
  return [...blocks.flatMap((block) => block.replace(/\\\n/g, " ").split("\n")), ...inline]
    .flatMap((snippet) => snippet.split(/&&|\||;/)).map((snippet) => snippet.trim()).filter(Boolean);
}

// The words of a call of shankectl; null for anything else.
function callIn(snippet) {
  const words = snippet.split(" ").filter((word) => !/^[A-Z_]+=/.test(word));
  if (words[0] === "shankectl" && words.length > 1) return words.slice(1).join(" ").replace(/--(workspace|pin-file) \S+ ?|--json ?/g, "").split(" ");
  return commands.has(words[0]) && words.some((word) => word.startsWith("--")) ? words : null;
}

// What the programs do not know of it, in words.
function faultsOf(snippet) {
  const options = snippet.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [];
  const unknown = (known) => options.filter((option) => !known.has(option)).map((option) => `no option ${option}`);
  if (/(^|\/)(shanke-node)( |$)/.test(snippet)) return unknown(nodeOptions);
  const call = callIn(snippet);
  if (!call) return /^(shanke|provision|--)/.test(snippet) ? unknown(anyOption) : [];
  const command = commands.get(call[0]);
  if (!command) return /^[a-z]+$/.test(call[0]) ? [`no command ${call[0]}`] : [];
  const isAction = !command.words.length || !call[1] || call[1].startsWith("-") || command.words.includes(call[1]);
  return [...unknown(command.options), ...(isAction ? [] : [`${call[0]} knows no ${call[1]}`])];
}

test("the programs know every command and option on the pages", () => {
  let calls = 0;
  for (const page of pages) {
    for (const snippet of snippetsOf(page)) {
      assert.deepEqual(faultsOf(snippet), [], `${page}: ${snippet}`);
      calls += callIn(snippet) ? 1 : 0;
    }
  }
  assert.ok(calls > 60, `only ${calls} commands found`);
  // The test itself can see a fault.
  for (const wrong of ["shankectl provisio x", "shankectl provision x --nodes y", "provision --vouchers", "shankectl device lend X",
                       "shanke-node --date DIR", "shankectl --workspace d syncs"])
    assert.notDeepEqual(faultsOf(wrong), [], wrong);
});

test("the list of commands in the readme is the program's", () => {
  for (const page of ["README.md", "README.zh-CN.md"]) {
    const list = snippetsOf(page).find((snippet) => snippet.startsWith("init put get"));
    assert.deepEqual(list.split(" ").sort(), [...commands.keys()].sort(), page);
  }
});

function sourceOf(folder) {
  return readdirSync(join(top, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(cpp|h|sh|in|example|json)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), "utf8")).join("\n");
}

test("every variable is read by a program", () => {
  const source = ["app", "core"].map(sourceOf).join("\n");
  for (const page of pages)
    for (const [name] of read(page).matchAll(/SHANKE_[A-Z_]+[A-Z]/g)) assert.ok(source.includes(name), `${page}: ${name}`);
});

test("every link leads to a file", () => {
  for (const page of pages)
    for (const [, target] of read(page).matchAll(/\]\(([^)#:]+)\)/g))
      assert.ok(existsSync(join(top, dirname(page), target)), `${page}: ${target}`);
});

const plain = (text) => text.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const messages = read("translations/shanke_zh_CN.ts").split("</message>")
  .map((message) => ["source", "translation"].map((part) => new RegExp(`<${part}>([^<]*)</${part}>`).exec(message)?.[1]))
  .filter(([source, translation]) => source && translation)
  .map(([source, translation]) => [plain(source), plain(translation)]);

// The first cells of the tables that say what the program says.
function saidOn(page) {
  const [, ...tables] = read(page).split(/\| (?:it says|程序说) \|.*\n/);
  return tables.flatMap((table) => table.split("\n\n")[0].split("\n").slice(1))
    .filter((row) => row.startsWith("|")).map((row) => row.split("|")[1].trim());
}

test("what the program is said to say stands in a window, and means the same in both languages", () => {
  for (const guide of guides) {
    const [english, chinese] = [saidOn(`${guide}.md`), saidOn(`${guide}.zh-CN.md`)];
    assert.ok(english.length > 5, guide);
    english.forEach((word, i) =>
      assert.ok(messages.some(([source, translation]) => source === word && translation === chinese[i]), `${guide}: ${word} = ${chinese[i]}`));
    assert.equal(english.length, chinese.length);
  }
});

test("every button and page that a guide names is in the program", () => {
  const known = messages.map((pair) => pair.map((text) => text.toLowerCase()));
  const named = (page, pattern) => [...read(page).replace(/\*\*/g, "").matchAll(pattern)].map(([, text]) => text.replace(/\s+/g, " ").toLowerCase());
  for (const guide of guides) {
    for (const word of named(`${guide}.md`, /\*([^*]+)\*/g)) assert.ok(known.some(([source]) => source === word), `${guide}: ${word}`);
    for (const word of named(`${guide}.zh-CN.md`, /“([^”]+)”/g)) assert.ok(known.some(([, text]) => text === word), `${guide}: ${word}`);
  }
});

test("both languages of a guide name the same commands, as often", () => {
  const said = (page) => snippetsOf(page).filter((snippet) => /[a-z]/.test(snippet)).sort();
  for (const guide of guides) assert.deepEqual(said(`${guide}.zh-CN.md`), said(`${guide}.md`), guide);
});
