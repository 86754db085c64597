// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/MergedCells.h"
#include "workbook/NumberFormats.h"
#include "workbook/SharedStrings.h"
#include "workbook/TableReader.h"

namespace shanke {

// One sheet of a workbook. Of a formula its last result is read. A cell whose text the workbook does not have
// ends the reading: it would be empty where a person sees something. Strings and formats must outlive it.
class WorksheetTable final : public TableReader
{
public:
    WorksheetTable(std::unique_ptr<PartReader> in, const SharedStrings& strings, const NumberFormats& formats,
                   MergedCells merged)
        : m_in(std::move(in)), m_strings(strings), m_formats(formats), m_merged(std::move(merged))
    {
    }

    Result<std::optional<TableRow>> next() override;

private:
    TableRow readRow();
    Cell readCell();
    Cell cellOf(const QString& type, qsizetype style, const QString& value);

    std::unique_ptr<PartReader> m_in;
    const SharedStrings& m_strings;
    const NumberFormats& m_formats;
    MergedCells m_merged;
    qint64 m_row = 0;
    bool m_lacksText = false;
};

} // namespace shanke
