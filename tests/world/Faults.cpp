// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Faults.h"

#include "platform/DatabaseNames.h"
#include "replication/Checkpoint.h"
#include "replication/LocalPeer.h"
#include "support/SignedSchool.h"
#include "workspace/engine/EngineState.h"
#include "world/Endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

HttpResponse inventedAnswer(int status, const QByteArray& body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = body;
    return response;
}

void eachLine(World& world, const std::function<Line::Falsifier(Line&)>& make)
{
    for (const auto& pc : world.pcs())
        pc->line().setFalsifier(make(pc->line()));
}

// A fault that only some trouble brings to light meets it often.
void layOften(World& world, Trouble::Kind kind, int parameter)
{
    constexpr int Often = 5;
    constexpr int Requests = 400;
    for (const auto& pc : world.pcs()) {
        for (int passing = 0; passing < Requests; passing += Often)
            pc->line().lay(passing, {kind, parameter});
    }
}

// The documents go out when the checkpoint long stands.
void plantEarlyCheckpoint(World& world)
{
    eachLine(world, [&world](Line& line) {
        const auto isLate = std::make_shared<bool>(false);
        return Line::Falsifier{
            [&world, &line, isLate](const HttpRequest& request) -> std::optional<HttpResponse> {
                if (*isLate || endpointOf(request) != u"_bulk_docs")
                    return std::nullopt;
                world.time().after(20s, &line, [&line, isLate, request] {
                    *isLate = true;
                    line.carry(request, [](const Result<HttpResponse>&) {});
                    *isLate = false;
                });
                return inventedAnswer(201, "[]");
            },
            {}};
    });
}

void plantRefusedIsDone(World& world)
{
    layOften(world, Trouble::Kind::SpoiledRow, 0);
    eachLine(world, [](Line&) {
        return Line::Falsifier{{}, [](const HttpRequest& request, HttpResponse& response) {
                                   if (endpointOf(request) == u"_bulk_docs" && response.isSuccess())
                                       response.body = "[]";
                               }};
    });
}

// What was written into a checkpoint at the server is taken to stand there still.
void plantCheckpointUnread(World& world)
{
    eachLine(world, [](Line&) {
        const auto written = std::make_shared<QHash<QByteArray, QByteArray>>();
        return Line::Falsifier{[written](const HttpRequest& request) -> std::optional<HttpResponse> {
                                   if (endpointOf(request) != u"_local" || request.method != "GET" ||
                                       !written->contains(request.target))
                                       return std::nullopt;
                                   return inventedAnswer(200, written->value(request.target));
                               },
                               [written](const HttpRequest& request, HttpResponse& response) {
                                   if (endpointOf(request) == u"_local" && request.method == "PUT" &&
                                       response.isSuccess())
                                       written->insert(request.target, request.body);
                               }};
    });
}

void plantTickWithoutFiles(World& world)
{
    for (const auto& pc : world.pcs())
        pc->setMeddler([](Pc&, SyncStatus& status) { status.files = {}; });
}

Result<> raiseLedger(Pc& pc, const DatabaseName& database)
{
    DocumentStore* const store = pc.store(database);
    SHANKE_LET(const auto peer, LocalPeer::of(*store));
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const StoreInfo info, store->info(snapshot));
    const QString id =
        replicationId(peer->identity(), pc.line().server().address() + u'/' + database.toString());
    CheckpointSession session;
    session.id = u"raised"_s;
    session.end = couch::Sequence::fromNumber(info.lastSequence);
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->putLocal(transaction, id, Checkpoint().followedBy(session).toJson()));
    SHANKE_TRY(transaction.commit());
    return pc.state().delivery().readCheckpoint(Hop::School, database);
}

// What arrives raises the mark up to which everything is said to be at the school.
void plantLedgerRaised(World& world)
{
    for (const auto& pc : world.pcs()) {
        const auto received = std::make_shared<qint64>(0);
        pc->setMeddler([received](Pc& each, SyncStatus&) {
            const DatabaseName space = spaceOf(each.user());
            DocumentStore* const store = each.store(space);
            const bool isNew = std::exchange(*received, each.line().contacts()) != each.line().contacts();
            if (store && isNew && each.state().delivery().facts().at(Hop::School).ledgers.contains(space))
                std::ignore = raiseLedger(each, space);
        });
    }
}

// Every third batch is not sent: the answer to the one before is taken for its own.
void plantAnswerOfAnother(World& world)
{
    eachLine(world, [](Line&) {
        const auto count = std::make_shared<int>(0);
        return Line::Falsifier{[count](const HttpRequest& request) -> std::optional<HttpResponse> {
                                   if (endpointOf(request) != u"_bulk_docs" || ++*count % 3)
                                       return std::nullopt;
                                   return inventedAnswer(201, "[]");
                               },
                               {}};
    });
}

