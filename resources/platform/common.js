// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write what: what the rules of all databases share. Each file of rules stands, after this one, in the body of
// one function (newDoc, oldDoc, userCtx, secObj), which CouchDB and the school's node run for every document.
// ECMAScript 5, without any global but the language's own: the oldest engine sets the pace.
// A code, once released, keeps its meaning: programs say it in the language of their user.

var facts = secObj && secObj.shanke;
var me = userCtx.name;
// A deleted parent is none: a document may be written again.
var before = oldDoc && !oldDoc._deleted ? oldDoc : null;

function refuse(code, sentence) {
  throw { forbidden: code + ": " + sentence };
}

function hasRole(role) {
  return userCtx.roles.indexOf(role) !== -1;
}

function hasRoleAtSchool(role) {
  return Boolean(facts.school) && hasRole("school:" + facts.school + ":" + role);
}

function isNode() {
  return hasRoleAtSchool("node");
}

function isStaff() {
  return hasRoleAtSchool("teacher") || isLeader();
}

function isLeader() {
  return hasRoleAtSchool("approver") || hasRoleAtSchool("head");
}

function kindOfId() {
  return newDoc._id.split(":")[0];
}

function isOneOf(kinds) {
  return kinds.indexOf(kindOfId()) !== -1;
}

function requireKind(kinds) {
  if (!isOneOf(kinds)) {
    refuse("wrong-database", "Documents \"" + kindOfId() + "\" do not belong in this database.");
  }
  if (!newDoc._deleted && newDoc.kind !== kindOfId()) {
    refuse("wrong-id", "The id of a document starts with its kind and a colon.");
  }
}

function requireField(name, isRight) {
  if (!isRight(newDoc[name])) {
    refuse("wrong-shape", "The field \"" + name + "\" is missing or is not what it must be.");
  }
}

function isText(value) {
  return typeof value === "string" && value !== "";
}

function isDigest(value) {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isCount(value) {
  return typeof value === "number" && value >= 1 && Math.floor(value) === value;
}

function isObject(value) {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) !== "[object Array]";
}

function requireOwnSchool() {
  if (!newDoc._deleted && newDoc.school !== facts.school) {
    refuse("wrong-school", "The document names another school than this one.");
  }
}

// Neither changed nor deleted, by nobody.
function requireUnchanged() {
  if (oldDoc || newDoc._deleted) {
    refuse("unchangeable", "This document is kept as it was written: it can neither be changed nor deleted.");
  }
}

// "decision:sh01:<digest>": whose it is, and that nothing else can stand there. The owner may hold a colon.
function ownerOfId() {
  return newDoc._id.split(":").slice(1, -1).join(":");
}

// What is said once, in the name of a person, and stays as it was written. Its owner brings it, or a node.
function requireSignedOnce() {
  requireUnchanged();
  requireField("author", isText);
  if (!/:[0-9a-f]{64}$/.test(newDoc._id)) {
    refuse("wrong-id", "The id of this document ends with the digest of its text.");
  }
  if (newDoc.author !== ownerOfId()) {
    refuse("wrong-author", "The id of this document names its author.");
  }
  if (!isNode() && newDoc.author !== me) {
    refuse("wrong-author", "A document names the person who writes it as its author.");
  }
}

// Every revision of a record, the last included, says which device signed it. Whether it did is for whoever takes it in
// to find out.
function requireSigned() {
  var mark = newDoc.signed;
  var isMarked = isObject(mark) && isText(mark.by) && isText(mark.device) && isText(mark.key) && isText(mark.signature);
  if (!isMarked || !isCount(mark.n) || mark.device.split(":").slice(0, -1).join(":") !== mark.by) {
    refuse("unsigned", "Every revision is signed by the device of whoever wrote it.");
  }
  if (!isNode() && mark.by !== me) {
    refuse("wrong-author", "A document is signed by a device of whoever writes it.");
  }
}

function requireAuthor(owner) {
  if (!newDoc._deleted && newDoc.author !== owner) {
    refuse("wrong-author", "A document names its owner as its author.");
  }
}

function requireOwnerInId() {
  if (ownerOfId() === "") {
    refuse("wrong-id", "The id of a document names its kind and its owner.");
  }
}

// What an office keeps: the author stays the author. Everyone else's documents are not to be touched. A node carries what others wrote.
function requireOwn() {
  requireSameAuthor();
  if (isNode()) {
    return;
  }
  if (before ? before.author !== me : newDoc._deleted && newDoc.author !== me) {
    refuse("not-yours", "Only its author may change or delete this document.");
  }
  if (!newDoc._deleted && newDoc.author !== me) {
    refuse("wrong-author", "A document names the person who writes it as its author.");
  }
}

// What an office keeps passes from hand to hand: its author is who wrote last.
function requireHandedOn() {
  if (!isNode() && !newDoc._deleted && newDoc.author !== me) {
    refuse("wrong-author", "A document names the person who writes it as its author.");
  }
}

function requireSameAuthor() {
  if (!newDoc._deleted) {
    requireField("author", isText);
  }
  if (before && !newDoc._deleted && newDoc.author !== before.author) {
    refuse("wrong-author", "The author of a document stays its author.");
  }
}

// What holds everywhere: true when nothing else is to be asked.
function isSettled() {
  if (hasRole("_admin")) {
    return true;
  }
  if (!facts || !facts.kind) {
    refuse("not-set-up", "This database is not set up yet: ask the county office.");
  }
  if (!isText(me)) {
    refuse("nobody", "Sign in before you write.");
  }
  return false;
}
