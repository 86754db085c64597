// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace shanke {

// A table as it stands on a sheet of a workbook: a row of headings, then rows of texts.
struct TableSheet
{
    QString name; // on its tab
    QStringList headings{};
    QList<QStringList> rows{};
};

// Puts tables together as a workbook (.xlsx), a sheet each. Every cell is text, so that what begins like a
// formula is none and no zero in front of a number is lost. The same tables are the same bytes: no time of
// day and nothing of this PC is in it. A value; finished once.
class WorkbookWriter
{
public:
    static constexpr qsizetype LongestText = 32767; // in UTF-16; more does not fit a cell of any program
    static constexpr qsizetype MostRows = 1'048'575;
    static constexpr qsizetype MostColumns = 16'384;

    // What a tab cannot be called is changed: some marks, more than 31 characters, a name that is there.
    void add(TableSheet sheet);

    // A longer text ends with an ellipsis. TooLarge for more rows or columns than a sheet has; DiskFull when
    // this PC has no place for it.
    Result<QByteArray> finish() const;

private:
    QString freeName(const QString& wanted) const;

    std::vector<TableSheet> m_sheets;
};

} // namespace shanke
