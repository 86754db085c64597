// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/NumberFormat.h"

#include <cmath>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestExact = 1e13; // longer ones are no staff numbers, and are shown rounded
constexpr qsizetype LongestCode = 255;

// A whole number as a person sees it: "1.0023E4" and "10023.0" are 10023. Nothing for any other.
std::optional<QString> wholeNumber(const QString& value)
{
    const bool isPlain = !value.isEmpty() && std::all_of(value.begin(), value.end(),
                                                         [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number < LargestExact) || number != std::floor(number))
        return std::nullopt;
    return isPlain ? value : QString::number(qint64(number));
}

} // namespace

// Reads the first section, which is that of positive numbers.
NumberFormat NumberFormat::ofCode(const QString& code)
{
    NumberFormat quantity;
    quantity.m_kind = Kind::Quantity;
    if (code.isEmpty() || code.compare(u"General"_s, Qt::CaseInsensitive) == 0 || code == u"@")
        return {};
    NumberFormat format;
    format.m_kind = Kind::Digits;
    bool hasDigits = false;
    bool isBehind = false;
    for (qsizetype at = 0; at < std::min(code.size(), LongestCode) && code[at] != u';'; ++at) {
        const QChar c = code[at];
        if ((c == u'0' || c == u'#') && isBehind)
            return quantity; // digits in groups
        if (c == u'0' || c == u'#') {
            hasDigits = true;
            format.m_zeros += c == u'0' ? 1 : 0;
            continue;
        }
        QString fixed;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            if (end < 0)
                return quantity;
            fixed = code.sliced(at + 1, end - at - 1);
            at = end;
        } else if (c == u'\\' && at + 1 < code.size()) {
            fixed = code[++at];
        } else if (u" -()"_s.contains(c)) {
            fixed = c;
        } else {
            return quantity;
        }
        isBehind = hasDigits;
        (hasDigits ? format.m_behind : format.m_before) += fixed;
    }
    return hasDigits ? format : quantity;
}

NumberFormat NumberFormat::builtIn(int id)
{
    constexpr int General = 0;
    constexpr int WholeNumber = 1;
    constexpr int Text = 49;
    if (id == General || id == Text)
        return {};
    return ofCode(id == WholeNumber ? u"0"_s : u"0.00"_s);
}

Cell NumberFormat::cell(const QString& value) const
{
    Cell cell = Cell::of(value);
    if (cell.kind == Cell::Kind::IdentityNumber || cell.isEmpty())
        return cell;
    const std::optional<QString> whole = m_kind == Kind::Quantity ? std::nullopt : wholeNumber(cell.text);
    if (!whole)
        return {cell.text, Cell::Kind::Quantity};
    return Cell::of(m_kind == Kind::General ? *whole
                                            : m_before + whole->rightJustified(m_zeros, u'0') + m_behind);
}

} // namespace shanke
