// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/Cell.h"

namespace shanke {

// How a spreadsheet program shows a number, as far as numbers that name something need it: as it is, as text,
// or as digits that are filled up with zeros and may have fixed letters beside them ("0000", "\"js\"000").
// Everything else (dates, fractions, percentages, currencies) shows a quantity, and names nobody.
class NumberFormat
{
public:
    NumberFormat() = default; // General: as it is
    static NumberFormat ofCode(const QString& code);
    static NumberFormat builtIn(int id);

    // The cell of a number that stands in the file as `value`.
    Cell cell(const QString& value) const;

private:
    enum class Kind { General, Digits, Quantity };

    Kind m_kind = Kind::General;
    qsizetype m_zeros = 0;
    QString m_before;
    QString m_behind;
};

} // namespace shanke
