// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/DayOff.h"

#include "lesson/sharedFields.h"

#include <QSet>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

const Fields<DayOff>& DayOff::fields()
{
    using D = DayOff;
    static const Fields<DayOff> fields{
        bindDay(&D::day),
        bind("firstSlot"_L1, &D::firstSlot, QT_TRANSLATE_NOOP("Kinds", "From period")),
        bind("lastSlot"_L1, &D::lastSlot, QT_TRANSLATE_NOOP("Kinds", "To period")),
        bind("insteadDay"_L1, &D::insteadDay, QT_TRANSLATE_NOOP("Kinds", "Held on")),
        bind("reason"_L1, &D::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
        bind("undoes"_L1, &D::undoes, QT_TRANSLATE_NOOP("Kinds", "What is undone")),
        bindGrade(&D::grade),
        bindClasses(&D::classes),
    };
    return fields;
}

// A receipt says that a leader said it while they were one: registers of past terms go by it.
const KindDescription& DayOff::kind()
{
    static const KindDescription kind = [] {
        KindDescription described =
            saidKind<DayOff>(u"dayOff"_s, QT_TRANSLATE_NOOP("Kinds", "Day without lessons"),
                             {{platform::DatabaseKind::School, Writers::Leaders}});
        described.isOwedReceipt = true;
        return described;
    }();
    return kind;
}

QString DayOff::fault() const
{
    if (!undoes.isEmpty())
        return {};
    if (!day.isValid())
        return u"it names no day"_s;
    if (firstSlot < 0 || lastSlot < 0 || (lastSlot > 0 && lastSlot < firstSlot))
        return u"its periods end before they begin"_s;
    return insteadDay == day ? u"it is held on the day on which it is not held"_s : QString();
}

bool DayOff::takesIn(const ClassHour& hour) const
{
    return hour.date == day && hour.slot >= firstSlot && (lastSlot == 0 || hour.slot <= lastSlot);
}

bool DayOff::isFor(const QString& gradeOfClass, const QString& className) const
{
    const bool isForAll = grade.isEmpty() && classes.isEmpty();
    return isForAll || (!grade.isEmpty() && grade == gradeOfClass) || classes.contains(className);
}

std::vector<ProposedDay> proposedDays(std::vector<SaidDayOff> events)
{
    QSet<QString> takenBack;
    for (const SaidDayOff& event : events)
        takenBack.insert(event.said.undoes);
    std::vector<ProposedDay> proposed;
    for (SaidDayOff& event : events) {
        const bool isTakenBack = takenBack.contains(event.id.toString());
        if (event.said.undoes.isEmpty())
            proposed.push_back({std::move(event), isTakenBack});
    }
    std::sort(proposed.begin(), proposed.end(), [](const ProposedDay& a, const ProposedDay& b) {
        return std::pair(a.proposal.said.day, a.proposal.id) < std::pair(b.proposal.said.day, b.proposal.id);
    });
    return proposed;
}

} // namespace shanke