// Every other time the server fails over pieces, and that is taken for an answer like any other.
void plantPieceOnServerError(World& world)
{
    eachLine(world, [](Line&) {
        const auto count = std::make_shared<int>(0);
        return Line::Falsifier{[count](const HttpRequest& request) -> std::optional<HttpResponse> {
                                   const bool arePieces = databaseNameOf(request).startsWith(u"files-") &&
                                                          endpointOf(request) == u"_bulk_docs";
                                   if (!arePieces || ++*count % 2 == 0)
                                       return std::nullopt;
                                   return inventedAnswer(201, "[]");
                               },
                               {}};
    });
}

void plantUnsyncedSaves(World& world)
{
    for (const auto& pc : world.pcs())
        pc->disk().setLying(true);
}

// One row of a page of changes is passed over.
void plantChangeSkipped(World& world)
{
    eachLine(world, [](Line&) {
        const auto count = std::make_shared<int>(0);
        return Line::Falsifier{{}, [count](const HttpRequest& request, HttpResponse& response) {
                                   QJsonObject page = QJsonDocument::fromJson(response.body).object();
                                   QJsonArray rows = page[u"results"_s].toArray();
                                   if (endpointOf(request) != u"_changes" || rows.size() < 2 || ++*count % 3)
                                       return;
                                   rows.removeFirst();
                                   page[u"results"_s] = rows;
                                   response.body = QJsonDocument(page).toJson(QJsonDocument::Compact);
                               }};
    });
}

// As the program removes a version, by the PC's own key: others believe it.
Result<> removeSigned(const Pc& pc, DocumentStore& store, WriteTransaction& transaction, const DocId& id,
                      const RevId& rev)
{
    SHANKE_LET(const Revision revision, store.get(transaction, id, rev));
    std::vector<RevId> before;
    for (qsizetype i = 0; i < revision.ancestry.size(); ++i)
        before.push_back({rev.generation - quint32(i), revision.ancestry[i]});
    test::SchoolPc signer(pc.user(), SchoolId(u"fxz"_s), pc.key());
    SHANKE_TRY(store.graft(transaction, signer.save(spaceOf(pc.user()), id, {}, before, true)));
    return {};
}

// Of rival versions the others are removed, unread.
void plantOneSidedMerge(World& world)
{
    for (const auto& pc : world.pcs()) {
        pc->setMeddler([](Pc& each, SyncStatus&) {
            DocumentStore* const store = each.store(spaceOf(each.user()));
            auto transaction = store ? store->begin(Durability::Full)
                                     : Result<WriteTransaction>(fail(ErrorKind::NotFound, {}));
            if (!transaction)
                return;
            const auto rows = store->changes(*transaction, 0, 0);
            for (const ChangeRow& row : rows ? rows->rows : std::vector<ChangeRow>()) {
                for (size_t i = 1; i < row.leaves.size() && !row.deleted; ++i) {
                    if (!row.leaves[i].deleted)
                        std::ignore = removeSigned(each, *store, *transaction, row.id, row.leaves[i].rev);
                }
            }
            std::ignore = transaction->commit();
        });
    }
}

} // namespace

const std::vector<Fault>& faults()
{
    static const std::vector<Fault> all{
        {u"early-checkpoint"_s, u"the checkpoint is written before the documents are stored"_s, 60,
         plantEarlyCheckpoint},
        {u"refused-is-done"_s, u"rows that failed count as done"_s, 60, plantRefusedIsDone},
        {u"checkpoint-unread"_s, u"a checkpoint is written over without looking; forgetting is not noticed"_s,
         60, plantCheckpointUnread},
        {u"tick-without-files"_s, u"complete is said while pieces of files wait"_s, 200,
         plantTickWithoutFiles},
        {u"ledger-raised"_s, u"what arrives raises the mark of what was sent"_s, 60, plantLedgerRaised},
        {u"answer-of-another"_s, u"a doubled answer is taken for that of the next request"_s, 60,
         plantAnswerOfAnother},
        {u"piece-on-5xx"_s, u"a piece counts as sent when the server failed"_s, 60, plantPieceOnServerError},
        {u"unsynced-saves"_s, u"a save is acknowledged before it is on the disk"_s, 60, plantUnsyncedSaves},
        {u"change-skipped"_s, u"a row of the changes is passed over"_s, 60, plantChangeSkipped},
        {u"one-sided-merge"_s, u"of rival versions one is dropped"_s, 250, plantOneSidedMerge},
    };
    return all;
}

} // namespace shanke::world
