// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LessonLine.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"
#include "ui/common/listed.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QString clockTime(const QTime& time)
{
    return time.toString(u"HH:mm"_s);
}

QString periodText(const PeriodDef& period)
{
    if (!period.start.isValid())
        return period.name;
    return u"%1  %2–%3"_s.arg(period.name, clockTime(period.start), clockTime(period.end));
}

bool isWaiting(PlanStatus status)
{
    return status == PlanStatus::Submitted || status == PlanStatus::Resubmitted ||
           status == PlanStatus::Withdrawn;
}

LessonHeader startingHeader(const TodayLesson& lesson)
{
    LessonHeader header;
    header.subject = lesson.entry.subject;
    header.grade = lesson.entry.grade;
    header.classes = {lesson.entry.className};
    header.plannedDate = lesson.date;
    header.slot = lesson.entry.slot;
    return header;
}

} // namespace

LessonLine LessonLine::of(const TodayLesson& lesson, const QDate& today)
{
    LessonLine line;
    line.date = lesson.date;
    line.slot = lesson.entry.slot;
    line.when = periodText(lesson.period);
    line.whom = u"%1  %2"_s.arg(Words::subject(lesson.entry.subject), lesson.entry.className);
    if (lesson.plan) {
        line.tellPlan(*lesson.plan);
    } else {
        line.what = dueText(lesson, today);
        line.badge = Badge::notPrepared();
        line.header = startingHeader(lesson);
    }
    return line;
}

void LessonLine::tellPlan(const RecordSummary& summary)
{
    what = Words::title(summary.header);
    badge = Badge::of(summary.state);
    if (summary.conflicted)
        remark = Badge::conflict();
    else if (summary.delivery == Delivery::Refused)
        remark = Badge::of(summary.delivery);
    else if (const Badge doubt = Badge::of(summary.state.doubt); doubt != Badge())
        remark = doubt;
    action = actionFor(summary.state);
    plan = summary.id;
    header = summary.header;
}

void LessonLine::tellGate(const TodayLesson& lesson, const QDateTime& now)
{
    light = lightOf(lesson, now);
    className = lesson.entry.className;
    taughtFirst = lesson.taughtFirst;
    if (light == LessonLight::Amber)
        badge = {u"clock"_s, tr("Taught before review"), Tone::Attention};
    else if (light == LessonLight::Red)
        badge.tone = Tone::Bad;
    const bool waits = lesson.plan && isWaiting(lesson.plan->state.status) && !lesson.plan->state.approved;
    const QDateTime start(lesson.date, lesson.period.start.isValid() ? lesson.period.start : QTime(0, 0));
    mayStateException = waits && taughtFirst.isEmpty() && start <= now.addDays(1);
}

// A plan must be approved before its lesson begins.
QString LessonLine::dueText(const TodayLesson& lesson, const QDate& today)
{
    //: due before class: whose hour is not known here
    const QString time = lesson.period.start.isValid() ? clockTime(lesson.period.start) : tr("class");
    const qint64 days = today.daysTo(lesson.date);
    if (days == 0)
        return tr("due today before %1").arg(time);
    if (days == 1)
        return tr("due tomorrow before %1").arg(time);
    //: a day and a time of the day
    return tr("due %1 before %2").arg(Formatting::shortDay(lesson.date), time);
}

LessonAction LessonLine::actionFor(const PlanState& state)
{
    switch (state.status) {
    case PlanStatus::Draft:
    case PlanStatus::Withdrawn:
        return LessonAction::Continue;
    case PlanStatus::Returned:
        return LessonAction::Correct;
    case PlanStatus::Submitted:
    case PlanStatus::Resubmitted:
    case PlanStatus::Approved:
    case PlanStatus::ApprovedWithNotes:
        return LessonAction::Open;
    }
    Q_UNREACHABLE();
}

QString LessonLine::actionText() const
{
    switch (action) {
    case LessonAction::Prepare:
        return tr("Prepare");
    case LessonAction::Continue:
        return tr("Continue");
    case LessonAction::Correct:
        return tr("Correct");
    case LessonAction::Open:
        return tr("Open");
    }
    Q_UNREACHABLE();
}

QString LessonLine::spoken() const
{
    QStringList parts{dayHeading, when, whom, what, badge.word, remark ? remark->word : QString()};
    parts.removeAll(QString());
    return listed(parts);
}

} // namespace shanke
