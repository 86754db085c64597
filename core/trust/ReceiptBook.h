// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ChainEvent.h"

#include <functional>
#include <map>
#include <set>

namespace shanke {

// What the school's nodes and the county signed for. Of two events the order is known where one giver has
// both; what a giver has not yet taken comes after what it has. Pure; points into the evidence.
class ReceiptBook
{
public:
    // A receipt that counts, and the event it is about; nothing when that is not here. One that names an
    // older edition than its event is none of it.
    void add(const ChainEvent& receipt, const ChainEvent* about);

    bool has(const DocId& event) const { return m_byEvent.contains(event); }
    // The oldest edition that was in force where the event was taken.
    std::optional<Edition> firstEdition(const DocId& event) const;
    // A receipt of `event` is older than all that its giver gave for `other`.
    bool isOlder(const DocId& event, const DocId& other) const;
    // The desks where a receipt, or what it is about, is missing.
    std::set<DatabaseName> incomplete() const;

private:
    using Counters = std::map<DeviceId, qint64>; // the first of each giver

    bool hasItsPlace(const ChainEvent& receipt) const;

    std::map<DocId, Counters> m_byEvent;
    std::map<DocId, Edition> m_editions;
    std::map<DocId, const ChainEvent*> m_receipts;
    std::set<DatabaseName> m_unmet; // where a receipt is about what is not here
};

} // namespace shanke
