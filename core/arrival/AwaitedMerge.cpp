// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/AwaitedMerge.h"

#include <QJsonObject>

namespace shanke {

namespace {

// It is the revision, or goes on from it.
bool hasBehind(const Revision& revision, const RevId& rev)
{
    const qsizetype back = qsizetype(revision.rev.generation) - qsizetype(rev.generation);
    return back >= 0 && back < revision.ancestry.size() && revision.ancestry[back] == rev.hash;
}

} // namespace

std::optional<RevId> mergeNamedBy(const Revision& tombstone)
{
    const QString named = tombstone.body.toObject()[QLatin1StringView(MergedIntoMember)].toString();
    const auto rev = RevId::parse(named.toLatin1());
    return tombstone.deleted && rev ? std::optional(*rev) : std::nullopt;
}

Result<bool> awaitsMerge(const DocumentStore& store, const ReadSnapshot& snapshot, const Revision& revision,
                         const std::vector<Revision>& along)
{
    const auto merge = revision.deleted ? mergeNamedBy(revision) : std::nullopt;
    if (!merge)
        return false;
    const bool comesAlong = std::any_of(along.begin(), along.end(), [&](const Revision& other) {
        return other.id == revision.id && hasBehind(other, *merge);
    });
    if (comesAlong)
        return false;
    SHANKE_LET(const auto missing, store.missing(snapshot, {{revision.id, {*merge}}}));
    return !missing.value(revision.id).missing.isEmpty();
}

} // namespace shanke
