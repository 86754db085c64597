// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

namespace shanke {

// What people say of a delegation of approving, or of its end, beside whom it is for: the object "said" of
// the event in the school's database. Nothing is judged by it.
struct DelegationTerms
{
    QDate lastDay{}; // on which it is meant to be used; of an end none
    QString reason{};

    static const Fields<DelegationTerms>& fields();
    // Both bounded, whatever stands there.
    static DelegationTerms fromJson(const QJsonObject& event);
    // What stands in the event beside its head and whom it is for.
    QJsonObject toJson(const QDateTime& now) const;

    friend bool operator==(const DelegationTerms&, const DelegationTerms&) = default;
};

// Somebody who approves lets a colleague decide in their place; and takes that back, or it is over.
const KindDescription& delegationKind();
const KindDescription& delegationEndKind();

// Who gave it, as its id says.
UserId giverOf(const DocId& delegation);

} // namespace shanke
