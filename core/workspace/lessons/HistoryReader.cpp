// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/HistoryReader.h"

#include "workspace/lessons/RecordReader.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"

#include <map>
#include <optional>
#include <set>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

KeptVersion versionOf(const Revision& revision)
{
    const QJsonObject body = revision.body.toObject();
    const QJsonObject signer = body["signed"_L1].toObject();
    return {.rev = revision.rev.toString(),
            .savedAt = QDateTime::fromString(body["updatedAt"_L1].toString(), Qt::ISODateWithMs),
            .by = UserId((signer.isEmpty() ? body["author"_L1] : signer["by"_L1]).toString()),
            .who = {},
            .device = DeviceId(body["device"_L1].toString()),
            .before = {}};
}

// Goes through the tree of one document, each branch from its leaf to the root.
class HistoryWalk
{
public:
    HistoryWalk(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id)
        : m_store(store), m_snapshot(snapshot), m_id(id)
    {
    }

    Result<> follow(const Revision& leaf, VersionStanding standing)
    {
        std::optional<std::size_t> above; // the version whose before is looked for
        for (qsizetype i = 0; i < leaf.ancestry.size(); ++i) {
            const RevId rev{leaf.rev.generation - quint32(i), leaf.ancestry[i]};
            const bool wasSeen = m_seen.contains(rev);
            SHANKE_TRY(add(rev, i == 0 ? standing : VersionStanding::Earlier));
            const auto kept = m_kept.find(rev);
            if (kept == m_kept.end())
                continue;
            if (above)
                m_history.versions[*above].before = rev.toString();
            if (wasSeen)
                break; // from here on the branch is one that was followed before
            above = kept->second;
        }
        return {};
    }

    RecordHistory take() { return std::move(m_history); }

private:
    Result<> add(const RevId& rev, VersionStanding standing)
    {
        if (!m_seen.insert(rev).second)
            return {};
        const auto revision = m_store.get(m_snapshot, m_id, rev);
        if (!revision && revision.error().kind != ErrorKind::NotFound)
            return tl::unexpected(revision.error());
        if (!revision) {
            ++m_history.withoutText;
        } else if (!revision->deleted) { // what laid a version aside says nothing itself
            m_kept.emplace(rev, m_history.versions.size());
            m_history.versions.push_back(versionOf(*revision));
            m_history.versions.back().standing = standing;
        }
        return {};
    }

    const DocumentStore& m_store;
    const ReadSnapshot& m_snapshot;
    const DocId& m_id;
    std::set<RevId> m_seen;
    std::map<RevId, std::size_t> m_kept; // where it stands among the versions
    RecordHistory m_history;
};

bool isNewerThan(const KeptVersion& a, const KeptVersion& b)
{
    const bool isCurrent = a.standing == VersionStanding::Current;
    if (isCurrent != (b.standing == VersionStanding::Current))
        return isCurrent;
    return a.savedAt > b.savedAt;
}

Result<DocumentStore*> storeFor(const ReadView& view, const DatabaseName& database, const DocId& id)
{
    return database.isEmpty() ? storeOf(view, id) : view.databases.find(database);
}

} // namespace

Result<RecordHistory> readHistory(const ReadView& view, const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(const DocumentStore* store, storeFor(view, database, id));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const DocumentState state, store->state(snapshot, id).map_error([&](const Error& error) {
        return error.kind == ErrorKind::NotFound
                   ? Error{ErrorKind::NotFound, u"there is no document %1"_s.arg(id.toString()), {}}
                   : error;
    }));
    if (state.deleted)
        return fail(ErrorKind::NotFound, u"%1 is removed"_s.arg(id.toString()));
    HistoryWalk walk(*store, snapshot, id);
    for (const LeafState& leaf : state.leaves) {
        SHANKE_LET(const Revision revision, store->get(snapshot, id, leaf.rev));
        SHANKE_TRY(walk.follow(revision,
                               leaf.rev == state.winner ? VersionStanding::Current : VersionStanding::Other));
    }
    RecordHistory history = walk.take();
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    for (KeptVersion& version : history.versions)
        version.who = nameOf(roster, version.by);
    std::stable_sort(history.versions.begin(), history.versions.end(), isNewerThan);
    return history;
}

Result<Record> readVersion(const ReadView& view, const DatabaseName& database, const DocId& id,
                           const QString& rev)
{
    SHANKE_LET(const RevId parsed, RevId::parse(rev.toUtf8()));
    SHANKE_LET(const DocumentStore* store, storeFor(view, database, id));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    return readRecord(*store, snapshot, id, parsed)
        .map([](const StoredRecord& stored) { return stored.record; })
        .map_error([&](const Error& error) {
            return error.kind == ErrorKind::NotFound
                       ? Error{ErrorKind::NotFound, u"the text of version %1 is not kept here"_s.arg(rev), {}}
                       : error;
        });
}

} // namespace shanke
