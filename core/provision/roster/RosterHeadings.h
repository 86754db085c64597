// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/Cell.h"

#include <QStringList>

#include <array>
#include <optional>

namespace shanke {

enum class RosterColumn { User, Name, School, SchoolNumber, Subjects, Roles, Inspects, Columns, Groups };

// Which column of a table holds what, by the headings, in Chinese or English. Columns with other headings are
// never read; those for the numbers of ID cards are named, so that it can be said.
class RosterHeadings
{
public:
    // Nothing when `row` is not the row of headings: it needs an account, a name and a school. The latter may
    // be the name of the sheet, where that is one of a school.
    static std::optional<RosterHeadings> find(const TableRow& row, const QString& sheet = {});

    bool has(RosterColumn column) const { return m_places[size_t(column)].has_value(); }
    Cell cell(const TableRow& row, RosterColumn column) const; // empty without such a column
    bool isRepeatedIn(const TableRow& row) const;              // as at the top of each printed page

    const QStringList& identityHeadings() const { return m_identityHeadings; }

private:
    static constexpr size_t Columns = 9;

    std::array<std::optional<qsizetype>, Columns> m_places{};
    std::array<QString, Columns> m_headings{};
    QString m_school; // of all rows, from the name of their sheet
    QStringList m_identityHeadings;
};

} // namespace shanke
