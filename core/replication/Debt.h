// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "revision/RevId.h"

#include <QDateTime>

namespace shanke {

// A revision that the source of a replication has and the target does not, because it could not be had or was
// not taken. The checkpoint has passed it, so only this remembers it.
struct Debt
{
    DocId id{};
    RevId rev{};     // generation 0: every leaf of the document, for the source named none that can be read
    QString error{}; // CouchDB's word: "forbidden", "not_found", "internal_server_error"
    QString reason{};
    QDateTime since{}; // the first failure
    QDateTime asked{}; // the last one; null: it is asked for again at the next opportunity
    int tries = 1;     // failures in a row

    friend bool operator==(const Debt&, const Debt&) = default;
};

// The error of what a target on this PC refuses for ever and remembers itself: nothing is owed there.
constexpr QLatin1StringView NeverTaken("refused");

// What the other side said.
inline QString reasonOf(const Debt& debt)
{
    return debt.reason.isEmpty() ? debt.error : debt.reason;
}

} // namespace shanke
