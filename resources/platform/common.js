// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write what: what the rules of all databases share. Each file of rules stands, after this one, in the body of
// one function (newDoc, oldDoc, userCtx, secObj), which CouchDB and the school's node run for every document. Before
// both stands what the descriptions of kinds say of this sort of database: "homes" and "elsewhere".
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

function hasRoleAt(school, role) {
  return isText(school) && hasRole("school:" + school + ":" + role);
}

function hasRoleAtSchool(role) {
  return hasRoleAt(facts.school, role);
}

function isNode() {
  return hasRoleAtSchool("node");
}

// A column is no school's: people speak there in the name of their own, which the document names.
function speaksAs(role) {
  return hasRoleAt(facts.column ? newDoc.school : facts.school, role);
}

function isStaff() {
  return speaksAs("teacher") || speaksAs("approver") || speaksAs("head");
}

// In a column, in the county's name: its own word is no copy.
function isSaidForCounty() {
  return Boolean(facts.column) && newDoc.school === "county" && !homeHere().copy;
}

// The server of their school, which brings what they said there; what is said for the county is brought by any.
function isTheirNode() {
  var isAnyNode = userCtx.roles.some(function (role) {
    return /^school:.*:node$/.test(role);
  });
  return Boolean(facts.column) && (speaksAs("node") || (isSaidForCounty() && isAnyNode));
}

function isLeader() {
  return hasRoleAtSchool("approver") || hasRoleAtSchool("head");
}

// Who stands in for a leader, or did, says by which word of theirs. Whether that counts is for whoever judges it.
function isDecider() {
  var standsIn = hasRoleAtSchool("delegate") || hasRoleAtSchool("former-delegate");
  return isLeader() || (standsIn && isText(newDoc.inPlace));
}

function isInspector() {
  return hasRoleAtSchool("inspector");
}

function isOffice() {
  return hasRole("county:office");
}

function isResearch() {
  return hasRole("county:research") || isOffice();
}

function isCurator() {
  return hasRole("column:" + facts.column + ":curator") || isOffice();
}

// Whatever the county granted: an office, a column to keep, a school to inspect.
function isOfCounty() {
  return isResearch() || userCtx.roles.some(function (role) {
    return /^column:.*:curator$/.test(role) || /^school:.*:inspector$/.test(role);
  });
}

function kindOfId() {
  return newDoc._id.split(":")[0];
}

function refuseKind() {
  refuse("wrong-database", "Documents \"" + kindOfId() + "\" do not belong in this database.");
}

function requireKindOfId() {
  if (!newDoc._deleted && newDoc.kind !== kindOfId()) {
    refuse("wrong-id", "The id of a document starts with its kind and a colon.");
  }
}

// What its description says of this kind here.
function homeHere() {
  if (!Object.prototype.hasOwnProperty.call(homes, kindOfId())) {
    refuseKind();
  }
  requireKindOfId();
  return homes[kindOfId()];
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

function requireDigestInId() {
  if (!/:[0-9a-f]{64}$/.test(newDoc._id)) {
    refuse("wrong-id", "The id of this document ends with the digest of its text.");
  }
}

// What was signed elsewhere, for whoever reads here: what it is worth is for them to find out.
function requireCopy() {
  requireDigestInId();
  if (newDoc.school !== ownerOfId()) {
    refuse("wrong-id", "The id of this document names its school.");
  }
}

// What is said once, in the name of a person, and stays as it was written. Its owner brings it, or a node.
function requireSignedOnce() {
  requireField("author", isText);
  requireDigestInId();
  if (newDoc.author !== ownerOfId()) {
    refuse("wrong-author", "The id of this document names its author.");
  }
  if (!isNode() && !isTheirNode() && newDoc.author !== me) {
    refuse("wrong-author", "A document names the person who writes it as its author.");
  }
}

var shapes = { text: isText, count: isCount, digest: isDigest, object: isObject };

function requireAsked(members) {
  members.forEach(function (member) {
    requireField(member.key, shapes[member.shape] || function (value) {
      return member.words.indexOf(value) !== -1;
    });
  });
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

// Whose a record is says its id: no document before has to be known for that.
function requireOwn() {
  requireOwnerInId();
  if (newDoc.signed.by !== ownerOfId()) {
    refuse("not-yours", "Only its owner writes this document.");
  }
  requireAuthor(ownerOfId());
}

// Who takes part says its founder elsewhere.
function requireFounder() {
  requireOwnerInId();
  requireAuthor(ownerOfId());
}

// What an office keeps passes from hand to hand: its author is who wrote last.
function requireHandedOn() {
  if (!isNode() && !newDoc._deleted && newDoc.author !== me) {
    refuse("wrong-author", "A document names the person who writes it as its author.");
  }
}

// Whoever carries on with another's document leaves its author.
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
