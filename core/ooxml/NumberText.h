// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// A number as a numbering format of Office Open XML ("chineseCounting", "lowerRoman",
// "decimalEnclosedCircle"...) writes it. Formats that are not known here write digits; "bullet" and "none"
// write nothing.
QString numberText(int number, const QString& format);

} // namespace shanke
