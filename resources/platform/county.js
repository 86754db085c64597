// SPDX-License-Identifier: GPL-3.0-or-later
// The county's database: what the office keeps for all schools, and the bulletins and tasks of the office and of
// research. Who holds an office, and whose devices speak for them, comes from the county's administrator alone.

var OfAuthors = ["bulletin", "task", "showcase"];
var KeptByOffice = ["calendar", "textbook", "column", "vocabulary"];

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(OfAuthors.concat(KeptByOffice));
  if (!hasRole("county:office") && !(hasRole("county:research") && isOneOf(OfAuthors))) {
    refuse("not-county", "Only the county office writes this; bulletins and tasks also come from research.");
  }
  requireSigned();
  return isOneOf(OfAuthors) ? requireOwn() : requireHandedOn();
})();
