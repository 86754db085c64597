// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// How a line is numbered: 一、 (一) 1. (1) ① 第一 (Ⅰ. as that).
enum class NumberStyle { None, Han, HanInBrackets, Digits, DigitsInBrackets, Circled, Ordinal };

struct LeadingNumber
{
    NumberStyle style = NumberStyle::None;
    qsizetype length = 0; // with what stands between it and the text
};

// The number, or the bullet, that a line begins with.
LeadingNumber leadingNumber(const QString& line);
// What that number says; 0 for a bullet and for none.
int leadingValue(const QString& line);

// What a line says that is nothing but a heading in brackets: "【新课讲授】"; empty when it is none.
QString bracketedHeading(const QString& line);

// A label as it is looked up: in the one form of its characters, without spaces, number, brackets around it,
// colon, and what joins words ("教 学 重、难点：" is "教学重难点").
QString labelKey(const QString& label);
// The same without what stands in brackets at its end.
QString labelKeyWithoutRemark(const QString& label);

} // namespace shanke
