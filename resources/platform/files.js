// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed pieces of files: each a document named by its bytes, with these as its one attachment. Never changed.

var SealedMost = 384 * 1024 + 16;

function lengthOf(attachment) {
  if (typeof attachment.length === "number") {
    return attachment.length;
  }
  var padding = /=*$/.exec(attachment.data)[0].length;
  return (attachment.data.length / 4) * 3 - padding;
}

function requirePiece() {
  var names = Object.keys(newDoc._attachments || {});
  if (names.length !== 1 || names[0] !== "data") {
    refuse("wrong-shape", "A piece of a file has one attachment, \"data\".");
  }
  var length = lengthOf(newDoc._attachments.data);
  if (!(length > 16 && length <= SealedMost)) {
    refuse("wrong-size", "A piece of a file has at most 384 KiB.");
  }
}

function mayWrite() {
  if (facts.school) {
    return isStaff() || isNode();
  }
  return isResearch() || userCtx.roles.some(function (role) {
    return /^column:[^:]+:curator$/.test(role);
  });
}

(function () {
  if (isSettled()) {
    return;
  }
  if (!mayWrite()) {
    refuse("not-staff", "Only the staff of the school writes here.");
  }
  if (kindOfId() !== "chunk") {
    refuseKind();
  }
  requireKindOfId();
  requireUnchanged();
  if (!/^chunk:[0-9a-f]{64}$/.test(newDoc._id)) {
    refuse("wrong-id", "A piece of a file is named by its bytes.");
  }
  requirePiece();
})();
