// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ProposalDesk.h"

#include "arrival/Proposals.h"
#include "couch/Query.h"
#include "couch/Status.h"
#include "lesson/merge/DocumentMerge.h"
#include "revision/DocumentJson.h"
#include "trust/SignedRecord.h"
#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"
#include "workspace/sync/SyncSession.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestProposals = 8 * 1024 * 1024;

// The record, and what waits beside its database.
struct ProposalPlace
{
    DatabaseName database;
    DocumentStore& store;
    Proposals proposals;
};

Result<ProposalPlace> placeOfProposals(EngineState& state, const DocId& record)
{
    SHANKE_LET(const DatabaseName database, homeOfRecord(state.databases().open(), state.account(), record));
    SHANKE_LET(DocumentStore * store, state.databases().find(database));
    return ProposalPlace{
        database, *store,
        Proposals(*store, database, [database, gate = state.authority().gate()](const Revision& revision) {
            return Result<Judgement>(gate.judge(database, revision));
        })};
}

Result<Revision> proposedRevision(const QByteArray& text)
{
    SHANKE_LET(ParsedDocument document, parseDocument(text));
    return toRevision(std::move(document));
}

QStringList placesThatDiffer(const Record& here, const QJsonObject& proposed)
{
    const auto says = [](const PlaceDescription& place, const QJsonObject& json) {
        const QJsonValue value = json.value(place.key);
        return place.type == PlaceType::Object ? QJsonValue(place.normalised(value.toObject()))
                                               : QJsonValue(value.toArray());
    };
    QStringList places;
    for (const PlaceDescription& each : here.kind().places) {
        if (says(each, here.toJson()) != says(each, proposed))
            places.append(each.key);
    }
    return places;
}

Result<RecordProposal> proposalOf(const Revision& revision, const Record& here, const Roster& roster)
{
    DocumentFields fields;
    fields.revisions = true;
    SHANKE_LET(const QByteArray text, writeDocument(revision, fields));
    const UserId by = Proposals::authorOf(revision);
    return RecordProposal{.record = revision.id,
                          .rev = revision.rev.toString(),
                          .by = by,
                          .who = nameOf(roster, by),
                          .places = placesThatDiffer(here, revision.body.toObject()),
                          .text = text};
}

// That came here. Nothing where this person settles nothing.
Result<std::optional<QList<RecordProposal>>> proposalsHere(EngineState& state, const DocId& record)
{
    SHANKE_LET(const ProposalPlace place, placeOfProposals(state, record));
    SHANKE_LET(const ReadSnapshot snapshot, place.store.read());
    SHANKE_LET(const bool maySettle, place.proposals.maySettle(snapshot, record, state.account().user));
    if (!maySettle)
        return std::nullopt;
    SHANKE_LET(const StoredRecord here, readRecord(place.store, snapshot, record, {}));
    SHANKE_LET(const Roster roster, rosterOf(state.databases().open(), state.account()));
    SHANKE_LET(const auto waiting, place.proposals.about(snapshot, record));
    QList<RecordProposal> proposals;
    for (const WaitingRevision& each : waiting) {
        SHANKE_LET(const RecordProposal proposal, proposalOf(each.revision, here.record, roster));
        proposals.append(proposal);
    }
    return proposals;
}

// What a server says is believed as far as it is signed: an edit of this record by somebody who takes no
// part.
Result<std::optional<RecordProposal>> proposalFrom(EngineState& state, const DocId& record,
                                                   const QByteArray& text)
{
    SHANKE_LET(const ProposalPlace place, placeOfProposals(state, record));
    SHANKE_LET(const ReadSnapshot snapshot, place.store.read());
    const auto revision = proposedRevision(text);
    const bool isMeant = revision && revision->id == record && !revision->deleted;
    if (!isMeant ||
        state.authority().gate().judge(place.database, *revision) != Judgement::waiting(Reason::Proposal))
        return std::nullopt;
    SHANKE_LET(const StoredRecord here, readRecord(place.store, snapshot, record, {}));
    SHANKE_LET(const Roster roster, rosterOf(state.databases().open(), state.account()));
    SHANKE_LET(RecordProposal proposal, proposalOf(*revision, here.record, roster));
    proposal.isAtServer = true;
    return proposal;
}

QList<RecordProposal> withThoseAtServer(EngineState& state, const DocId& record,
                                        QList<RecordProposal> proposals, const HttpResponse& response)
{
    const QJsonArray texts = QJsonDocument::fromJson(response.body).object()["proposals"_L1].toArray();
    for (const QJsonValue text : texts) {
        const auto proposal = proposalFrom(state, record, text.toString().toUtf8());
        const bool isNew = proposal && *proposal &&
                           std::none_of(proposals.begin(), proposals.end(), [&](const RecordProposal& known) {
                               return known.rev == (*proposal)->rev;
                           });
        if (isNew)
            proposals.append(**proposal);
    }
    return proposals;
}

