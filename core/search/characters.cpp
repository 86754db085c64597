// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/characters.h"

namespace shanke {

namespace {

constexpr bool isIn(char32_t point, char32_t first, char32_t last)
{
    return point >= first && point <= last;
}

} // namespace

bool isHan(char32_t point)
{
    if (isIn(point, 0x4e00, 0x9fff))
        return true;
    return isIn(point, 0x3400, 0x4dbf) || isIn(point, 0x20000, 0x3ffff) || isIn(point, 0xf900, 0xfaff) ||
           isIn(point, 0x2e80, 0x2fdf) || point == 0x3005 || point == 0x3007;
}

bool isWordCharacter(char32_t point)
{
    return isHan(point) || QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

bool isBlank(char32_t point)
{
    return QChar::isSpace(point) || QChar::category(point) == QChar::Other_Control;
}

bool isInvisible(char32_t point)
{
    return isIn(point, 0xfe00, 0xfe0f) || isIn(point, 0xe0100, 0xe01ef) ||
           QChar::category(point) == QChar::Other_Format;
}

char32_t CodePoints::read(int& units) const
{
    const QChar first = m_text[m_next];
    units = 1;
    if (!first.isSurrogate())
        return first.unicode();
    if (!first.isHighSurrogate() || m_next + 1 >= m_text.size() || !m_text[m_next + 1].isLowSurrogate())
        return QChar::ReplacementCharacter;
    units = 2;
    return QChar::surrogateToUcs4(first, m_text[m_next + 1]);
}

char32_t CodePoints::peek() const
{
    int units = 0;
    return read(units);
}

char32_t CodePoints::next()
{
    int units = 0;
    const char32_t point = read(units);
    m_next += units;
    return point;
}

} // namespace shanke
