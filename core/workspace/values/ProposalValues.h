// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QStringList>

namespace shanke {

// What somebody who takes no part in a record would write there.
struct RecordProposal
{
    DocId record;
    QString rev;
    UserId by;
    QString who{};        // their name
    QStringList places{}; // keys of those that say something else than the record here
    QByteArray text{};    // of the whole revision, as it travels
    bool isAtServer = false;

    friend bool operator==(const RecordProposal&, const RecordProposal&) = default;
};

} // namespace shanke
