// SPDX-License-Identifier: GPL-3.0-or-later
// The table of who may write what, as data. In each row every person stands once: behind "yes", behind the code of the
// rule that refuses them, or behind "outside" when the database is not for them at all.

export const people = {
  teacher: { name: "js01", roles: ["school:fxz:teacher"] },
  colleague: { name: "wang.f@example.org", roles: ["school:fxz:teacher"] },
  approver: { name: "sp01", roles: ["school:fxz:teacher", "school:fxz:approver"] },
  head: { name: "xz01", roles: ["school:fxz:head"] },
  inspector: { name: "dx01", roles: ["school:fxz:inspector"] },
  node: { name: "node-fxz", roles: ["school:fxz:node"] },
  curator: { name: "lm01", roles: ["column:yuwen-p1:curator"] },
  office: { name: "bg01", roles: ["county:office"] },
  research: { name: "jy01", roles: ["county:research"] },
  stranger: { name: "nw01", roles: ["school:nw:teacher", "school:nw:approver", "column:shuxue-p1:curator"] },
  strangerNode: { name: "node-nw", roles: ["school:nw:node"] },
};

// Who decides in the place of a leader, and who did until that was ended: they stand in rows of their own.
export const standIns = {
  delegate: { name: "dl01", roles: ["school:fxz:teacher", "school:fxz:delegate"] },
  formerDelegate: { name: "dl02", roles: ["school:fxz:teacher", "school:fxz:former-delegate"] },
};

export const everyone = Object.keys(people).join(" ");

const space = "space-js01";
const desk = "desk-js01";
const school = "school-fxz";
export const digest = "0123456789abcdef".repeat(4);

export const by = (author, kind, more = {}) => ({ kind, schema: 1, author, school: "fxz", ...more });
const submission = (more = {}) =>
  by("js01", "submission", { plan: "plan:静夜思", content: { kind: "plan" }, contentHash: digest, counter: 1, ...more });
// What is handed in may be of any kind: then the submission has schema 2.
const termSubmission = (more = {}) =>
  submission({ schema: 2, plan: "termPlan:js01:学期", content: { kind: "termPlan" }, ...more });
const decision = (author, more = {}) =>
  by(author, "decision", { submission: `submission:js01:${digest}`, contentHash: digest, verdict: "approved", ...more });
const chunk = (bytes) => ({
  kind: "chunk",
  schema: 1,
  _attachments: { data: { content_type: "application/octet-stream", data: Buffer.alloc(bytes, 7).toString("base64") } },
});

