// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/ChainOrder.h"

namespace shanke {

ChainOrder::ChainOrder(std::vector<const ChainEvent*> events, const ReceiptBook& receipts, qint64 after)
    : m_receipts(&receipts)
{
    for (const ChainEvent* event : events) {
        const bool isAsked = event->head().counter > after;
        if (!isAsked || !m_events.emplace(event->digest(), event).second)
            continue;
        m_byCounter[event->head().counter].push_back(event);
        m_places[event->digest()] = ChainPlace::Holds;
    }
    for (const auto& [counter, group] : m_byCounter) {
        if (group.size() > 1)
            settleTwins(group);
    }
    compareWithMissing();
    handOn();
    stopAtFork();
    compareEditions();
}

ChainPlace ChainOrder::placeOf(const Digest& event) const
{
    const auto found = m_places.find(event);
    return found == m_places.end() ? ChainPlace::Holds : found->second;
}

bool ChainOrder::isTwin(const ChainEvent& event) const
{
    const auto group = m_byCounter.find(event.head().counter);
    return group != m_byCounter.end() && group->second.size() > 1;
}

void ChainOrder::doubt(const ChainEvent& event)
{
    ChainPlace& place = m_places[event.digest()];
    if (place == ChainPlace::Holds && !isReceipted(event))
        place = ChainPlace::Undecided;
}

void ChainOrder::settleTwins(const Group& twins)
{
    const bool isDecided = std::any_of(twins.begin(), twins.end(),
                                       [this](const ChainEvent* twin) { return isReceipted(*twin); });
    for (const ChainEvent* twin : twins) {
        const bool isBeaten = std::any_of(twins.begin(), twins.end(), [&](const ChainEvent* other) {
            return m_receipts->isOlder(other->id(), twin->id()) &&
                   !m_receipts->isOlder(twin->id(), other->id());
        });
        if (isDecided && isBeaten)
            m_places[twin->digest()] = ChainPlace::Void;
        else if (!isDecided)
            doubt(*twin);
    }
}

// A predecessor that is not here shows itself where another stands in its place, or where it is named by
// events that cannot both follow it.
void ChainOrder::compareWithMissing()
{
    std::map<Digest, Group> followers;
    for (const auto& [digest, event] : m_events) {
        const auto& previous = event->head().previous;
        if (previous && !m_events.contains(*previous))
            followers[*previous].push_back(event);
    }
    for (const auto& [digest, group] : followers) {
        for (const ChainEvent* event : group) {
            const auto inPlace = m_byCounter.find(event->head().counter - 1);
            if (inPlace != m_byCounter.end()) {
                doubt(*event);
                for (const ChainEvent* other : inPlace->second)
                    doubt(*other);
            }
            const bool isAlone = std::all_of(group.begin(), group.end(), [&](const ChainEvent* other) {
                return other->head().counter == event->head().counter;
            });
            if (!isAlone)
                doubt(*event);
        }
    }
}

void ChainOrder::handOn()
{
    for (const auto& [counter, group] : m_byCounter) {
        for (const ChainEvent* event : group) {
            const auto& previous = event->head().previous;
            const auto before = previous ? m_events.find(*previous) : m_events.end();
            if (before == m_events.end())
                continue;
            if (before->second->head().counter != counter - 1)
                m_places[event->digest()] = ChainPlace::Void;
            else if (placeOf(before->first) == ChainPlace::Undecided)
                doubt(*event);
            else if (placeOf(before->first) == ChainPlace::Void && !isReceipted(*event))
                m_places[event->digest()] = ChainPlace::Void;
        }
    }
}

void ChainOrder::stopAtFork()
{
    for (const auto& [counter, group] : m_byCounter) {
        for (const ChainEvent* event : group) {
            if (!m_forkedAt && placeOf(event->digest()) == ChainPlace::Undecided)
                m_forkedAt = counter;
            if (m_forkedAt && counter > *m_forkedAt)
                doubt(*event);
        }
    }
}

// What has a receipt is measured by what has one alone: nothing that is brought out later takes it away. Each
// school counts its own editions: who speaks at several, or moved, is measured at each.
void ChainOrder::compareEditions()
{
    std::map<SchoolId, Edition> newest;
    std::map<SchoolId, Edition> newestReceipted;
    for (const auto& [counter, group] : m_byCounter) {
        for (const ChainEvent* event : group) {
            const EventHead& head = event->head();
            if (head.roster < (isReceipted(*event) ? newestReceipted : newest)[head.school])
                m_older.insert(event->digest());
        }
        for (const ChainEvent* event : group) {
            const EventHead& head = event->head();
            if (placeOf(event->digest()) != ChainPlace::Holds)
                continue;
            newest[head.school] = std::max(newest[head.school], head.roster);
            if (isReceipted(*event))
                newestReceipted[head.school] = std::max(newestReceipted[head.school], head.roster);
        }
    }
}

} // namespace shanke
