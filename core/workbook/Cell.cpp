// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/Cell.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isUnseen(QChar c)
{
    // Zero-width characters, byte order marks and marks of direction come along when text is pasted.
    return c.isSpace() || (c >= QChar(0x200B) && c <= QChar(0x200F)) || c == QChar(0x2060) ||
           c == QChar(0xFEFF);
}

QString trimmed(const QString& text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isUnseen);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), isUnseen).base();
    return QString(begin, end - begin);
}

// Full-width digits become plain ones; what people put between groups of digits goes.
QString withoutSpacing(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (!isUnseen(c) && c != u'-' && c != u'\'')
            plain += c;
    }
    return plain;
}

} // namespace

Cell Cell::of(const QString& text)
{
    if (looksLikeIdentityNumber(text))
        return {{}, Kind::IdentityNumber};
    return {trimmed(text), Kind::Text};
}

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.isEmpty(); });
}

bool looksLikeIdentityNumber(const QString& text)
{
    constexpr qsizetype Shortest = 14; // "5.2263119E+17" and shorter ones are too round to be anybody's
    static const QRegularExpression eighteen(
        u"(?<![0-9])[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9XxХх](?![0-9])"_s);
    static const QRegularExpression fifteen(
        u"\\A[A-Za-z]?[1-9][0-9]{7}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}\\z"_s);
    static const QRegularExpression rounded(u"\\A[1-9]\\.[0-9]{6,}[Ee]\\+?0*1[47]\\z"_s);
    if (text.size() < Shortest)
        return false;
    const QString plain = withoutSpacing(text);
    return eighteen.match(plain).hasMatch() || fifteen.match(plain).hasMatch() ||
           rounded.match(plain).hasMatch();
}

} // namespace shanke