// `document` is what is written, on top of `before` where there is one, or `besides` it, as a branch of its own; "$me"
// in it is the name of who writes, "$device" the card of a new device of theirs, {card} one that names somebody else. What is
// signed once gets the id that digests it; of a record the id names the author of its first revision, and a device of
// the author signs it, or of `signer`. `deletes`: the document goes. `atNode`: what the school's server
// says beyond the rules, for it knows who takes part.
export const rows = [
  // space-<self>
  {
    what: "own plan in one's own space", database: space, id: "plan", document: by("js01", "plan", { title: "静夜思𠮷" }),
    yes: "teacher node", outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "own study guide in one's own space", database: space, id: "guide",
    document: by("js01", "guide", { plan: "plan:js01:静夜思", preStudy: [{ id: "a", text: "读三遍" }] }),
    yes: "teacher node", outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "a study guide that another signed", database: space, id: "guide", document: by("js01", "guide"), signer: "sp01",
    "wrong-author": "teacher", "not-owner": "node",
    outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "own plan written again", database: space, id: "plan", before: by("js01", "plan"),
    document: by("js01", "plan", { title: "䶮" }), yes: "teacher node",
    outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "a plan that nobody signed", database: space, id: "plan", document: by("js01", "plan"), signer: "",
    unsigned: "teacher node", outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "a plan that another signed", database: space, id: "plan", document: by("js01", "plan"), signer: "sp01",
    "wrong-author": "teacher", "not-owner": "node",
    outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  ...[1, 9].map((generation) => ({
    what: `a branch of another's beside one's own, at generation ${generation}`, database: space, id: "plan",
    before: by("js01", "plan"), besides: true, generation, document: by("js01", "plan", { title: "换" }), signer: "sp01",
    "wrong-author": "teacher", "not-owner": "node",
    outside: "colleague approver head inspector curator office research stranger strangerNode",
  })),
  {
    what: "own plan deleted", database: space, id: "plan", before: by("js01", "plan"), deletes: true, yes: "teacher node",
    outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "a plan by another in one's own space", database: space, id: "plan", document: by("sp01", "plan"),
    "wrong-id": "teacher node", outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "preferences, which name nobody", database: space, id: "preferences", document: { paper: "A4" },
    signer: "js01", yes: "teacher node", outside: "colleague approver head inspector curator office research stranger strangerNode",
  },
  {
    what: "a decision hidden in one's own space", database: space, id: "decision", document: decision("js01"),
    "wrong-database": "teacher node", outside: "colleague approver head inspector curator office research stranger strangerNode",
  },

  // desk-<teacher>: submissions
  {
    what: "own submission on one's own desk", database: desk, id: "submission", document: submission(),
    yes: "teacher node", "wrong-author": "approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a term plan handed in on one's own desk", database: desk, id: "submission", document: termSubmission(),
    yes: "teacher node", "wrong-author": "approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a term plan handed in without its text", database: desk, id: "submission", document: termSubmission({ content: "" }),
    "wrong-shape": "teacher node", "wrong-author": "approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a term plan handed in, changed", database: desk, id: "submission", before: termSubmission(),
    document: termSubmission({ counter: 2 }), unchangeable: "teacher approver head inspector node",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission in one's own name on another's desk", database: desk, id: "submission",
    document: submission({ author: "$me" }), yes: "teacher", "wrong-author": "approver head inspector node",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission without a plan", database: desk, id: "submission", document: submission({ plan: "" }),
    "wrong-shape": "teacher node", "wrong-author": "approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission of another school", database: desk, id: "submission", document: submission({ school: "nw" }),
    "wrong-school": "teacher node", "wrong-author": "approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission changed", database: desk, id: "submission", before: submission(),
    document: submission({ counter: 2 }), unchangeable: "teacher approver head inspector node",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission written twice", database: desk, id: "submission", before: submission(), besides: true,
    document: submission({ counter: 2 }), unchangeable: "teacher approver head inspector node",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission grafted as a branch that has no beginning", database: desk, id: "submission", before: submission(),
    besides: true, generation: 9, document: submission({ counter: 2 }), unchangeable: "teacher approver head inspector node",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a submission deleted", database: desk, id: "submission", before: submission(), deletes: true,
    unchangeable: "teacher approver head inspector node", outside: "colleague curator office research stranger strangerNode",
  },

  // desk-<teacher>: decisions
  {
    what: "a decision in one's own name", database: desk, id: "decision", document: decision("$me"),
    yes: "approver head node", "own-submission": "teacher", "not-leader": "inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a decision in the approver's name", database: desk, id: "decision", document: decision("sp01"),
    yes: "approver node", "own-submission": "teacher", "wrong-author": "head", "not-leader": "inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a decision by the owner of the desk", database: desk, id: "decision", document: decision("js01"),
    "own-submission": "teacher node", "wrong-author": "approver head", "not-leader": "inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a decision with a verdict nobody knows", database: desk, id: "decision",
    document: decision("sp01", { verdict: "优" }), "wrong-shape": "approver node",
    "own-submission": "teacher", "wrong-author": "head", "not-leader": "inspector", outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a decision changed", database: desk, id: "decision", before: decision("sp01"),
    document: decision("sp01", { verdict: "returned" }), unchangeable: "teacher approver head inspector node",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a decision deleted", database: desk, id: "decision", before: decision("sp01"), deletes: true,
    unchangeable: "teacher approver head inspector node", outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a receipt", database: desk, id: "receipt", document: by("node-fxz", "receipt", { about: `submission:js01:${digest}`, number: 1 }),
    yes: "node", "not-node": "teacher approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a receipt in one's own name", database: desk, id: "receipt", document: by("$me", "receipt", { about: `submission:js01:${digest}`, number: 1 }),
    yes: "node", "not-node": "teacher approver head inspector",
    outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a decision under an id that digests nothing", database: desk, id: "decision", document: by("nobody", "decision"),
    "own-submission": "teacher", "not-leader": "inspector", "wrong-author": "approver head node", outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a draft on a desk", database: desk, id: "plan", document: by("js01", "plan"),
    "wrong-database": "teacher approver head inspector node", outside: "colleague curator office research stranger strangerNode",
  },
  {
    what: "a document under an id of another kind", database: desk, id: "submission", document: decision("$me"),
    "wrong-id": "teacher approver head inspector node", outside: "colleague curator office research stranger strangerNode",
  },

  // school-<own>
  {
    what: "a session in another's name", database: school, id: "session", document: by("zhang03", "session"), yes: "node",
    "wrong-author": "teacher colleague approver head", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "another's plan changed", database: school, id: "plan", before: by("js01", "plan"),
    document: by("js01", "plan", { text: "改" }), signer: "$me", yes: "teacher node",
    "not-yours": "colleague approver head",
    "not-staff": "inspector", outside: "curator office research stranger strangerNode",
  },
  ...[1, 9].map((generation) => ({
    what: `another's plan with a branch beside it, at generation ${generation}`, database: school, id: "plan",
    before: by("js01", "plan"), besides: true, generation, document: by("js01", "plan", { text: "换" }),
    signer: "$me", yes: "teacher node", "not-yours": "colleague approver head", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  })),
  {
    what: "another's plan made one's own", database: school, id: "plan", before: by("zhang03", "plan"),
    document: by("$me", "plan"), "not-yours": "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "another's plan deleted", database: school, id: "plan", before: by("js01", "plan"), deletes: true,
    signer: "$me", yes: "teacher node", "not-yours": "colleague approver head", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a deletion that nobody signed", database: school, id: "plan", deletes: true,
    unsigned: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode", replicatedOnly: true,
  },
  {
    what: "another's session written on", database: school, id: "session", before: by("js01", "session"),
    document: by("js01", "session", { consensus: "先读后议" }), signer: "$me",
    yes: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
    atNode: { colleague: "proposal", approver: "proposal", head: "proposal" },
  },
  {
    what: "a decision among the school's documents", database: school, id: "decision", document: decision("$me"),
    "wrong-database": "teacher colleague approver head inspector node",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a timetable another kept before", database: school, id: "timetable", before: by("xz00", "timetable"),
    document: by("$me", "timetable"), yes: "approver head node", "not-leader": "teacher colleague inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a device of one's own", database: school, id: "device", document: "$device",
    yes: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a card for the approver", database: school, id: "device", document: { card: "sp01" },
    yes: "approver node", "wrong-author": "teacher colleague head", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  ...["endorsement", "revocation"].map((kind) => ({
    what: `a ${kind} in one's own name`, database: school, id: kind, document: by("$me", kind, { about: { device: `js01:${digest}`, after: 0, lastEvent: 1, saved: { "space-js01": [] } } }),
    yes: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  })),
  {
    what: "an endorsement in the approver's name", database: school, id: "endorsement",
    document: by("sp01", "endorsement", { about: { device: `js01:${digest}`, after: 0 } }), yes: "approver node",
    "wrong-author": "teacher colleague head", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a device deleted", database: school, id: "device", before: "$device", deletes: true,
    unchangeable: "teacher colleague approver head inspector node",
    outside: "curator office research stranger strangerNode",
  },

  // files-<school>, files-county
  {
    what: "a piece of a file", database: "files-fxz", id: "chunk", document: chunk(1000),
    yes: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a piece that is too large", database: "files-fxz", id: "chunk", document: chunk(384 * 1024 + 17),
    "wrong-size": "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a piece without bytes", database: "files-fxz", id: "chunk", document: { kind: "chunk", schema: 1 },
    "wrong-shape": "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a piece changed", database: "files-fxz", id: "chunk", before: chunk(1000), document: chunk(1001),
    unchangeable: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a piece deleted", database: "files-fxz", id: "chunk", before: chunk(1000), deletes: true,
    unchangeable: "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a text among the pieces", database: "files-fxz", id: "record", document: by("$me", "record"),
    "wrong-database": "teacher colleague approver head node", "not-staff": "inspector",
    outside: "curator office research stranger strangerNode",
  },
  {
    what: "a piece of what a column publishes", database: "files-county", id: "chunk", document: chunk(1000),
    yes: "office research stranger", "not-staff": "teacher colleague approver head inspector node strangerNode",
    outside: "curator",
  },

  // column-<column>, county
  {
    what: "a comment in the name of one's own school", database: "column-yuwen-p1", id: "draftRemark",
    document: by("$me", "draftRemark", { school: "nw", column: "yuwen-p1", about: "standard:lm01:1", said: {} }),
    replicatedOnly: true, yes: "stranger strangerNode",
    "not-staff": "teacher colleague approver head inspector node curator office research",
  },
  {
    what: "a comment in the name of the county", database: "column-yuwen-p1", id: "draftRemark",
    document: by("$me", "draftRemark", { school: "county", column: "yuwen-p1", about: "standard:lm01:1", said: {} }),
    replicatedOnly: true, yes: "inspector curator office research stranger node strangerNode",
    "not-staff": "teacher colleague approver head",
  },
  {
    what: "a copy of what the county signed", database: "column-yuwen-p1", id: "credentials",
    document: by("county", "credentials", { school: "county", column: "yuwen-p1", about: "roster:county", original: {} }),
    replicatedOnly: true, "not-staff": "teacher colleague approver head inspector node curator office research stranger strangerNode",
  },
  {
    what: "a comment in another's name", database: "column-yuwen-p1", id: "draftRemark",
    document: by("js01", "draftRemark", { column: "yuwen-p1", about: "standard:lm01:1", said: {} }),
    replicatedOnly: true, yes: "teacher node", "wrong-author": "colleague approver head",
    "not-staff": "inspector curator office research stranger strangerNode",
  },
  {
    what: "a comment for another column", database: "column-yuwen-p1", id: "draftRemark",
    document: by("$me", "draftRemark", { column: "shuxue-p1", about: "standard:lm01:1", said: {} }),
    replicatedOnly: true, "wrong-column": "teacher colleague approver head node",
    "not-staff": "inspector curator office research stranger strangerNode",
  },
  {
    what: "a comment taken back", database: "column-yuwen-p1", id: "draftRemark",
    before: by("js01", "draftRemark", { column: "yuwen-p1", about: "standard:lm01:1", said: {} }), deletes: true,
    unchangeable: "teacher colleague approver head inspector node curator office research stranger strangerNode",
  },
  {
    what: "a standard plan", database: "column-yuwen-p1", id: "standard",
    document: by("$me", "standard", { column: "yuwen-p1" }), yes: "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  },
  ...[1, 9].map((generation) => ({
    what: `a branch without a parent beside a standard plan, of generation ${generation}`, database: "column-yuwen-p1",
    id: "standard", before: by("lm00", "standard", { column: "yuwen-p1" }), besides: true, generation,
    document: by("lm00", "standard", { column: "yuwen-p1", title: "换" }), signer: "$me", yes: "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  })),
  {
    what: "a standard plan of another column", database: "column-yuwen-p1", id: "standard",
    document: by("$me", "standard", { column: "shuxue-p1" }), "wrong-column": "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  },
  {
    what: "a standard plan that nobody signed", database: "column-yuwen-p1", id: "standard",
    document: by("$me", "standard", { column: "yuwen-p1" }), signer: "", unsigned: "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  },
  {
    what: "a standard plan that another signed", database: "column-yuwen-p1", id: "standard",
    document: by("$me", "standard", { column: "yuwen-p1" }), signer: "js01", "wrong-author": "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  },
  {
    what: "another curator's standard plan carried on", database: "column-yuwen-p1", id: "standard",
    before: by("lm00", "standard", { column: "yuwen-p1" }), document: by("lm00", "standard", { column: "yuwen-p1" }),
    signer: "$me", yes: "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  },
  {
    what: "another curator's standard plan as one's own", database: "column-yuwen-p1", id: "standard",
    before: by("lm00", "standard", { column: "yuwen-p1" }), document: by("$me", "standard", { column: "yuwen-p1" }),
    "wrong-author": "curator office",
    "not-curator": "teacher colleague approver head inspector node research stranger strangerNode",
  },
  {
    what: "a bulletin that nobody signed", database: "county", id: "bulletin", document: by("$me", "bulletin"), signer: "",
    unsigned: "office research",
    "not-county": "teacher colleague approver head inspector node stranger strangerNode", outside: "curator",
  },
  {
    what: "another's bulletin changed", database: "county", id: "bulletin", before: by("bg00", "bulletin"),
    document: by("bg00", "bulletin"), signer: "$me", "not-yours": "office research",
    "not-county": "teacher colleague approver head inspector node stranger strangerNode", outside: "curator",
  },
  {
    what: "the calendar another kept before", database: "county", id: "calendar", before: by("bg00", "calendar"),
    document: by("$me", "calendar"), yes: "office",
    "not-county": "teacher colleague approver head inspector node research stranger strangerNode", outside: "curator",
  },
  ...["organisation"].map((kind) => ({
    what: `${kind} in the county's database`, database: "county", id: kind, document: by("$me", kind),
    "wrong-database": "teacher colleague approver head inspector node office research stranger strangerNode",
    outside: "curator",
  })),
];
