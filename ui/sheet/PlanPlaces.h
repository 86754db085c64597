// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// The places of a plan as a person meets them on the sheet, each named by a word: a section's word
// ("keyPoints"), or "header", "objectives", "steps", "homework", the words that findings carry.
class PlanPlaces
{
public:
    static const QString header;
    static const QString objectives;
    static const QString steps;
    static const QString homework;
    static const QString files; // beside the sheet, not on it

    // What a place is called; its word when a plan has none such.
    static QString title(const QString& place);
};

} // namespace shanke
