// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/table/MergedCells.h"
#include "provision/table/SharedStrings.h"
#include "provision/table/TableReader.h"

namespace shanke {

// One sheet of a workbook. Of a formula its last result is read. The shared strings must outlive it.
class SheetTable final : public TableReader
{
public:
    SheetTable(std::unique_ptr<PartReader> in, const SharedStrings& strings, MergedCells merged)
        : m_in(std::move(in)), m_strings(strings), m_merged(std::move(merged))
    {
    }

    Result<std::optional<TableRow>> next() override;

private:
    TableRow readRow();
    Cell readCell();
    Cell cellOf(const QString& type, const QString& value) const;

    std::unique_ptr<PartReader> m_in;
    const SharedStrings& m_strings;
    MergedCells m_merged;
    qint64 m_row = 0;
};

} // namespace shanke
