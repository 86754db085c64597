// SPDX-License-Identifier: GPL-3.0-or-later
// A desk, a school's common database, a column and the county's: only kinds that lie there, written by whom their
// description names. Rosters and statements come from the county's administrator alone.

// Who holds an office of the county talks of what is published in the county's name.
function speaksForCounty() {
  return isSaidForCounty() && isOfCounty();
}

function mayBringStaffs() {
  return isStaff() || isTheirNode() || speaksForCounty();
}

// Who writes, by the word of the description.
var writers = {
  staff: [mayBringStaffs, "not-staff", "Only the staff of the school writes here."],
  leaders: [isLeader, "not-leader", "Only approvers and the head of the school write this."],
  deciders: [isDecider, "not-leader", "Only who approves at the school, or stands in for them, decides."],
  inspectors: [isInspector, "not-inspector", "Only the school's inspectors write visits."],
  node: [isNode, "not-node", "Only the school's server writes receipts."],
  curators: [isCurator, "not-curator", "Only the curators of this column and the county office write here."],
  research: [isResearch, "not-county", "Only the county office and research write this."],
  office: [isOffice, "not-county", "Only the county office writes this."]
};

// In whose name it comes: a node carries what others wrote.
function isOfOwner() {
  return (isNode() ? newDoc.author : me) === facts.owner;
}

function requireWriter(word) {
  if (word === "owner") {
    if (!isOfOwner()) {
      refuse("wrong-author", "Only its owner hands in on a desk.");
    }
    return;
  }
  if ((word === "leaders" || word === "deciders") && facts.owner && isOfOwner()) {
    refuse("own-submission", "Nobody decides on what they handed in themselves.");
  }
  if (!isNode() && !writers[word][0]()) {
    refuse(writers[word][1], writers[word][2]);
  }
}

function requireNamed() {
  if (facts.school && !newDoc._deleted && newDoc.school !== facts.school) {
    refuse("wrong-school", "The document names another school than this one.");
  }
  if (facts.column && !newDoc._deleted && newDoc.column !== facts.column) {
    refuse("wrong-column", "The document names another column than this one.");
  }
}

// Whose it is once it is there.
var keepers = {
  "of-owner": requireOwn,
  "of-participants": requireFounder,
  "handed-on": requireHandedOn,
  "carried-on": requireSameAuthor
};

(function () {
  if (isSettled()) {
    return;
  }
  var home = homeHere();
  if (home.once) {
    requireUnchanged();
  }
  requireWriter(home.writers);
  requireNamed();
  if (home.once) {
    (home.copy ? requireCopy : requireSignedOnce)();
    return requireAsked(home.asked);
  }
  requireSigned();
  keepers[home.keeping]();
})();
