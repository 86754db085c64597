// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QDate>

namespace shanke {

// What a document shows that somebody did: one line of evidence. `what` is a word of the requirements that it
// counts for.
struct Fact
{
    QString what; // "observed-lesson"
    QDate day;
    UserId who;
    int amount = 1; // times, or hours

    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace shanke
