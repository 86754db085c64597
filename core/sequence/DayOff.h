// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ClassHour.h"
#include "sequence/SaidEvent.h"

#include <algorithm>

namespace shanke {

// That a school gives no lessons on a day, or in some periods of it (停课), to all or to some of its classes,
// as a leader proposes it: the object "said" of an event in the school's database. What moves for it each
// teacher says for their classes; no plan is due for it either way. One that undoes another takes that one
// back.
struct DayOff
{
    QDate day{};
    int firstSlot = 0;  // 0: from the first period on
    int lastSlot = 0;   // 0: to the last one
    QDate insteadDay{}; // on which the lessons are held in the same periods; invalid: they fall out
    QString reason{};
    QString undoes{}; // the id of the event that is taken back
    // Whom it is for: a grade by its key, and classes by their names. Neither: the whole school.
    QString grade{};
    QStringList classes{};

    static const Fields<DayOff>& fields();
    static const KindDescription& kind();
    // Why it cannot stand; empty: it can.
    QString fault() const;

    bool takesIn(const ClassHour& hour) const;
    // Whether that class has none then.
    bool isFor(const QString& gradeOfClass, const QString& className) const;

    friend bool operator==(const DayOff&, const DayOff&) = default;
};

using SaidDayOff = SaidEvent<DayOff>;

// As it was proposed, and whether that still stands.
struct ProposedDay
{
    SaidDayOff proposal;
    bool isTakenBack = false;
};

// Of events that count those that propose a day, by their day.
std::vector<ProposedDay> proposedDays(std::vector<SaidDayOff> events);

// The lessons of a teacher for which the school asks a plan on a day: `usual(day)` are those of the
// timetable, without what a proposal that stands takes out, and with what one brings to that day.
template <typename Usual>
std::vector<TimetableEntry> lessonsHeld(const QDate& day, const std::vector<ProposedDay>& proposed,
                                        const Usual& usual)
{
    const auto isOff = [&proposed](const QDate& at, const TimetableEntry& entry) {
        return std::any_of(proposed.begin(), proposed.end(), [&](const ProposedDay& each) {
            const DayOff& said = each.proposal.said;
            return !each.isTakenBack && said.takesIn({at, entry.slot}) &&
                   said.isFor(entry.grade, entry.className);
        });
    };
    std::vector<TimetableEntry> lessons = usual(day);
    std::erase_if(lessons, [&](const TimetableEntry& entry) { return isOff(day, entry); });
    for (const ProposedDay& each : proposed) {
        const DayOff& said = each.proposal.said;
        if (each.isTakenBack || said.insteadDay != day)
            continue;
        for (TimetableEntry& entry : usual(said.day)) {
            if (said.takesIn({said.day, entry.slot}) && said.isFor(entry.grade, entry.className))
                lessons.push_back(std::move(entry));
        }
    }
    return lessons;
}

} // namespace shanke
