// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Ending.h"

#include "files/ChunkName.h"
#include "files/FileManifest.h"
#include "platform/DatabaseNames.h"
#include "trust/Ruling.h"
#include "workspace/engine/EngineState.h"
#include "workspace/files/WantedFiles.h"
#include "world/StoreContent.h"

#include <QJsonDocument>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Longest = 6h; // debts are asked for again after growing pauses
constexpr auto Look = 47s;   // not when all begin a round
constexpr qint64 MostRequests = 20'000;

Result<ReadSnapshot> snapshotOf(const DocumentStore* store)
{
    return store ? store->read() : Result<ReadSnapshot>(fail(ErrorKind::NotFound, {}));
}

StoreContent contentOrNothing(const DocumentStore* store, const Forger& forger)
{
    return store ? contentOf(*store, forger) : StoreContent();
}

// Of all that was said there, with what was forged and without.
std::pair<Evidence, Evidence> evidenceOf(Pc& pc, const Forger& forger)
{
    std::pair<Evidence, Evidence> both;
    for (const QString& name : {u"school-fxz"_s, u"desk-js01"_s, u"desk-sh01"_s}) {
        const DatabaseName database(name);
        const DocumentStore* const store = pc.store(database);
        const auto snapshot = snapshotOf(store);
        const auto rows = snapshot.and_then([&](const ReadSnapshot& read) {
            return store->list(read, ListRange{{}, {}, 0, true});
        });
        for (const DocumentRow& row : rows.value_or(std::vector<DocumentRow>())) {
            both.first.take(database, row.id, row.body.toObject());
            if (!forger.made(row.id, row.winner))
                both.second.take(database, row.id, row.body.toObject());
        }
    }
    return both;
}

std::map<DocId, shanke::Judgement> judgementsOf(const Evidence& evidence, const Ruling& ruling)
{
    std::map<DocId, shanke::Judgement> judgements;
    for (size_t i = 0; i < evidence.events.size(); ++i)
        judgements.emplace(evidence.events[i].id(), ruling.events[i]);
    return judgements;
}

} // namespace

const QStringList& Ending::databases()
{
    static const QStringList names{u"space-js01"_s, u"desk-js01"_s,  u"space-sh01"_s,
                                   u"desk-sh01"_s,  u"school-fxz"_s, u"files-fxz"_s};
    return names;
}

Judgement Ending::judge()
{
    m_world.heal();
    const qint64 before = m_world.requests();
    const auto began = m_world.time().now();
    Judgement missing;
    do {
        m_world.time().run(Look);
        m_world.attend();
        m_took = m_world.time().now() - began;
        missing = whatIsMissing();
    } while (missing && m_took < Longest && m_world.requests() - before < MostRequests);
    if (missing)
        return Complaint{missing->rule, u"%1 (after %2 min and %3 requests)"_s.arg(missing->detail)
                                            .arg(m_took / 1min)
                                            .arg(m_world.requests() - before)};
    return verifyAll();
}

Judgement Ending::whatIsMissing()
{
    if (auto complaint = lookAtSaves())
        return complaint;
    if (auto complaint = compareServers())
        return complaint;
    for (const auto& pc : m_world.pcs()) {
        if (auto complaint = comparePc(*pc))
            return complaint;
    }
    if (auto complaint = lookAtFiles())
        return complaint;
    return lookAtStatuses();
}

Judgement Ending::lookAtStatuses()
{
    for (const auto& pc : m_world.pcs()) {
        const SyncStatus& status = pc->status();
        if (!status.isComplete())
            return Complaint{
                u"the end is not said"_s,
                u"%1: link %2, waiting %3, refused %4, owed %5, pieces %6, %7 %8"_s.arg(pc->name())
                    .arg(int(status.link))
                    .arg(status.waiting)
                    .arg(status.refused)
                    .arg(status.owed)
                    .arg(status.files.pieces)
                    .arg(status.attentionDatabase, status.problem ? status.problem->detail : QString())};
        Connection* const work = pc->state().work().open().value_or(nullptr);
        const auto wanted = WantedFiles(*work).all();
        if (!wanted || !wanted->empty())
            return Complaint{u"a file is not fetched"_s, pc->name()};
    }
    return std::nullopt;
}

Judgement Ending::compareServers()
{
    for (const QString& name : databases()) {
        const QString difference =
            differenceOf(contentOrNothing(m_world.node().store(name), m_world.forger()),
                         contentOrNothing(m_world.county().store(name), m_world.forger()), false);
        if (!difference.isEmpty())
            return Complaint{u"node and county differ"_s, name + u": "_s + difference};
    }
    return std::nullopt;
}

Judgement Ending::comparePc(Pc& pc)
{
    if (!pc.isRunning())
        return Complaint{u"a PC does not start"_s, pc.name()};
    const auto followed = pc.state().delivery().facts().at(Hop::School).ledgers.keys();
    for (const DatabaseName& database : followed) {
        const QString difference =
            differenceOf(contentOrNothing(pc.store(database), m_world.forger()),
                         contentOrNothing(m_world.node().store(database.toString()), m_world.forger()),
                         holdsPieces(database));
        if (!difference.isEmpty())
            return Complaint{u"a PC and the node differ"_s,
                             u"%1 %2: %3"_s.arg(pc.name(), database.toString(), difference)};
    }
    return std::nullopt;
}

