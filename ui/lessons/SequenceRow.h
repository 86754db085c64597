// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceLine.h"
#include "ui/common/Badge.h"
#include "workspace/values/SequenceValues.h"

#include <QCoreApplication>

namespace shanke {

// A line of a class's term in words.
struct SequenceRow
{
    Q_DECLARE_TR_FUNCTIONS(SequenceRow)
public:
    QString key;
    QString week;
    QString day;
    QString period; // of the day
    QString lesson;
    Badge state;
    Badge approval; // empty: there is nothing to approve
    bool isOver = false;
    SequenceLine line;
    DocId plan; // empty: none

    static QList<SequenceRow> of(const ClassLessons& lessons, const SequencesView& view,
                                 const QDateTime& now);
    // "静夜思", "静夜思 (2 of 3)".
    static QString lessonOf(const LessonPeriod& period, const ClassLessons& lessons);
    // "9 March, 第2节".
    static QString hourOf(const ClassHour& hour, const std::vector<Timetable>& timetables);

    friend bool operator==(const SequenceRow& a, const SequenceRow& b);

private:
    void tellHour(const ClassHour& hour, const SequencesView& view, const QDateTime& now);
    void tellPeriod(const PlacedPeriod& placed, const ClassLessons& lessons, const SequencesView& view);
    void tellMoved(const SequenceEvent& event, const SequencesView& view);
    Badge stateOf(const PlacedPeriod& placed) const;
};

} // namespace shanke
