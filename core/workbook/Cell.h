// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shanke {

// One cell of a table as a person sees it: trimmed text. What looks like the number of an ID card is never
// held here; only that it was one.
struct Cell
{
    enum class Kind {
        Text,
        IdentityNumber, // left out
        Quantity,       // a date, a fraction, yes or no, a number shown as more than its digits: no name
        NoResult,       // a formula whose result the file does not hold, or that ends in an error
    };

    QString text{};
    Kind kind = Kind::Text;

    // From what stands in the file.
    static Cell of(const QString& text);

    bool isEmpty() const { return kind == Kind::Text && text.isEmpty(); }
    friend bool operator==(const Cell&, const Cell&) = default;
};

// A row with the number that a spreadsheet program shows for it.
struct TableRow
{
    qint64 number = 0;
    QList<Cell> cells{};

    Cell cell(qsizetype column) const { return cells.value(column); }
    bool isBlank() const;
};

// Whether the number of an ID card stands in `text`: 18 digits (the last may be X), or 15, with a date in
// them, however they are spaced; also as a spreadsheet rounds one to a decimal number.
bool looksLikeIdentityNumber(const QString& text);

} // namespace shanke
