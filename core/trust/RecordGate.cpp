// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/RecordGate.h"

#include "kinds/allKinds.h"
#include "revision/revIdOf.h"
#include "trust/Judging.h"
#include "trust/KnownKeys.h"
#include "trust/RecordOwner.h"

namespace shanke {

namespace {

RecordPlace placeOfRecord(const DatabaseName& database, const Revision& revision)
{
    RecordPlace place{database, revision.id, {}, revision.rev.generation, revision.rev.hash};
    quint32 generation = revision.rev.generation;
    for (const QByteArray& hash : revision.ancestry.sliced(1))
        place.ancestry.push_back({--generation, hash});
    return place;
}

// Its own id is the one thing that is not signed: it follows from the rest.
bool hasRightId(const Revision& revision, const RecordPlace& place, const CanonicalObject& canonical)
{
    const auto parent = place.ancestry.empty() ? std::nullopt : std::optional(place.ancestry.front());
    const auto rev = revIdOf(parent, revision.deleted, canonical.text());
    return rev && *rev == revision.rev;
}

// Of a kind that nobody here knows, or that lies there only where a newer program put it.
bool isNewer(const DatabaseName& database, const DocId& id)
{
    return !allKinds().of(id) || !homeOf(database, id);
}

bool leadsBack(const Revision& revision)
{
    return !revision.ancestry.isEmpty() && revision.ancestry.front() == revision.rev.hash &&
           revision.ancestry.size() <= qsizetype(revision.rev.generation);
}

} // namespace

struct RecordGate::Facts
{
    Facts(const Anchor& theAnchor, const Kept& what, Evidence all, QSet<DeviceId> knownOnes)
        : anchor(theAnchor),
          kept(what),
          evidence(std::move(all)),
          known(std::move(knownOnes)),
          judging(anchor, kept, evidence)
    {
    }

    const Anchor anchor;
    const Kept kept;
    const Evidence evidence;
    const QSet<DeviceId> known;
    const Judging judging;
};

// What its founder said of a record is sound when the device whose card is here has signed it.
struct RecordGate::Uncompared
{
    explicit Uncompared(Evidence all) : evidence(std::move(all))
    {
        const KnownKeys keys(evidence);
        for (const ChainEvent& event : evidence.events) {
            const auto* membership = event.as<MembershipEvent>();
            const PublicKey* key = membership ? keys.of(event) : nullptr;
            if (key && event.isSignedBy(*key))
                memberships.add(*membership);
        }
    }

    const Evidence evidence;
    Memberships memberships;
};

RecordGate::RecordGate(Evidence evidence)
    : m_uncompared(std::make_shared<const Uncompared>(std::move(evidence)))
{
}

RecordGate::RecordGate(const Anchor& anchor, const Kept& kept, Evidence evidence, QSet<DeviceId> known)
    : m_facts(std::make_shared<const Facts>(anchor, kept, std::move(evidence), std::move(known)))
{
}

RecordGate RecordGate::with(const Evidence& more) const
{
    Evidence all = m_facts ? m_facts->evidence : m_uncompared ? m_uncompared->evidence : Evidence();
    all.add(more);
    if (!m_facts)
        return RecordGate(std::move(all));
    return RecordGate(m_facts->anchor, m_facts->kept, std::move(all), m_facts->known);
}

Judgement RecordGate::judge(const DatabaseName& database, const Revision& revision) const
{
    if (!revision.attachments.empty() || !leadsBack(revision))
        return Judgement::refused(Reason::Altered);
    const RecordPlace place = placeOfRecord(database, revision);
    const QJsonObject body = revision.body.toObject();
    const auto canonical = CanonicalObject::of(body);
    if (!canonical)
        return Judgement::refused(Reason::Altered);
    const auto record = SignedRecord::read(place, body, *canonical);
    if (!record)
        return record.error().kind == ErrorKind::Precondition ? Judgement::waiting(Reason::Incomplete)
                                                              : Judgement::refused(Reason::Altered);
    if (!hasRightId(revision, place, *canonical))
        return Judgement::refused(Reason::Altered);
    const Judgement judgement = judgeSigned(*record);
    const bool isOfWriters = judgement.reason == Reason::Proposal || judgement.reason == Reason::NoRole;
    // Who may write it is for a program to say that knows it.
    return isOfWriters && isNewer(database, revision.id) ? Judgement::waiting(Reason::NewerKind) : judgement;
}

Judgement RecordGate::judgeSigned(const SignedRecord& record) const
{
    const DatabaseName& database = record.place().database;
    const DocId& id = record.place().id;
    const bool isOwners = isOwnedBy(database, id, record.by());
    if (!m_facts)
        return isOwners || ownerOf(database, id) == RecordOwner::Office ||
                       (m_uncompared && m_uncompared->memberships.letIn(record))
                   ? Judgement::good()
                   : Judgement::waiting(Reason::Proposal);
    const bool asksForOffice = isForLeaders(database, id) || isForCounty(database, id);
    if (isOwners && !asksForOffice && m_facts->known.contains(record.device()))
        return Judgement::good();
    return m_facts->judging.records.judge(record);
}

bool RecordGate::vouchesFor(const ChainEvent& event) const
{
    const EventHead& head = event.head();
    return m_facts && (m_facts->known.contains(head.device) ||
                       m_facts->judging.belief.of(head.school, head.device) != Belief::None);
}

} // namespace shanke
