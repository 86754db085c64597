// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/HeaderColumns.h"
#include "catalogue/RoleColumns.h"
#include "catalogue/queryRows.h"

// The newest submissions of plans as rows: what the inbox and the registers share.
namespace shanke::catalogue {

// Up to the condition; `s` is the submission, `ps` the state of its plan, `c` the newest decision on it.
#define SHANKE_NEWEST_SUBMISSIONS                                                                            \
    "SELECT src.name, d.id, d.sequence, s.plan, s.author, s.counter, s.submitted_at,"                        \
    " s.lesson_date, s.lesson_slot, ps.status, ps.doubt, csrc.name, cd.id, "                                 \
    "cd.sequence, " SHANKE_HAS_ARRIVED("cd") ", c.decided_at, s.steps, ps.passed_on, " SHANKE_ROLE_COLUMNS(  \
        "s") ", " SHANKE_HEADER_COLUMNS " FROM plan_state ps"                                                \
             " JOIN document d ON d.id = ps.submission JOIN source src ON src.key = d.source"                \
             " JOIN submission s ON s.document = d.key AND s.author = ps.author"                             \
             " LEFT JOIN header h ON h.document = d.key"                                                     \
             " LEFT JOIN decision c ON c.document = (SELECT c2.document FROM decision c2"                    \
             "   JOIN document d2 ON d2.key = c2.document AND d2.source = d.source"                          \
             "   WHERE c2.submission = d.id ORDER BY c2.decided_at DESC, d2.id DESC LIMIT 1)"                \
             " LEFT JOIN document cd ON cd.key = c.document"                                                 \
             " LEFT JOIN source csrc ON csrc.key = cd.source"

inline SubmissionEntry readSubmission(const Statement& row)
{
    SubmissionEntry entry;
    entry.place = readOwnPlace(row);
    entry.plan = DocId(row.text(3));
    entry.author = UserId(row.text(4));
    entry.counter = int(row.integer(5));
    entry.submittedAt = fromStamp(row.integer(6));
    entry.lessonDate = fromDay(row.integer(7));
    entry.lessonSlot = int(row.integer(8));
    entry.status = PlanStatus(row.integer(9));
    entry.doubt = Reason(row.integer(10));
    entry.decision = readEventPlace(row, 11);
    if (entry.decision)
        entry.decidedAt = fromStamp(row.integer(15));
    entry.steps = int(row.integer(16));
    entry.isPassedOn = row.flag(17);
    entry.header = readHeader(readRoles(row, 18), row, 18 + RoleColumnCount);
    return entry;
}

} // namespace shanke::catalogue
