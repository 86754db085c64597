// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the table for every kind, in every sort of database, and everybody: made from where its description says that it
// lies and who writes it there.
import { platform } from "./platform.mjs";
import { by, digest, everyone } from "./table.mjs";

const databases = {
  space: { name: "space-js01", inside: "teacher node" },
  desk: { name: "desk-js01", inside: "teacher approver head inspector node" },
  school: { name: "school-fxz", inside: "teacher colleague approver head inspector node" },
  column: { name: "column-yuwen-p1", inside: everyone },
  county: { name: "county", inside: everyone.replace(" curator", "") },
};

// Who writes what in their own name, and what everybody else inside is told.
const writers = {
  owner: { yes: "teacher", otherwise: "wrong-author" },
  staff: { yes: "teacher colleague approver head node", otherwise: "not-staff" },
  leaders: { yes: "approver head node", otherwise: "not-leader" },
  deciders: { yes: "approver head node", otherwise: "not-leader" },
  inspectors: { yes: "inspector node", otherwise: "not-inspector" },
  node: { yes: "node", otherwise: "not-node" },
  curators: { yes: "curator office", otherwise: "not-curator" },
  research: { yes: "office research", otherwise: "not-county" },
  office: { yes: "office", otherwise: "not-county" },
};

// What a node asks of an event beyond its shape: these parse.
const submission = `submission:js01:${digest}`;
const contents = {
  decision: { submission },
  delegation: { user: "wang.f@example.org", devices: [digest] },
  delegationEnd: { about: `delegation:$me:${digest}` },
  receipt: { about: submission, number: 1 },
  arrival: { about: submission },
  confirmation: { about: submission },
  endorsement: { about: { device: `js01:${digest}`, after: 0 } },
  revocation: { about: { device: `js01:${digest}`, lastEvent: 1, saved: { "space-js01": [] } } },
  code: { user: "js01", hash: "静夜思", until: "2026-12-01T08:00:00.000+08:00" },
  membership: { about: `session:$me:${digest}`, user: "wang.f@example.org", number: 1, takesPart: true, saved: [] },
  joining: { county: digest },
};

function documentOf(kind, sort) {
  if (kind.word === "device") return "$device";
  if (kind.word === "credentials") return "$credentials";
  const more = sort === "column" ? { column: "yuwen-p1" } : {};
  const author = sort === "space" ? "js01" : "$me";
  return by(author, kind.word, { ...kind.asked, ...contents[kind.word], ...more });
}

// {<what everybody is told>: <who>}
function answers(home, sort) {
  const inside = databases[sort].inside.split(" ");
  if (!home || home.writers === "administrator") return { "wrong-database": inside };
  if (sort === "space") return { yes: inside };
  const { yes, otherwise } = writers[home.writers];
  const told = {};
  for (const who of inside) {
    const isOwn = sort === "desk" && ["leaders", "deciders"].includes(home.writers) && who === "teacher";
    const answer = isOwn ? "own-submission" : yes.split(" ").includes(who) ? "yes" : otherwise;
    (told[answer] ??= []).push(who);
  }
  return told;
}

function rowOf(kind, sort) {
  const told = Object.fromEntries(Object.entries(answers(kind.homes[sort], sort)).map(([answer, who]) => [answer, who.join(" ")]));
  const inside = databases[sort].inside.split(" ");
  const outside = everyone.split(" ").filter((who) => !inside.includes(who)).join(" ");
  const signer = sort === "space" ? "js01" : "$me";
  return {
    what: `${kind.word} in a database of the sort ${sort}`, database: databases[sort].name, id: kind.word,
    document: documentOf(kind, sort), signer, replicatedOnly: true, ...told, ...(outside ? { outside } : {}),
  };
}

const unknown = { word: "fromTheFuture", isEvent: false, asked: {}, homes: { space: {} } };

export const rowsOfKinds = [...platform.kinds, unknown].flatMap((kind) =>
  Object.keys(databases).map((sort) => rowOf(kind, sort)));

// Who stands in for a leader says one thing on a desk, a decision that names the word of theirs; who did until that was
// ended may still bring it to the school's server, which knows that.
function rowOfStandIns(kind, document) {
  const home = kind.homes.desk;
  const told = !home ? "wrong-database"
    : home.writers === "deciders" && document.inPlace ? "yes"
    : writers[home.writers].otherwise;
  return {
    what: `${kind.word} on a desk by who stands in for a leader${document.inPlace ? ", by their word" : ""}`,
    database: databases.desk.name, id: kind.word, document, signer: "$me", replicatedOnly: true,
    ...(told === "yes" ? { yes: "delegate" } : { [told]: "delegate" }), outside: "formerDelegate",
    atNode: { formerDelegate: told },
  };
}

export const rowsOfStandIns = [...platform.kinds, unknown].flatMap((kind) => {
  const document = documentOf(kind, "desk");
  const decides = kind.homes.desk?.writers === "deciders";
  const byTheirWord = { ...document, inPlace: `delegation:sp01:${digest}` };
  return [rowOfStandIns(kind, document), ...(decides ? [rowOfStandIns(kind, byTheirWord)] : [])];
});
