// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/SampleDocument.h"
#include "sample/SamplePhrases.h"

#include <QHash>

namespace shanke {

// The standard plans of one column (栏目), published before the term: a plan for each period of a book,
// without learner analysis, since that belongs to a class.
class SampleColumn
{
public:
    SampleColumn() = default; // without a plan
    // `periods`: a header for each period of the book, with the name of the main preparer.
    SampleColumn(const std::vector<LessonHeader>& periods, const RecordOrigin& mainPreparer,
                 const SamplePhrases& phrases, const QDate& published, quint64 seed);

    const std::vector<SamplePlan>& plans() const { return m_plans; }
    // The standard plan of a lesson's period; null when the column has none.
    const SamplePlan* find(const LessonHeader& header) const;

private:
    std::vector<SamplePlan> m_plans;
    QHash<QString, size_t> m_indexes; // of the plans, by book, lesson and period
};

} // namespace shanke
