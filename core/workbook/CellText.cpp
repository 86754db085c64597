// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/CellText.h"

namespace shanke {

namespace {

constexpr qsizetype EscapeLength = 7; // _xHHHH_

// The character of an escape that begins at `at`; nothing when none does.
std::optional<QChar> escapedAt(QStringView text, qsizetype at)
{
    const QStringView escape = text.sliced(at).first(std::min(EscapeLength, text.size() - at));
    if (escape.size() < EscapeLength || escape[0] != u'_' || escape[1] != u'x' || escape[6] != u'_')
        return std::nullopt;
    bool isNumber = false;
    const ushort code = escape.sliced(2, 4).toUShort(&isNumber, 16);
    return isNumber ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString decodedCellText(const QString& text)
{
    if (!text.contains(QLatin1StringView("_x")))
        return text;
    QString decoded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto escaped = escapedAt(text, at);
        decoded += escaped.value_or(text[at]);
        at += escaped ? EscapeLength - 1 : 0;
    }
    return decoded;
}

} // namespace shanke