HttpRequest proposalRequest(const QByteArray& method, const DocId& record, const QString& rev = {})
{
    couch::Query query;
    query.add("record", record.toUtf8());
    if (!rev.isEmpty())
        query.add("rev", rev.toUtf8());
    HttpRequest request{.method = method, .target = "/_shanke/proposals" + query.toByteArray()};
    request.largestAnswer = LargestProposals;
    return request;
}

const ServerLink* serverOfProposals(EngineState& state)
{
    const ServerLink* server = state.sync().server();
    return server && server->hop() == Hop::School ? server : nullptr;
}

// Of the texts that it was written on, the newest that is kept here.
std::optional<QJsonObject> sharedText(const DocumentStore& store, const ReadSnapshot& snapshot,
                                      const Revision& proposed)
{
    quint32 generation = proposed.rev.generation;
    for (const QByteArray& hash : proposed.ancestry.sliced(1)) {
        const auto before = store.get(snapshot, proposed.id, RevId{--generation, hash});
        if (before && !before->deleted)
            return withoutSigned(before->body.toObject());
    }
    return std::nullopt;
}

Result<SavedRecord> saveWithProposal(EngineState& state, const RecordProposal& proposal)
{
    SHANKE_LET(const ProposalPlace place, placeOfProposals(state, proposal.record));
    SHANKE_LET(const Revision proposed, proposedRevision(proposal.text));
    if (proposed.id != proposal.record ||
        state.authority().gate().judge(place.database, proposed).standing == Standing::Refused)
        return fail(ErrorKind::InvalidInput, u"this is not what its author signed"_s);
    std::optional<Revision> here;
    std::optional<QJsonObject> base;
    {
        SHANKE_LET(const ReadSnapshot snapshot, place.store.read());
        SHANKE_LET(here, place.store.get(snapshot, proposal.record));
        base = sharedText(place.store, snapshot, proposed);
    }
    const QJsonObject merged =
        mergeDocuments(base, withoutSigned(here->body.toObject()), withoutSigned(proposed.body.toObject()));
    SHANKE_LET(const Record record, recordFrom(proposal.record, merged));
    SHANKE_LET(RecordShelf shelf, RecordShelf::of(state.signer(), state.databases(), state.catalogue(),
                                                  state.clock(), place.database));
    return shelf.save(proposal.record, here->rev.toString(), record);
}

} // namespace

void proposalsAbout(EngineState& state, const DocId& record, const Answer<QList<RecordProposal>>& answer)
{
    const auto here = proposalsHere(state, record);
    const bool isNotHere = !here && here.error().kind == ErrorKind::NotFound;
    if (!here && !isNotHere)
        return answer(tl::unexpected(here.error()));
    const ServerLink* server = serverOfProposals(state);
    if (isNotHere || !*here || !server)
        return answer(isNotHere ? QList<RecordProposal>() : here->value_or(QList<RecordProposal>()));
    const auto transport = server->sharedTransport();
    transport->send(proposalRequest("GET", record),
                    {&state.runs(), [&state, record, answer, known = **here,
                                     transport](const Result<HttpResponse>& response) {
                         const bool isSaid = response && couch::checkJson(*response);
                         answer(isSaid ? withThoseAtServer(state, record, known, *response) : known);
                     }});
}

void takeOver(EngineState& state, const RecordProposal& proposal, const Answer<SavedRecord>& answer)
{
    const auto saved = saveWithProposal(state, proposal);
    if (saved)
        setAside(state, proposal, Answer<>()); // where the server is away it is shown again
    answer(saved);
}

void setAside(EngineState& state, const RecordProposal& proposal, const Answer<>& answer)
{
    const auto settled = [&]() -> Result<> {
        SHANKE_LET(ProposalPlace place, placeOfProposals(state, proposal.record));
        SHANKE_LET(const RevId rev, RevId::parse(proposal.rev.toUtf8()));
        return place.proposals.settle(proposal.record, rev);
    }();
    const ServerLink* server = serverOfProposals(state);
    if (!settled || !server || !proposal.isAtServer)
        return answer(settled);
    const auto transport = server->sharedTransport();
    transport->send(proposalRequest("DELETE", proposal.record, proposal.rev),
                    {&state.runs(), [answer, transport](const Result<HttpResponse>& response) {
                         answer(response ? couch::checkStatus(*response) : Failure(response.error()));
                     }});
}

} // namespace shanke
