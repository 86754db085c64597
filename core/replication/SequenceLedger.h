// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Sequence.h"

#include <deque>

namespace shanke {

// Which sequence a checkpoint may name while batches are stored out of order: the last one before which
// everything is done. Pure.
class SequenceLedger
{
public:
    using Ticket = quint64;

    explicit SequenceLedger(couch::Sequence reached = {}) : m_reached(std::move(reached)) {}

    // Work begins that covers the source up to `upTo`; an empty sequence: it does not end at one.
    Ticket open(couch::Sequence upTo);
    void close(Ticket ticket);

    bool isEmpty() const { return m_entries.empty(); }
    const couch::Sequence& reached() const { return m_reached; }

private:
    struct Entry
    {
        couch::Sequence upTo;
        bool closed = false;
    };

    std::deque<Entry> m_entries;
    Ticket m_first = 0; // ticket of the first entry
    couch::Sequence m_reached;
};

} // namespace shanke
