// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/rollSheet.h"

#include "sheet/tableCells.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

SheetLabel ofRoll(const char* source, const std::vector<int>& numbers = {})
{
    return {source, "Sheet", numbers};
}

SheetRuns presenceRuns(const RollLine& line)
{
    if (!line.presence)
        return {};
    switch (*line.presence) {
    case Presence::Present:
        return {{ofRoll(QT_TRANSLATE_NOOP("Sheet", "Attended"))}};
    case Presence::Late:
        return {{ofRoll(QT_TRANSLATE_NOOP("Sheet", "Came late"))}};
    case Presence::Absent:
        return {{ofRoll(QT_TRANSLATE_NOOP("Sheet", "Absent"))}};
    }
    Q_UNREACHABLE();
}

SheetRuns remarkRuns(const RollLine& line)
{
    SheetRuns remark;
    if (!line.isExpected)
        remark.push_back({ofRoll(QT_TRANSLATE_NOOP("Sheet", "was not expected"))});
    return joinedRuns(remark, plainRun(u" "_s),
                      line.reason.isEmpty() ? SheetRuns() : SheetRuns{plainRun(line.reason)});
}

} // namespace

SheetParts rollSheet(const MeetingSide& side, const QHash<UserId, QString>& names)
{
    if (side.roll.empty())
        return {};
    SheetTable table{
        {8, 22, 14, 32, 24},
        1,
        {labelRow({ofRoll(QT_TRANSLATE_NOOP("Sheet", "No.")), ofRoll(QT_TRANSLATE_NOOP("Sheet", "Name")),
                   ofRoll(QT_TRANSLATE_NOOP("Sheet", "Presence")),
                   ofRoll(QT_TRANSLATE_NOOP("Sheet", "Remark")),
                   ofRoll(QT_TRANSLATE_NOOP("Sheet", "Signature"))})}};
    for (const RollLine& line : side.roll) {
        const QString number = QString::number(table.rows.size());
        table.rows.push_back(textRow({{plainRun(number)},
                                      {plainRun(names.value(line.person, line.person.toString()))},
                                      presenceRuns(line),
                                      remarkRuns(line),
                                      {}}));
    }
    const auto count = [&](auto&& is) { return int(std::count_if(side.roll.begin(), side.roll.end(), is)); };
    const int expected = count([](const RollLine& line) { return line.isExpected; });
    const int came = count([](const RollLine& line) { return line.attended(); });
    const SheetLabel together =
        ofRoll(QT_TRANSLATE_NOOP("Sheet", "Expected: %1. Attended: %2."), {expected, came});
    return {{SheetHeading{ofRoll(QT_TRANSLATE_NOOP("Sheet", "Roll")), {}}},
            {std::move(table)},
            {SheetParagraph{{{together}}}}};
}

} // namespace shanke
