// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "sqlite/ReadSnapshot.h"

namespace shanke {

// Whether something that was handed in, or decided about it, counts.
struct VerdictEntry
{
    DocId event; // the submission, or a decision on one
    DocId plan;
    UserId teacher;                 // who handed it in
    UserId by;                      // who decided; of a submission the teacher
    std::optional<Verdict> verdict; // of a decision only
    QString title;
    Reason reason = Reason::None;
    DocId inPlace{}; // the delegation that a decision stands on
};

} // namespace shanke

// What is asked about verdicts. Takes a snapshot of Catalogue::read() and runs in any thread.
namespace shanke::catalogue {

// What this person handed in or decided, and what others decided about it, since `from`; the last first.
Result<std::vector<VerdictEntry>> verdictsFor(const ReadSnapshot& snapshot, const UserId& user,
                                              const QDateTime& from);

} // namespace shanke::catalogue
