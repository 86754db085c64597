// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/Rivals.h"

#include <QJsonDocument>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QSet<RevId> branchOf(const Revision& revision)
{
    QSet<RevId> branch;
    quint32 generation = revision.rev.generation;
    for (const QByteArray& hash : revision.ancestry)
        branch.insert({generation--, hash});
    return branch;
}

const QString MergedInto = u"mergedInto"_s;

// A version that went into another, with everything before it.
struct Merged
{
    RevId into;
    RevId version;
    QSet<RevId> branch;
};

std::optional<Merged> mergedBy(const Revision& deletion)
{
    const auto into = RevId::parse(deletion.body.toObject().value(MergedInto).toString().toLatin1());
    if (!into || deletion.ancestry.size() < 2)
        return std::nullopt;
    return Merged{*into, {deletion.rev.generation - 1, deletion.ancestry[1]}, branchOf(deletion)};
}

QList<RevId> sourcesOf(const Revision& version, std::vector<Merged> merged)
{
    QList<RevId> sources{version.rev};
    QSet<RevId> ancestors = branchOf(version);
    const auto isBehind = [&](const Merged& other) { return ancestors.contains(other.into); };
    for (auto found = merged.begin();
         (found = std::find_if(merged.begin(), merged.end(), isBehind)) != merged.end();
         merged.erase(found)) {
        sources.append(found->version);
        ancestors.unite(found->branch);
    }
    return sources;
}

// A deletion that answers a revision from which a living version went on, or one with which a person said
// that the document is to go. Another program that lays a version aside answers a revision of that version's
// own.
bool isRemoval(const Revision& deletion, const std::vector<Revision>& living)
{
    if (deletion.body.toObject().value(u"removed"_s).toBool())
        return true;
    if (deletion.ancestry.size() < 2)
        return false;
    const RevId before{deletion.rev.generation - 1, deletion.ancestry[1]};
    return std::any_of(living.begin(), living.end(),
                       [&](const Revision& version) { return branchOf(version).contains(before); });
}

} // namespace

bool mayHaveRivals(const std::vector<LeafState>& leaves)
{
    return leaves.size() > 1 && !leaves.front().deleted; // the winner: only then does any version live
}

Result<Rivals> readRivals(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id)
{
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    Rivals rivals{id, {}, {}, {}};
    std::vector<Merged> merged;
    if (state.deleted)
        return rivals;
    for (const LeafState& leaf : state.leaves) {
        SHANKE_LET(Revision revision, store.get(snapshot, id, leaf.rev));
        if (!leaf.deleted)
            rivals.living.push_back(std::move(revision));
        else if (const auto source = mergedBy(revision))
            merged.push_back(*source);
        else if (isRemoval(revision, rivals.living)) // leaves that live come first
            rivals.removals.push_back(leaf.rev);
    }
    for (const Revision& version : rivals.living)
        rivals.sources.push_back(sourcesOf(version, merged));
    return rivals;
}

Result<std::optional<RevId>> baseOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                    const Rivals& rivals, size_t left, size_t right)
{
    std::optional<RevId> newest;
    for (const RevId& a : rivals.sources[left]) {
        for (const RevId& b : rivals.sources[right]) {
            SHANKE_LET(const auto base, store.mergeBase(snapshot, rivals.id, a, b));
            newest = std::max(newest, base);
        }
    }
    return newest;
}

Edit laidAside(const DocId& id, const RevId& version, const RevId& into)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{MergedInto, into.toString()}}).toJson(QJsonDocument::Compact);
    return {id, version, true, Body::fromTrusted(body), {}};
}

Result<bool> haveLostTheirBase(const DocumentStore& store, const ReadSnapshot& snapshot, const Rivals& rivals)
{
    for (size_t i = 1; i < rivals.living.size(); ++i) {
        SHANKE_LET(const auto base, baseOf(store, snapshot, rivals, 0, i));
        if (!base && branchOf(rivals.living.front()).intersects(branchOf(rivals.living[i])))
            return true;
    }
    return false;
}

} // namespace shanke
