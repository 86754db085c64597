// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shanke {

// The one number that a person means: "8", "８", "第8单元", "八", "十二", "第 二十 周", "二〇二四年". Nothing
// when the text says more, less, or something else.
std::optional<int> numberIn(const QString& text);

// The text with its numerals in words and full-width digits as plain digits: "三月九日" is "3月9日". What is
// no number stays.
QString withDigits(const QString& text);

} // namespace shanke
