// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/proofOf.h"

#include "platform/DatabaseNames.h"

namespace shanke {

namespace {

class ProofSearch
{
public:
    ProofSearch(const SchoolId& school, const Evidence& evidence) : m_school(school), m_evidence(evidence)
    {
        for (const ChainEvent& event : evidence.events) {
            if (event.database() == databaseOf(school) && event.head().school == school)
                file(event);
        }
    }

    void find(const Spoken& spoken)
    {
        m_oldest = spoken.oldest;
        m_open = QList<DeviceId>(spoken.devices.begin(), spoken.devices.end());
        while (!m_open.isEmpty())
            look(m_open.takeLast());
    }

    SignedDocuments documents() const
    {
        SignedDocuments documents;
        for (const SignedRoster& roster : m_evidence.rosters) {
            if (roster.school() == m_school && (!m_oldest || roster.edition() >= *m_oldest))
                documents.emplace_back(roster.id(), roster.document());
        }
        for (const SignedCard& card : m_evidence.cards) {
            if (card.card().school == m_school && m_seen.contains(card.card().device))
                documents.emplace_back(card.id(), card.document());
        }
        for (const ChainEvent* event : m_events)
            documents.emplace_back(event->id(), event->document());
        return documents;
    }

private:
    void file(const ChainEvent& event)
    {
        if (const auto* endorsement = event.as<EndorsementEvent>())
            m_words[endorsement->device].push_back(&event);
        if (const auto* revocation = event.as<RevocationEvent>())
            m_words[revocation->device].push_back(&event);
        if (const auto* receipt = event.as<ReceiptEvent>())
            m_receipts[receipt->about].push_back(&event);
    }

    void look(const DeviceId& device)
    {
        if (m_seen.contains(device))
            return;
        m_seen.insert(device);
        for (const ChainEvent* word : m_words[device]) {
            take(*word);
            m_open.append(word->head().device);
            for (const ChainEvent* receipt : m_receipts[word->id()])
                take(*receipt);
        }
    }

    void take(const ChainEvent& event)
    {
        const Edition& named = event.head().roster;
        if (!named.isNone())
            m_oldest = m_oldest ? std::min(*m_oldest, named) : named;
        m_events.push_back(&event);
    }

    const SchoolId& m_school;
    const Evidence& m_evidence;
    std::map<DeviceId, std::vector<const ChainEvent*>> m_words; // about a device
    std::map<DocId, std::vector<const ChainEvent*>> m_receipts; // of an event
    QList<DeviceId> m_open;
    QSet<DeviceId> m_seen;
    std::vector<const ChainEvent*> m_events;
    std::optional<Edition> m_oldest;
};

} // namespace

SignedDocuments proofOf(const SchoolId& school, const Spoken& spoken, const Evidence& evidence)
{
    ProofSearch search(school, evidence);
    search.find(spoken);
    return search.documents();
}

} // namespace shanke
