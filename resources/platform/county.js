// SPDX-License-Identifier: GPL-3.0-or-later
// The county's database: what the office keeps for all schools, and the bulletins and tasks of the office and of
// research.

var Signed = ["bulletin", "task", "showcase"];
var KeptByOffice = ["organisation", "calendar", "textbook", "column", "vocabulary"];

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(Signed.concat(KeptByOffice));
  if (!hasRole("county:office") && !(hasRole("county:research") && isOneOf(Signed))) {
    refuse("not-county", "Only the county office writes this; bulletins and tasks also come from research.");
  }
  return isOneOf(Signed) ? requireOwn() : requireHandedOn();
})();
