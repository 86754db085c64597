// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/EventReview.h"

#include "trust/ArrivalGate.h"
#include "trust/Credentials.h"
#include "trust/Ruling.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Calls `take` with every document whose id begins with a kind that is written once and signed.
Result<> eachSigned(const DocumentStore& store, const ReadSnapshot& snapshot, const QString& prefix,
                    const std::function<Result<>(const DocumentRow&)>& take)
{
    ListRange range;
    range.prefix = prefix;
    range.bodies = true;
    SHANKE_LET(const auto rows, store.list(snapshot, range));
    for (const DocumentRow& row : rows)
        SHANKE_TRY(take(row));
    return {};
}

} // namespace

Result<> EventReview::readAuthority(const DatabaseName& name, const DocumentStore& store,
                                    const ReadSnapshot& snapshot)
{
    for (const QString& kind : ArrivalGate::authorityKinds()) {
        SHANKE_TRY(eachSigned(store, snapshot, kind + u':', [&](const DocumentRow& row) -> Result<> {
            Evidence& evidence = kind == Credentials::kind() ? m_copies : m_evidence;
            if (!evidence.take(name, row.id, row.body.toObject()))
                m_unreadable.push_back({name, row.id, Judgement::refused(Reason::Altered)});
            return {};
        }));
    }
    m_keys.add(m_evidence);
    return {};
}

Result<> EventReview::readEvents(const DatabaseName& name, const DocumentStore& store,
                                 const ReadSnapshot& snapshot)
{
    if (m_settings.anchor)
        m_keys.add(*m_settings.anchor);
    for (const QString& kind : ArrivalGate::eventKinds()) {
        SHANKE_TRY(eachSigned(store, snapshot, kind + u':', [&](const DocumentRow& row) {
            return readEvent(name, row.id, row.body.toObject());
        }));
    }
    return {};
}

// What was handed in is not kept in memory.
Result<> EventReview::readEvent(const DatabaseName& name, const DocId& id, const QJsonObject& json)
{
    const auto event = ChainEvent::read(name, id, json);
    const PublicKey* key = event ? m_keys.of(*event) : nullptr;
    if (!event || (key && !event->isSignedBy(*key))) {
        m_unreadable.push_back({name, id, Judgement::refused(Reason::Altered)});
        return {};
    }
    SHANKE_LET(ChainEvent lean, ChainEvent::fromSummary(name, id, event->summary(), key != nullptr));
    m_evidence.events.push_back(std::move(lean));
    return {};
}

std::vector<EventReview::Judged> EventReview::judge() const
{
    std::vector<Judged> judged = m_unreadable;
    Evidence all = m_evidence;
    all.add(m_copies);
    const Ruling ruling =
        m_settings.anchor ? shanke::judge(*m_settings.anchor, m_settings.kept, all) : Ruling();
    for (size_t i = 0; i < m_evidence.events.size(); ++i) {
        const ChainEvent& event = m_evidence.events[i];
        const Judgement judgement =
            m_settings.anchor ? ruling.events[i] : Judgement::waiting(Reason::RosterMissing);
        judged.push_back({event.database(), event.id(), judgement});
    }
    return judged;
}

} // namespace shanke
