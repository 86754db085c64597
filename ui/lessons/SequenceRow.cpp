// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/SequenceRow.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Whether a lesson in that hour is over; where no timetable says when it ends, at the end of its day.
bool isOverBy(const ClassHour& hour, const std::vector<Timetable>& timetables, const QDateTime& now)
{
    const auto period = periodDefOf(hour, timetables);
    const QTime end = period && period->end.isValid() ? period->end : QTime(23, 59);
    return QDateTime(hour.date, end) <= now;
}

QString keyOfLine(const SequenceLine& line)
{
    if (line.placed)
        return line.placed->period.lesson + u'#' + QString::number(line.placed->period.number);
    const QString hour = line.hour->date.toString(Qt::ISODate) + u'#' + QString::number(line.hour->slot);
    return line.moved ? hour + u'#' + line.moved->id : hour;
}

QString weekText(int week)
{
    return week > 0 ? QString::number(week) : QString();
}

} // namespace

bool operator==(const SequenceRow& a, const SequenceRow& b)
{
    return a.key == b.key && a.week == b.week && a.day == b.day && a.period == b.period &&
           a.lesson == b.lesson && a.state == b.state && a.approval == b.approval && a.isOver == b.isOver &&
           a.plan == b.plan && a.line.hour == b.line.hour;
}

QList<SequenceRow> SequenceRow::of(const ClassLessons& lessons, const SequencesView& view,
                                   const QDateTime& now)
{
    QList<SequenceRow> rows;
    for (SequenceLine& line : linesOf(lessons.sequence.layout())) {
        SequenceRow row;
        row.key = keyOfLine(line);
        if (line.hour)
            row.tellHour(*line.hour, view, now);
        if (line.placed)
            row.tellPeriod(*line.placed, lessons, view);
        else if (line.moved)
            row.tellMoved(*line.moved, view);
        else
            row.state = Badge::notPrepared();
        row.line = std::move(line);
        rows.append(std::move(row));
    }
    return rows;
}

void SequenceRow::tellHour(const ClassHour& hour, const SequencesView& view, const QDateTime& now)
{
    week = weekText(view.calendar.teachingWeek(hour.date));
    //: a day and its day of the week
    day = tr("%1 %2").arg(Formatting::shortDay(hour.date), Formatting::weekday(hour.date));
    const auto def = periodDefOf(hour, view.timetables);
    period = def && !def->name.isEmpty() ? def->name : QString::number(hour.slot);
    isOver = isOverBy(hour, view.timetables, now);
}

void SequenceRow::tellPeriod(const PlacedPeriod& placed, const ClassLessons& lessons,
                             const SequencesView& view)
{
    const SequencePlan meant = lessons.plans.value(placed.period.lesson);
    plan = meant.summary.id;
    lesson = lessonOf(placed.period, lessons);
    if (placed.isMerged)
        lesson = tr("%1, together with the next").arg(lesson);
    if (!placed.reason.isEmpty())
        //: a lesson, and why it is left out
        lesson = tr("%1: %2").arg(lesson, placed.reason);
    state = stateOf(placed);
    approval = Badge::of(meant.summary.state);
    const bool isLate =
        placed.hour && meant.approvedAt.isValid() && !isApprovedInTime(meant, *placed.hour, view.timetables);
    if (isLate)
        approval = {u"warning"_s, tr("Approved after class"), Tone::Attention};
}

void SequenceRow::tellMoved(const SequenceEvent& event, const SequencesView& view)
{
    if (event.type == SequenceEventType::Moved) {
        state = {u"sync"_s, tr("Moved"), Tone::Neutral};
        //: a day and a period of the day
        lesson = tr("Held on %1").arg(hourOf(event.instead, view.timetables));
    } else {
        state = {u"close"_s, tr("Not held"), Tone::Attention};
    }
    if (!event.reason.isEmpty())
        lesson = lesson.isEmpty() ? event.reason : tr("%1: %2").arg(lesson, event.reason);
}

Badge SequenceRow::stateOf(const PlacedPeriod& placed) const
{
    switch (placed.placing) {
    case Placing::Skipped:
        return {u"forward"_s, tr("Left out"), Tone::Neutral};
    case Placing::NoHourLeft:
        return {u"warning"_s, tr("No class left for it"), Tone::Bad};
    case Placing::Taught:
        return {u"check"_s, tr("Taught"), Tone::Good};
    case Placing::Locked:
    case Placing::Planned:
        break;
    }
    if (isOver)
        return {u"check"_s, tr("Taught"), Tone::Good};
    return placed.placing == Placing::Locked ? Badge{u"lock"_s, tr("Fixed"), Tone::Info}
                                             : Badge{u"clock"_s, tr("Planned"), Tone::Neutral};
}

QString SequenceRow::lessonOf(const LessonPeriod& period, const ClassLessons& lessons)
{
    const SequencePlan plan = lessons.plans.value(period.lesson);
    const QString title = Words::title(plan.summary.header);
    const int number = plan.periods > 1 ? period.number : plan.summary.header.periodNo;
    const int count = plan.periods > 1 ? plan.periods : plan.summary.header.periodCount;
    if (number < 1 || count < 2)
        return title;
    //: a lesson and which of its periods
    return tr("%1 (period %2 of %3)").arg(title).arg(number).arg(std::max(number, count));
}

QString SequenceRow::hourOf(const ClassHour& hour, const std::vector<Timetable>& timetables)
{
    const auto period = periodDefOf(hour, timetables);
    const QString name = period && !period->name.isEmpty() ? period->name : tr("slot %1").arg(hour.slot);
    //: a day, its day of the week and a period of the day
    return tr("%1 %2, %3").arg(Formatting::shortDay(hour.date), Formatting::weekday(hour.date), name);
}

} // namespace shanke
