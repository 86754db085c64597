// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PartReader.h"
#include "workbook/Cell.h"

#include <optional>
#include <vector>

namespace shanke {

// The texts of a workbook's cells, which its sheets name by number. Kept as bytes in one piece, at most
// 64 MB, and without the numbers of ID cards.
class SharedStrings
{
public:
    static Result<SharedStrings> read(PartReader& in);

    std::optional<Cell> at(qsizetype number) const; // nothing when there is none of this number

private:
    Result<> add(const Cell& cell);

    QByteArray m_texts;
    std::vector<quint32> m_begins; // one more than there are texts
};

// The text of a string item: of its own, or of its runs; not of the reading aids above them.
QString readStringItem(PartReader& in, QLatin1StringView element);

} // namespace shanke
