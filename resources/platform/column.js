// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the county: standard plans and what lists them, kept by its curators and the county office. Whoever of
// them carries on with another's plan leaves its author.

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(["standard", "catalogue"]);
  if (!hasRole("column:" + facts.column + ":curator") && !hasRole("county:office")) {
    refuse("not-curator", "Only the curators of this column and the county office write here.");
  }
  if (!newDoc._deleted && newDoc.column !== facts.column) {
    refuse("wrong-column", "The document names another column than this one.");
  }
  requireSigned();
  requireSameAuthor();
})();
