// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/TimetableReading.h"
#include "workbook/Cell.h"

#include <QHash>

namespace shanke {

// Where a cell stands on its sheet.
struct CellSpot
{
    QString sheet;
    qint64 row = 0;
    qsizetype column = -1; // from 0; -1: of the whole row
};

// When a lesson is, and whose it is as far as something beside its cell says so.
struct LessonFrame
{
    int weekday = 0;
    int slot = 0;
    QString className{}; // as classes are named here
    QString teacher{};   // as it is written
    LessonWeeks weeks = LessonWeeks::Every;
    QDate day{};
    QString written{}; // what stands in the cell
};

// Takes lessons and remarks together, and finds the accounts of teachers by their names.
class TimetableIntake
{
public:
    explicit TimetableIntake(const TimetableNames& names);

    // The period that a text names; a new one is remembered. Nothing for a text that names none.
    std::optional<PeriodDef> period(const QString& text);
    // The lessons of one cell. A cell in which nobody teaches says nothing.
    void take(const LessonFrame& frame, const Cell& cell, const CellSpot& spot);
    // One lesson of a list.
    void take(const LessonFrame& frame, const QString& subject, const CellSpot& spot);
    void remark(TimetableOddity oddity, const CellSpot& spot, const QString& text);
    // A person at this school is called so.
    bool isColleague(const QString& name) const { return m_accounts.contains(name); }
    // Whose lessons they are where nobody says so.
    void takeOwn(bool isOwn) { m_isOwn = isOwn; }
    bool isPrivate() const { return m_names.isPrivate; }

    bool isEmpty() const { return m_reading.entries.empty(); }
    TimetableReading finish() &&;

private:
    void add(const LessonFrame& frame, const QString& subject, const CellSpot& spot);
    UserId teacherOf(const QString& name, const CellSpot& spot);

    TimetableNames m_names;
    QHash<QString, QList<UserId>> m_accounts; // by name
    bool m_isOwn = false;
    TimetableReading m_reading;
};

QString columnName(qsizetype column); // "AB"

} // namespace shanke
