// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's desk: what is handed in, what is decided on it, and what arrived where. Nothing here is ever changed.

function judgeSubmission() {
  if (newDoc.author !== facts.owner) {
    refuse("wrong-author", "Only its owner hands in on a desk.");
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
  if (!isNode() && !isLeader()) {
    refuse("not-approver", "Only approvers and the head of the school decide.");
  }
  requireField("submission", isText);
  requireField("contentHash", isDigest);
  requireField("verdict", function (verdict) {
    return ["approved", "approved-with-notes", "returned", "withdrawn"].indexOf(verdict) !== -1;
  });
}

// A leader stands for what came late.
function judgeConfirmation() {
  if (!isNode() && !isLeader()) {
    refuse("not-approver", "Only approvers and the head of the school confirm what came late.");
  }
  requireField("about", isText);
}

// What the school's server took in, and what it saw at the county.
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
  var judges = {
    submission: judgeSubmission,
    decision: judgeDecision,
    confirmation: judgeConfirmation,
    receipt: judgeReceipt,
    arrival: judgeReceipt
  };
  requireKind(["submission", "decision", "confirmation", "receipt", "arrival"]);
  requireSignedOnce();
  requireField("n", isCount);
  requireOwnSchool();
  judges[kindOfId()]();
})();
