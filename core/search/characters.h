// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What characters are to a search.
namespace shanke {

// Also of planes that this Qt does not know yet.
bool isHan(char32_t point);
// Letters, digits, their marks and Han: what stands in tokens. Everything else is a boundary.
bool isWordCharacter(char32_t point);
bool isBlank(char32_t point);
// Nobody sees it: a joiner, a variation selector, a soft hyphen.
bool isInvisible(char32_t point);

// The code points of a text; half a surrogate pair reads as U+FFFD.
class CodePoints
{
public:
    explicit CodePoints(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_next >= m_text.size(); }
    qsizetype position() const { return m_next; } // of what next() gives, in code units
    char32_t peek() const;
    char32_t next();

private:
    char32_t read(int& units) const;

    QStringView m_text;
    qsizetype m_next = 0;
};

} // namespace shanke
