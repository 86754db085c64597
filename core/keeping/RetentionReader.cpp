// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/RetentionReader.h"

#include "kinds/allKinds.h"
#include "lesson/Submission.h"
#include "lesson/reviewKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int SubmissionsAtOnce = 50; // each carries a whole plan

Result<> noteSubmitted(const std::vector<DocumentRow>& rows, Retention& retention)
{
    for (const DocumentRow& row : rows) {
        const auto submission = Submission::fromJson(allKinds(), row.id, row.body.toObject());
        const auto rev = submission ? RevId::parse(submission->planRev.toUtf8())
                                    : Result<RevId>(tl::unexpected(submission.error()));
        if (rev)
            retention.named[submission->plan].insert(*rev);
    }
    return {};
}

Result<> readSubmitted(const DocumentStore& desk, Retention& retention)
{
    ListRange range;
    range.prefix = submissionKind().word + u':';
    range.limit = SubmissionsAtOnce;
    range.bodies = true;
    for (;;) {
        SHANKE_LET(const ReadSnapshot snapshot, desk.read());
        SHANKE_LET(const auto rows, desk.list(snapshot, range));
        SHANKE_TRY(noteSubmitted(rows, retention));
        if (rows.size() < size_t(SubmissionsAtOnce))
            return {};
        range.first = rows.back().id.toString() + u'\1'; // the next possible id
    }
}

} // namespace

Result<Retention> readRetention(const DocumentStore& store, const DocumentStore* desk)
{
    Retention retention;
    {
        SHANKE_LET(const ReadSnapshot snapshot, store.read());
        SHANKE_LET(retention.sharedUpTo, store.sharedUpTo(snapshot));
    }
    if (desk)
        SHANKE_TRY(readSubmitted(*desk, retention));
    return retention;
}

} // namespace shanke
