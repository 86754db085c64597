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
    // What is said of it, in English: follows from the code. Empty: ui has a sentence of its own.
    const char* sentence = "";

    friend bool operator==(const Finding& a, const Finding& b)
    {
        return a.code == b.code && a.severity == b.severity && a.place == b.place && a.details == b.details;
    }
};

} // namespace shanke
