// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke {

enum class Severity { Warning, Error }; // an error stops handing in

// One thing that was found about a record before it is handed in (domain 2.5).
struct Finding
{
    QString code; // "PF04"
    Severity severity = Severity::Warning;
    QString place;       // where to click: the key of a place, or "candidates": where one has to be chosen
    QStringList details; // numbers and names for the sentence, in the order of its placeholders

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace shanke
