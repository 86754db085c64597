// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/ProofReader.h"

#include "catalogue/CatalogueQueries.h"
#include "catalogue/RegisterQueries.h"
#include "kinds/allKinds.h"
#include "lesson/reviewKinds.h"
#include "platform/DatabaseNames.h"
#include "research/Absence.h"
#include "research/TaughtFirst.h"
#include "trust/ChainEvent.h"
#include "trust/OwnedId.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QStringList& provenKinds()
{
    static const QStringList kinds{submissionKind().word, decisionKind().word, TaughtFirstSaid::kind().word,
                                   AbsenceSaid::kind().word};
    return kinds;
}

QDateTime timeOf(const QJsonObject& event)
{
    for (const QString& member : {u"submittedAt"_s, u"decidedAt"_s, u"saidAt"_s}) {
        const QDateTime time = QDateTime::fromString(event[member].toString(), Qt::ISODate);
        if (time.isValid())
            return time;
    }
    return {};
}

// Reads proofs with one snapshot of the catalogue.
class ProofMaker
{
public:
    static Result<ProofMaker> of(const ReadView& view)
    {
        SHANKE_LET(SubmissionReader desks, SubmissionReader::of(view));
        SHANKE_LET(Roster roster, rosterOf(view.databases, view.account));
        return ProofMaker(std::move(desks), std::move(roster));
    }

    const ReadSnapshot& catalogue() const { return m_desks.catalogue(); }

    Result<EventProof> proof(const Place& place) const
    {
        SHANKE_LET(const QJsonObject json, m_desks.documentAt(place));
        SHANKE_LET(const ChainEvent event, ChainEvent::read(place.database, place.id, json));
        EventProof proof{.id = place.id,
                         .database = place.database,
                         .author = event.head().author,
                         .name = nameOf(m_roster, event.head().author),
                         .school = event.head().school,
                         .title = {},
                         .signedAt = timeOf(json),
                         .device = event.head().device,
                         .counter = event.head().counter,
                         .previous = event.head().previous};
        SHANKE_LET(proof.judgement, catalogue::judgementOf(catalogue(), place));
        SHANKE_TRY(tellContent(proof, place, json));
        SHANKE_TRY(tellReceipts(proof));
        return proof;
    }

private:
    ProofMaker(SubmissionReader desks, Roster roster) : m_desks(std::move(desks)), m_roster(std::move(roster))
    {
    }

    // A submission whose content does not match its hash is refused here.
    Result<> tellSubmission(EventProof& proof, const Place& place) const
    {
        SHANKE_LET(const Submission submission, m_desks.submission(place));
        SHANKE_LET(const auto entry, catalogue::entryOf(catalogue(), place.database, place.id));
        proof.title = entry ? entry->title : QString();
        proof.lessons = submission.lessons;
        proof.content = submission.contentHash;
        return {};
    }

    Result<> tellDecision(EventProof& proof, const QJsonObject& json) const
    {
        SHANKE_LET(const Decision decision, Decision::fromJson(proof.id, json));
        proof.verdict = decision.verdict;
        proof.content = decision.contentHash;
        if (!decision.inPlace.isEmpty())
            proof.inPlaceOf = nameOf(m_roster, decision.inPlaceOf());
        if (const auto place = catalogue::placeOf(catalogue(), decision.submission)) {
            EventProof about = proof;
            SHANKE_TRY(tellSubmission(about, *place));
            proof.title = about.title;
            proof.lessons = about.lessons;
        }
        return {};
    }

    Result<> tellContent(EventProof& proof, const Place& place, const QJsonObject& json) const
    {
        const QString word = kindWordOf(place.id);
        if (word == submissionKind().word)
            return tellSubmission(proof, place);
        if (word == decisionKind().word)
            return tellDecision(proof, json);
        if (word == TaughtFirstSaid::kind().word) {
            SHANKE_LET(const TaughtFirst event, TaughtFirst::fromJson(place.id, json));
            proof.lessons = {event.said.lesson()};
            proof.reason = event.said.reason;
        }
        return {};
    }

    Result<> tellReceipts(EventProof& proof) const
    {
        SHANKE_LET(const auto receipts, catalogue::receiptsOf(catalogue(), proof.id));
        for (const ReceiptEntry& entry : receipts) {
            SHANKE_LET(const QJsonObject json, m_desks.documentAt(entry.place));
            const auto receipt = ChainEvent::read(entry.place.database, entry.place.id, json);
            const auto* content = receipt ? receipt->as<ReceiptEvent>() : nullptr;
            proof.receipts.push_back({entry.place.id, entry.at, content ? content->number : 0});
        }
        SHANKE_LET(const auto over, catalogue::receiptOver(catalogue(), proof.device, proof.counter));
        if (over) {
            proof.existedBy = over->at;
            proof.existedByCounter = over->counter;
        }
        return {};
    }

    SubmissionReader m_desks;
    Roster m_roster;
};

bool isOfPerson(const Place& place, const UserId& user)
{
    const auto owned = OwnedId::parse(place.id);
    return place.database == deskOf(user) || (owned && owned->owner == user.toString());
}

} // namespace

Result<EventProof> proofOf(const ReadView& view, const DocId& event)
{
    SHANKE_LET(const ProofMaker maker, ProofMaker::of(view));
    SHANKE_LET(const Place place, catalogue::placeOf(maker.catalogue(), event));
    return maker.proof(place);
}

Result<EventProof> proofByCode(const ReadView& view, const QString& code)
{
    const QString plain = plainReceiptCode(code);
    if (plain.size() != receiptCodeOf(DocId(u"x"_s)).size())
        return fail(ErrorKind::InvalidInput, u"a check code has sixteen letters and digits"_s);
    SHANKE_LET(const ProofMaker maker, ProofMaker::of(view));
    SHANKE_LET(const auto places, catalogue::eventsOfKinds(maker.catalogue(), provenKinds()));
    for (const Place& place : places) {
        if (receiptCodeOf(place.id) == plain)
            return maker.proof(place);
    }
    return fail(ErrorKind::NotFound, u"nothing here has this check code"_s);
}

Result<QList<EventProof>> ownProofs(const ReadView& view, int most)
{
    SHANKE_LET(const ProofMaker maker, ProofMaker::of(view));
    SHANKE_LET(const auto places, catalogue::eventsOfKinds(maker.catalogue(), provenKinds()));
    QList<EventProof> proofs;
    for (const Place& place : places) {
        if (proofs.size() >= most)
            break;
        if (!isOfPerson(place, view.account.user))
            continue;
        if (auto proof = maker.proof(place))
            proofs.append(*std::move(proof)); // what was altered proves nothing
    }
    return proofs;
}

} // namespace shanke
