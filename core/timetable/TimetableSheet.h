// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/TimetableIntake.h"

#include <vector>

namespace shanke {

// Reads the rows of one sheet, in whichever form its timetable stands there. Lives as long as one call.
class TimetableSheet
{
public:
    TimetableSheet(const QString& name, std::vector<TableRow> rows, TimetableIntake& intake)
        : m_name(name), m_rows(std::move(rows)), m_intake(intake)
    {
    }

    // Whether there is a timetable on it.
    bool read();

private:
    struct DayColumn
    {
        qsizetype column = 0;
        int weekday = 0;
        std::optional<PeriodDef> period{}; // of the whole school: below the day
    };
    struct Owner
    {
        QString className;
        QString teacher;
    };

    // Each reads what begins at a row, and answers the row behind it; the same row where nothing does.
    size_t readList(size_t row);
    size_t readWeek(size_t row);
    size_t readSchool(size_t row);
    size_t readClassesAcross(size_t row);

    std::vector<DayColumn> daysIn(size_t row) const;
    std::vector<DayColumn> periodsBelow(size_t row, std::vector<DayColumn> days);
    std::optional<PeriodDef> periodOfRow(const TableRow& row, qsizetype end, int& offset, int& last);
    Owner ownerAbove(size_t row) const;
    Owner ownerIn(const QString& text) const;
    void readListRow(const TableRow& row, const QHash<QString, qsizetype>& columns);
    CellSpot spot(const TableRow& row, qsizetype column) const { return {m_name, row.number, column}; }

    QString m_name;
    std::vector<TableRow> m_rows;
    TimetableIntake& m_intake;
};

} // namespace shanke
