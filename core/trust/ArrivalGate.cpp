// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/ArrivalGate.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "trust/Credentials.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// One that was read, and was its first and only revision.
bool isWrittenOnce(const Revision& revision)
{
    return !revision.deleted && revision.rev.generation == 1 && revision.attachments.empty();
}

// What a program that knows more kinds than this one said, as every event is said. A record is signed
// otherwise.
std::optional<ChainEvent> newerEvent(const DatabaseName& database, const Revision& revision)
{
    if (allKinds().of(revision.id) || !isWrittenOnce(revision))
        return std::nullopt;
    auto event = ChainEvent::read(database, revision.id, revision.body.toObject());
    return event ? std::optional(*std::move(event)) : std::nullopt;
}

QStringList signedOnce(bool isAuthority)
{
    QStringList words;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.isSignedOnce() && kind.isAuthority == isAuthority)
            words.append(kind.word);
    }
    return words;
}

} // namespace

const QStringList& ArrivalGate::authorityKinds()
{
    static const QStringList kinds = signedOnce(true);
    return kinds;
}

const QStringList& ArrivalGate::eventKinds()
{
    static const QStringList kinds = signedOnce(false);
    return kinds;
}

bool ArrivalGate::isSignedOnce(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind && kind->isSignedOnce();
}

// Other databases than the platform's carry any document as it is.
bool ArrivalGate::judges(const DatabaseName& database, const DocId& id)
{
    return holdsLessonWork(database) && (isSignedOnce(id) || isRecord(database, id));
}

// Nodes are believed to have the keys that a signed roster lists; cards and statements show their own.
void ArrivalGate::learn(const DatabaseName& database, const Revision& revision)
{
    const KindDescription* kind = allKinds().of(revision.id);
    if (!kind || !kind->isAuthority || revision.deleted)
        return;
    Evidence facts;
    facts.take(database, revision.id, revision.body.toObject());
    std::erase_if(facts.rosters, [this](const SignedRoster& roster) { return !m_keys.haveSigned(roster); });
    m_keys.add(facts);
}

Judgement ArrivalGate::judge(const DatabaseName& database, const Revision& revision) const
{
    if (!judges(database, revision.id))
        return Judgement::good();
    if (!isSignedOnce(revision.id)) {
        const auto event = newerEvent(database, revision);
        return event ? judgeNewer(*event) : m_records.judge(database, revision);
    }
    Evidence facts;
    if (!isWrittenOnce(revision) || !facts.take(database, revision.id, revision.body.toObject()))
        return Judgement::refused(Reason::Altered);
    return Credentials::are(revision.id) ? judgeCopy(facts) : judgeFacts(facts);
}

// It is believed by nothing but what `judge` finds of its signature. The key of whoever signed it may come
// with the next.
Judgement ArrivalGate::judgeCopy(const Evidence& facts) const
{
    const PublicKey* key = facts.events.empty() ? nullptr : m_keys.of(facts.events.front());
    const bool isForged = key && !facts.events.front().isSignedBy(*key);
    return isForged ? Judgement::refused(Reason::Altered) : Judgement::good();
}

// A statement and a card prove themselves by the keys that they show.
Judgement ArrivalGate::judgeFacts(const Evidence& facts) const
{
    for (const SignedRoster& roster : facts.rosters) {
        if (!m_keys.haveSigned(roster))
            return Judgement::waiting(Reason::RosterMissing);
    }
    return facts.events.empty() ? Judgement::good() : judgeSignature(facts.events.front());
}

Judgement ArrivalGate::judgeSignature(const ChainEvent& event) const
{
    const PublicKey* key = m_keys.of(event);
    if (!key)
        return Judgement::waiting(Reason::UnknownDevice);
    return event.isSignedBy(*key) ? Judgement::good() : Judgement::refused(Reason::Altered);
}

// Kinds can be invented, devices as well: what waits is bounded, what is taken is not.
Judgement ArrivalGate::judgeNewer(const ChainEvent& event) const
{
    const Judgement judgement = judgeSignature(event);
    const bool isTaken = homeOf(event.database(), event.id()) && m_records.vouchesFor(event);
    return judgement.isGood() && !isTaken ? Judgement::waiting(Reason::NewerKind) : judgement;
}

QString refusalOf(Reason reason)
{
    static const QHash<Reason, QString> sentences{
        {Reason::UnknownDevice, u"The school does not know this device of this person yet."_s},
        {Reason::RosterMissing, u"The roster that this names, or who signed it, is not known here yet."_s},
        {Reason::NoRole, u"The roster does not let this person write this."_s},
        {Reason::NotEndorsed, u"Nobody vouches for the device that signed this yet."_s},
        {Reason::CameLate, u"The device that signed this was out of use before."_s},
        {Reason::Proposal, u"Only its owner, and who takes part, writes this."_s},
        {Reason::Incomplete, u"Too little is known of what this was written on."_s},
        {Reason::NewerKind, u"A newer program knows what this is."_s}};
    const QString sentence = sentences.value(
        reason, u"This is not what its device signed, or was signed once and changed later."_s);
    return toWord(reason) + u": "_s + sentence;
}

} // namespace shanke
