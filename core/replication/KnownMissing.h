// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/RevsDiff.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace shanke {

// What a target on a line has said that it lacks, and was not sent since: after a cut it is not asked again.
// That it may have come there meanwhile on another way costs sending it twice, so it counts for a while only.
// Pure.
class KnownMissing
{
public:
    using Time = std::chrono::milliseconds;

    // The target answered so to `asked`.
    void note(const couch::RevsDiffQuery& asked, const couch::RevsDiffAnswer& missing, Time now);
    // It is on its way: what became of it only the target knows.
    void forget(const DocId& id) { m_entries.remove(id); }
    // What of these the target lacks; none: it has to be asked.
    std::optional<couch::DocMissing> find(const couch::DocRevs& document, Time now) const;

private:
    struct Entry
    {
        couch::DocMissing missing;
        QList<RevId> asked;
        Time at;
    };

    static bool counts(const Entry& entry, Time now);

    QHash<DocId, Entry> m_entries;
};

} // namespace shanke
