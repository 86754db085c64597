// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/DayOffWords.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"
#include "ui/common/listed.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate& day)
{
    return Formatting::shortDay(day) + u' ' + Formatting::weekday(day);
}

} // namespace

QString DayOffWords::what(const DayOff& dayOff)
{
    QStringList parts{dayText(dayOff.day)};
    if (!dayOff.grade.isEmpty())
        parts.append(Words::grade(dayOff.grade));
    if (!dayOff.classes.isEmpty())
        parts.append(listed(dayOff.classes));
    if (dayOff.lastSlot > 0 && dayOff.firstSlot == dayOff.lastSlot)
        parts.append(tr("period %1").arg(dayOff.firstSlot));
    else if (dayOff.lastSlot > 0)
        parts.append(tr("periods %1 to %2").arg(std::max(1, dayOff.firstSlot)).arg(dayOff.lastSlot));
    else if (dayOff.firstSlot > 1)
        parts.append(tr("from period %1 on").arg(dayOff.firstSlot));
    parts.append(dayOff.insteadDay.isValid() ? tr("held on %1").arg(dayText(dayOff.insteadDay))
                                             : tr("no lessons"));
    const QString text = parts.join(tr(", "));
    //: a day without lessons, and why
    return dayOff.reason.isEmpty() ? text : tr("%1: %2").arg(text, dayOff.reason);
}

QString DayOffWords::answer(const ProposedDay& proposed, const SequencesView& view)
{
    const DayOffAnswer answer = answerTo(proposed, view);
    if (proposed.isTakenBack)
        return answer == DayOffAnswer::Accepted ? tr("taken back by the school, and accepted by you")
                                                : tr("taken back by the school");
    if (answer == DayOffAnswer::Accepted)
        return tr("accepted");
    if (answer == DayOffAnswer::Declined)
        return tr("declined");
    return accepting(proposed, view).isEmpty() ? tr("no class of yours") : tr("not answered");
}

} // namespace shanke
