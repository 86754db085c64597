// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/Characters.h"

#include <algorithm>
#include <numeric>

namespace shanke {

namespace {

bool isUnseenMark(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar(0xAD) ||
           (c >= QChar(0x200B) && c <= QChar(0x200F)) || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
           c == QChar(0x2060) || c == QChar(0xFEFF) || c == QChar(0xFFFC) || c == QChar(0xFFFE) ||
           c == QChar(0xFFFF);
}

} // namespace

qsizetype seenCharacters(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return !c.isSpace() && !c.isLowSurrogate() && !isUnseenMark(c); });
}

QString withoutUnseen(const QString& text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return isUnseenMark(c) && c != u'\n' && c != u'\t'; });
    return clean;
}

void Drops::add(const QString& rule, qsizetype count)
{
    if (count > 0)
        m_byRule[rule] += count;
}

void Drops::add(const Drops& others)
{
    for (auto each = others.m_byRule.begin(); each != others.m_byRule.end(); ++each)
        add(each.key(), each.value());
}

qsizetype Drops::total() const
{
    return std::accumulate(m_byRule.begin(), m_byRule.end(), qsizetype(0));
}

} // namespace shanke
