// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QDate>

namespace shanke {

// A record in which something waits for a person: an answer, a confirmation, a notice to be read.
struct WaitingRecord
{
    DocId id;
    QString title;
    QDate due; // not valid: no day is named

    friend bool operator==(const WaitingRecord&, const WaitingRecord&) = default;
};

} // namespace shanke
