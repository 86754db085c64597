// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/MergeHistory.h"

#include "arrival/AwaitedMerge.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

bool MergeHistory::add(const Revision& deletion)
{
    const auto into = mergeNamedBy(deletion);
    if (!into || deletion.ancestry.size() < 2)
        return false;
    m_merged.push_back({*into, {deletion.rev.generation - 1, deletion.ancestry[1]}, branchOf(deletion)});
    return true;
}

QList<RevId> MergeHistory::sourcesOf(const Revision& version) const
{
    return originOf(version).sources;
}

QSet<RevId> MergeHistory::originsOf(const Revision& version) const
{
    return originOf(version).revisions;
}

MergeHistory::Origin MergeHistory::originOf(const Revision& version) const
{
    Origin origin{{version.rev}, branchOf(version)};
    std::vector<Merged> left = m_merged;
    const auto isBehind = [&](const Merged& merged) { return origin.revisions.contains(merged.into); };
    for (auto found = left.begin(); (found = std::find_if(left.begin(), left.end(), isBehind)) != left.end();
         left.erase(found)) {
        origin.sources.append(found->version);
        origin.revisions.unite(found->branch);
    }
    return origin;
}

QSet<RevId> branchOf(const Revision& revision)
{
    QSet<RevId> branch;
    quint32 generation = revision.rev.generation;
    for (const QByteArray& hash : revision.ancestry)
        branch.insert({generation--, hash});
    return branch;
}

Edit laidAside(const DocId& id, const RevId& version, const RevId& into)
{
    const QByteArray body = QJsonDocument(QJsonObject{{QLatin1StringView(MergedIntoMember), into.toString()}})
                                .toJson(QJsonDocument::Compact);
    return {id, version, true, Body::fromTrusted(body), {}};
}

} // namespace shanke
