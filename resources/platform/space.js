// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's own space: drafts, records, preferences, and whatever a newer program than these rules keeps there. What has
// its place elsewhere has it there alone.

(function () {
  if (isSettled()) {
    return;
  }
  if (me !== facts.owner && !isNode()) {
    refuse("not-owner", "Only its owner writes in a space.");
  }
  if (elsewhere.indexOf(kindOfId()) !== -1) {
    refuseKind();
  }
  if (ownerOfId() !== "" && ownerOfId() !== facts.owner) {
    refuse("wrong-id", "The id of this document names another owner than this space.");
  }
  var home = Object.prototype.hasOwnProperty.call(homes, kindOfId()) && homes[kindOfId()];
  if (home && home.once) {
    requireKindOfId();
    requireUnchanged();
    requireSignedOnce();
    return requireAsked(home.asked);
  }
  requireSigned();
  if (newDoc.signed.by !== facts.owner) {
    refuse("not-owner", "Only its owner writes in a space.");
  }
  if (newDoc.author !== undefined) {
    requireAuthor(facts.owner);
  }
})();
