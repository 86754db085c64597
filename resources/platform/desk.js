// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's desk: what is handed in, what is decided on it, and what arrived where. Nothing here is ever changed.

function judgeSubmission() {
  if (newDoc.author !== facts.owner) {
    refuse("wrong-author", "Only its owner hands in on a desk.");
  }
  if (me !== facts.owner && !isNode()) {
    refuse("not-owner", "Only its owner hands in on a desk.");
  }
  requireField("plan", isText);
  requireField("content", isObject);
  requireField("contentHash", isDigest);
  requireField("counter", isCount);
}

function judgeDecision() {
  if (newDoc.author === facts.owner) {
    refuse("own-submission", "Nobody decides on what they handed in themselves.");
  }
  if (!isNode()) {
    if (!isLeader()) {
      refuse("not-approver", "Only approvers and the head of the school decide.");
    }
    if (newDoc.author !== me) {
      refuse("wrong-author", "A document names the person who writes it as its author.");
    }
  }
  requireField("submission", isText);
  requireField("contentHash", isDigest);
  requireField("counter", isCount);
  requireField("verdict", function (verdict) {
    return ["approved", "approved-with-notes", "returned", "withdrawn"].indexOf(verdict) !== -1;
  });
}

function judgeReceipt() {
  if (!isNode()) {
    refuse("not-node", "Only the school's server writes receipts.");
  }
  requireField("about", isText);
}

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(["submission", "decision", "receipt"]);
  requireUnchanged();
  if (kindOfId() === "receipt") {
    return judgeReceipt();
  }
  requireField("author", isText);
  requireOwnSchool();
  return kindOfId() === "submission" ? judgeSubmission() : judgeDecision();
})();
