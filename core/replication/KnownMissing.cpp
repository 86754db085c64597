// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/KnownMissing.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

void KnownMissing::note(const couch::RevsDiffQuery& asked, const couch::RevsDiffAnswer& missing, Time now)
{
    m_entries.removeIf([&](const auto& entry) { return !counts(entry.value(), now); });
    QHash<DocId, QList<RevId>> revs;
    for (const couch::DocRevs& document : asked)
        revs.insert(document.id, document.revs);
    for (const couch::DocMissing& each : missing)
        m_entries.insert(each.id, {each, revs.value(each.id), now});
}

std::optional<couch::DocMissing> KnownMissing::find(const couch::DocRevs& document, Time now) const
{
    const auto entry = m_entries.find(document.id);
    if (entry == m_entries.end() || entry->asked != document.revs || !counts(*entry, now))
        return std::nullopt;
    return entry->missing;
}

bool KnownMissing::counts(const Entry& entry, Time now)
{
    return now - entry.at <= tuning::MissingCountsFor;
}

} // namespace shanke
