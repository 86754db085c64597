// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LessonsCommand.h"

#include "base/Words.h"
#include "sequence/SequenceLine.h"
#include "workspace/SequenceService.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Placing, 5> PlacingWords({{
    {Placing::Planned, "planned"_L1},
    {Placing::Locked, "fixed"_L1},
    {Placing::Taught, "taught"_L1},
    {Placing::Skipped, "left-out"_L1},
    {Placing::NoHourLeft, "no-class-left"_L1},
}});

QString standingOf(const SequenceLine& line, const QDate& day)
{
    if (line.moved)
        return line.moved->type == SequenceEventType::Moved ? u"moved"_s : u"not-held"_s;
    if (!line.placed)
        return u"nothing-planned"_s;
    const bool isOver = line.hour && line.hour->date < day && line.placed->placing != Placing::Skipped;
    return PlacingWords.word(isOver ? Placing::Taught : line.placed->placing);
}

} // namespace

LessonsCommand::LessonsCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "lessons", "list your classes' lessons of the term, hour by hour");
    me.add_option("--class", m_class, "only the lessons of this class")->type_name("CLASS");
    me.add_option("--day", m_day, "of the term around this day, as 2026-03-09; else around today")
        ->type_name("DAY");
}

void LessonsCommand::start()
{
    const QDate day =
        m_day.empty() ? QDate::currentDate() : QDate::fromString(QString::fromStdString(m_day), Qt::ISODate);
    if (!day.isValid())
        return fail({ErrorKind::InvalidInput, u"\"%1\" is no day"_s.arg(QString::fromStdString(m_day)), {}});
    if (WorkspaceReader* opened = reader())
        await(opened->sequences().view(day), [this](const SequencesView& view) { show(view); });
}

void LessonsCommand::show(const SequencesView& view)
{
    for (const ClassLessons& lessons : view.classes) {
        if (m_class.empty() || lessons.className == QString::fromStdString(m_class))
            showClass(lessons, view);
    }
    finish(ExitStatus::Done);
}

void LessonsCommand::showClass(const ClassLessons& lessons, const SequencesView& view)
{
    for (const SequenceLine& line : linesOf(lessons.sequence.layout())) {
        const SequencePlan plan =
            line.placed ? lessons.plans.value(line.placed->period.lesson) : SequencePlan();
        const QString day = line.hour ? line.hour->date.toString(Qt::ISODate) : QString();
        const QString standing = standingOf(line, view.day);
        QJsonObject json{{u"class"_s, lessons.className},
                         {u"subject"_s, lessons.subject},
                         {u"day"_s, day},
                         {u"slot"_s, line.hour ? line.hour->slot : 0},
                         {u"standing"_s, standing},
                         {u"title"_s, plan.summary.header.title}};
        if (line.placed) {
            json[u"id"_s] = plan.summary.id.toString();
            json[u"period"_s] = line.placed->period.number;
            json[u"approved_in_time"_s] = line.hour && isApprovedInTime(plan, *line.hour, view.timetables);
        }
        const QString reason = line.moved    ? line.moved->reason
                               : line.placed ? line.placed->reason
                                             : QString();
        if (!reason.isEmpty())
            json[u"reason"_s] = reason;
        const QString slot = line.hour ? QString::number(line.hour->slot) : QString();
        console().line(QStringList{lessons.className, lessons.subject, day, slot, standing,
                                   plan.summary.header.title, reason}
                           .join(u'\t'),
                       json);
    }
}

} // namespace shanke::cli
