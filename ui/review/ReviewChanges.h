// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/RecordDiff.h"
#include "workspace/values/ReviewValues.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace shanke {

// What is set against what was handed in.
enum class ComparedTo {
    LastTime, // what was handed in before
    Standard, // the plan that it was made from
};

// One difference in words, and the block where it is; empty: in no block that is still there.
struct ShownChange
{
    QString block;
    QString sentence;

    friend bool operator==(const ShownChange&, const ShownChange&) = default;
};

// What the approver of a submission looks at first: what the teacher changed since it was handed in before,
// and since the plan that it was made from. A value, computed once for each submission.
class ReviewChanges
{
    Q_DECLARE_TR_FUNCTIONS(ReviewChanges)
public:
    static ReviewChanges of(const OpenSubmission& submission);

    // There is something to compare with.
    bool has(ComparedTo what) const { return m_found.contains(what); }
    // What to begin with: since last time, where there was one, else since the standard.
    ComparedTo first() const
    {
        return has(ComparedTo::LastTime) ? ComparedTo::LastTime : ComparedTo::Standard;
    }
    const QSet<QString>& blocks(ComparedTo what) const;
    const QList<ShownChange>& lines(ComparedTo what) const;

private:
    struct Found
    {
        QSet<QString> blocks;
        QList<ShownChange> lines;
    };

    static void add(Found& found, const Record& before, const Record& after, ComparedTo what);
    static Found sinceLastTime(const Submission& now, const Submission& earlier);
    static QString sentenceOf(const KindDescription& kind, const RecordChange& change);
    const Found& found(ComparedTo what) const;

    std::map<ComparedTo, Found> m_found;
};

} // namespace shanke