Judgement Ending::lookAtSaves()
{
    for (const Save& save : m_world.saves()) {
        if (!save.rev)
            continue;
        for (Server* const server : {static_cast<Server*>(&m_world.node()), &m_world.county()}) {
            DocumentStore* const store = server->store(save.database.toString());
            const auto snapshot = snapshotOf(store);
            const auto missing = snapshot.and_then([&](const ReadSnapshot& read) {
                return store->missing(read, {{save.id, {*save.rev}}});
            });
            if (!missing || !missing->isEmpty())
                return Complaint{
                    u"a save does not arrive"_s,
                    u"%1 %2 %3 of %4 is not at the %5"_s.arg(save.database.toString(), save.id.toString(),
                                                             save.rev->toString(), save.pc, server->name())};
        }
        if (auto complaint = lookForText(save))
            return complaint;
    }
    return std::nullopt;
}

// What nobody wrote over or removed stands in a version that can be read.
Judgement Ending::lookForText(const Save& save)
{
    DocumentStore* const store = m_world.node().store(save.database.toString());
    const auto snapshot = store->read();
    const auto state = store->state(*snapshot, save.id);
    if (save.text.isEmpty() || !state || isSuperseded(save))
        return std::nullopt;
    const ChangeRow row{0, save.id, false, state->leaves};
    for (const LeafState& leaf : m_world.forger().honestLeaves(*store, *snapshot, row)) {
        const auto revision = store->get(*snapshot, save.id, leaf.rev);
        if (revision && QString::fromUtf8(revision->body.text()).contains(u'"' + save.text + u'"'))
            return std::nullopt;
    }
    return Complaint{u"a text is lost"_s, u"\"%1\" of %2 in %3 %4"_s.arg(
                                              save.text, save.pc, save.id.toString(), save.rev->toString())};
}

bool Ending::isSuperseded(const Save& save) const
{
    return std::any_of(m_world.saves().begin(), m_world.saves().end(), [&](const Save& other) {
        return other.id == save.id && other.dropped.contains(save.text);
    });
}

Judgement Ending::lookAtFiles()
{
    DocumentStore* const space = m_world.node().store(u"space-js01"_s);
    DocumentStore* const pieces = m_world.node().store(u"files-fxz"_s);
    const auto snapshot = snapshotOf(space);
    const auto plans = snapshot.and_then([&](const ReadSnapshot& read) {
        return space->list(read, ListRange{u"plan:"_s, {}, 0, true});
    });
    const auto inPieces = snapshotOf(pieces);
    for (const DocumentRow& plan : plans.value_or(std::vector<DocumentRow>())) {
        for (const QJsonValue& file : plan.body.toObject()[u"files"_s].toArray()) {
            const auto manifest = FileManifest::fromJson(file.toObject());
            for (const ChunkRef& chunk : manifest ? manifest->chunks : std::vector<ChunkRef>()) {
                if (!inPieces || !pieces->state(*inPieces, chunkDocId(chunk.id)))
                    return Complaint{u"a file does not arrive"_s, plan.id.toString()};
            }
        }
    }
    return std::nullopt;
}

Judgement Ending::lookForForged(Pc& pc)
{
    for (const QString& name : databases()) {
        const DocumentStore* const store = pc.store(DatabaseName(name));
        const auto snapshot = snapshotOf(store);
        const auto rows =
            snapshot.and_then([&](const ReadSnapshot& read) { return store->changes(read, 0, 0); });
        for (const ChangeRow& row : rows ? rows->rows : std::vector<ChangeRow>()) {
            for (const LeafState& leaf : row.leaves) {
                if (m_world.forger().isNeverTaken(row.id, leaf.rev))
                    return Complaint{u"a forged record is taken"_s,
                                     u"%1 %2 %3"_s.arg(pc.name(), row.id.toString(), leaf.rev.toString())};
            }
        }
    }
    return judgeWithout(pc);
}

Judgement Ending::judgeWithout(Pc& pc)
{
    const auto [all, honest] = evidenceOf(pc, m_world.forger());
    const Anchor anchor = *pc.state().account().anchor;
    const Ruling with = shanke::judge(anchor, {}, all);
    const Ruling without = shanke::judge(anchor, {}, honest);
    const auto judgements = judgementsOf(all, with);
    for (const auto& [id, judgement] : judgementsOf(honest, without)) {
        if (judgements.at(id) != judgement)
            return Complaint{u"what was forged changes a judgement"_s,
                             u"%1 %2: %3"_s.arg(pc.name(), id.toString(), toWord(judgement.reason))};
    }
    for (const auto& [device, ruling] : without.devices) {
        if (with.devices.at(device) != ruling)
            return Complaint{u"what was forged changes what is believed of a PC"_s, device.second.toString()};
    }
    return with.incomplete == without.incomplete
               ? std::nullopt
               : Judgement(Complaint{u"what was forged hides something"_s, pc.name()});
}

Judgement Ending::verifyAll()
{
    for (const auto& pc : m_world.pcs()) {
        if (auto complaint = lookForForged(*pc))
            return complaint;
    }
    std::vector<std::pair<QString, DocumentStore*>> all;
    for (const QString& name : databases()) {
        all.emplace_back(u"node "_s + name, m_world.node().store(name));
        all.emplace_back(u"county "_s + name, m_world.county().store(name));
        for (const auto& pc : m_world.pcs())
            all.emplace_back(pc->name() + u' ' + name, pc->store(DatabaseName(name)));
    }
    for (const auto& [name, store] : all) {
        const auto snapshot = snapshotOf(store);
        const auto wrong = snapshot.and_then([&](const ReadSnapshot& read) { return store->verify(read); });
        if (store && (!wrong || !wrong->isEmpty()))
            return Complaint{u"a store is not in order"_s,
                             name + u": "_s + (wrong ? wrong->first() : u"?"_s)};
    }
    return std::nullopt;
}

} // namespace shanke::world
