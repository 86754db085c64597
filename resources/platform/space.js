// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's own space: drafts, records and preferences. What lies on the desk or belongs to the school has its place
// there.

(function () {
  if (isSettled()) {
    return;
  }
  if (me !== facts.owner && !isNode()) {
    refuse("not-owner", "Only its owner writes in a space.");
  }
  if (isOneOf(["submission", "decision", "receipt", "arrival", "device", "endorsement", "revocation", "confirmation", "membership", "code", "joining", "authority", "roster", "chunk"])) {
    refuse("wrong-database", "Documents \"" + kindOfId() + "\" do not belong in this database.");
  }
  if (ownerOfId() !== "" && ownerOfId() !== facts.owner) {
    refuse("wrong-id", "The id of this document names another owner than this space.");
  }
  requireSigned();
  if (newDoc.signed.by !== facts.owner) {
    refuse("not-owner", "Only its owner writes in a space.");
  }
  if (newDoc.author !== undefined) {
    requireAuthor(facts.owner);
  }
})();
