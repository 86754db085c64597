// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ReceiptBook.h"

#include <QHash>

namespace shanke {

enum class ChainPlace {
    Holds,
    Undecided, // its device also signed what contradicts it, and nobody has a receipt for it
    Void,      // its device also signed what has an older receipt, or names a predecessor that is not one
};

// Which events of one device hold as a chain. A fork takes nothing from what has an older receipt: only the
// twin without one is void. Between two without one nobody chooses, and nothing that comes after holds. An
// event that is not here contradicts nothing. The order in which they came changes nothing. Pure.
class ChainOrder
{
public:
    // Signed events of one device, each once. Of those up to `after` nothing is asked.
    ChainOrder(std::vector<const ChainEvent*> events, const ReceiptBook& receipts, qint64 after = 0);

    ChainPlace placeOf(const Digest& event) const;
    // The counter of the first that is undecided; none: the device contradicts itself nowhere.
    std::optional<qint64> forkedAt() const { return m_forkedAt; }
    // Another text has its counter.
    bool isTwin(const ChainEvent& event) const;
    // An earlier event of the device named a newer edition.
    bool namesOlderRoster(const ChainEvent& event) const { return m_older.contains(event.digest()); }

private:
    using Group = std::vector<const ChainEvent*>;

    bool isReceipted(const ChainEvent& event) const { return m_receipts->has(event.id()); }
    void doubt(const ChainEvent& event);
    void settleTwins(const Group& twins);
    void compareWithMissing();
    void handOn();
    void stopAtFork();
    void compareEditions();

    const ReceiptBook* m_receipts;
    std::map<qint64, Group> m_byCounter;
    std::map<Digest, const ChainEvent*> m_events;
    std::map<Digest, ChainPlace> m_places;
    std::set<Digest> m_older;
    std::optional<qint64> m_forkedAt;
};

} // namespace shanke
