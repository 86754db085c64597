// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the county: standard plans and what lists them, kept by its curators.

(function () {
  if (isSettled()) {
    return;
  }
  requireKind(["standard", "catalogue"]);
  if (!hasRole("column:" + facts.column + ":curator")) {
    refuse("not-curator", "Only the curators of this column write here.");
  }
  if (!newDoc._deleted && newDoc.column !== facts.column) {
    refuse("wrong-column", "The document names another column than this one.");
  }
  requireOwn();
})();
