// SPDX-License-Identifier: GPL-3.0-or-later
// A school's common database: what its staff share, its timetable and devices, and the visits of its inspectors. The
// roster comes from the county alone.

var OfStaff = ["plan", "guide", "record", "project", "thread", "session"];
var OfLeaders = ["notice", "timetable"];
var OfInspectors = ["visit"];
var SignedOnce = ["device", "endorsement", "revocation", "confirmation", "membership", "code", "receipt", "joining"];

// A session is kept by all who take part in it, which its founder says elsewhere.
function judgeSession() {
  requireSigned();
  requireOwnerInId();
  requireAuthor(ownerOfId());
}

// Whose a record is says its id: no document before has to be known for that.
function judgeOwn() {
  requireSigned();
  requireOwnerInId();
  if (newDoc.signed.by !== ownerOfId()) {
    refuse("not-yours", "Only its owner writes this document.");
  }
  requireAuthor(ownerOfId());
}

// What the leaders hand on among them.
function judgeTimetable() {
  requireSigned();
  requireHandedOn();
}

// Cards of devices, and what is said of them. Whether it counts is for whoever reads it to judge.
function judgeSignedOnce() {
  requireSignedOnce();
  if (kindOfId() === "device") {
    requireField("key", isText);
  } else {
    requireField("n", isCount);
  }
  if (isOneOf(["receipt", "joining"]) && !isNode()) {
    refuse("not-node", "Only the school's server writes receipts.");
  }
}

function judgeShared() {
  if (isOneOf(OfLeaders) && !isLeader() && !isNode()) {
    refuse("not-leader", "Only approvers and the head of the school write this.");
  }
  if (kindOfId() === "session") {
    return judgeSession();
  }
  return kindOfId() === "timetable" ? judgeTimetable() : judgeOwn();
}

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(OfStaff.concat(OfLeaders, OfInspectors, SignedOnce));
  requireOwnSchool();
  if (isOneOf(OfInspectors)) {
    if (!hasRoleAtSchool("inspector") && !isNode()) {
      refuse("not-inspector", "Only the school's inspectors write visits.");
    }
    return judgeOwn();
  }
  if (!isStaff() && !isNode()) {
    refuse("not-staff", "Only the staff of the school writes here.");
  }
  return isOneOf(SignedOnce) ? judgeSignedOnce() : judgeShared();
})();
