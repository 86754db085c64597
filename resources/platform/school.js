// SPDX-License-Identifier: GPL-3.0-or-later
// A school's common database: what its staff share, its timetable and devices, and the visits of its inspectors. The
// roster comes from the county alone.

var OfStaff = ["plan", "guide", "record", "project", "thread", "session", "device"];
var OfLeaders = ["notice", "timetable"];
var OfInspectors = ["visit"];

function takesPart() {
  var people = before && before.participants;
  return Object.prototype.toString.call(people) === "[object Array]" && people.indexOf(me) !== -1;
}

// A session is kept by all who take part in it; who began it stays its author.
function judgeSession() {
  if (takesPart()) {
    requireSameAuthor();
  } else {
    requireOwn();
  }
}

// A device speaks for one person with one key for ever. The person or the school may revoke it, once and for all:
// what it is believed can only become less.
function judgeDevice() {
  if (newDoc._deleted) {
    refuse("unchangeable", "This document is kept as it was written: it can neither be changed nor deleted.");
  }
  requireField("key", isText);
  if (!before) {
    requireOwn();
    if (newDoc.user !== newDoc.author) {
      refuse("wrong-author", "A document names the person who writes it as its author.");
    }
    return;
  }
  if (before.author !== me && !isLeader() && !isNode()) {
    refuse("not-yours", "Only its owner, an approver or the head of the school revokes a device.");
  }
  if (newDoc.key !== before.key || newDoc.user !== before.user || newDoc.author !== before.author) {
    refuse("unchangeable", "A device keeps its key and its owner.");
  }
  if (before.revokedAt && (!newDoc.revokedAt || !(newDoc.lastCounter <= before.lastCounter))) {
    refuse("unchangeable", "A device that was revoked stays revoked.");
  }
}

function judgeShared() {
  if (isOneOf(OfLeaders) && !isLeader() && !isNode()) {
    refuse("not-leader", "Only approvers and the head of the school write this.");
  }
  if (kindOfId() === "session") {
    return judgeSession();
  }
  return kindOfId() === "timetable" ? requireHandedOn() : requireOwn();
}

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(OfStaff.concat(OfLeaders, OfInspectors));
  requireOwnSchool();
  if (isOneOf(OfInspectors)) {
    if (!hasRoleAtSchool("inspector") && !isNode()) {
      refuse("not-inspector", "Only the school's inspectors write visits.");
    }
    return requireOwn();
  }
  if (!isStaff() && !isNode()) {
    refuse("not-staff", "Only the staff of the school writes here.");
  }
  return kindOfId() === "device" ? judgeDevice() : judgeShared();
})();
