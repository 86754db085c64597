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
  if (!newDoc._deleted && newDoc.author !== undefined && newDoc.author !== facts.owner) {
    refuse("wrong-author", "A document names the person who writes it as its author.");
  }
})();
