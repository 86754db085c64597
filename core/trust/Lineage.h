// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "trust/Edition.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace shanke {

// Which of the numbered texts of one author hold: the newest that is signed, and what it vouches for, each
// naming the digest of the one before. Of two texts of one number the one that a newer text names holds,
// else the one that was here before, else neither; either way it is an alarm. A pure value.
class Lineage
{
public:
    struct Text
    {
        Edition edition;
        Digest digest;
        std::optional<Digest> previous;
        bool isSigned = false; // by whom may sign this number; one that is vouched for needs nothing else
    };

    // `statement`: the newest of the county. Under an older one only what was kept is newest.
    Lineage(const std::vector<Text>& texts, const std::map<Edition, Digest>& kept, qint64 statement);

    const std::optional<Digest>& newest() const { return m_newest; }
    bool holds(const Digest& digest) const { return m_held.contains(digest); }
    const std::set<Edition>& alarms() const { return m_alarms; }

private:
    using Rivals = std::map<Edition, std::set<Digest>>;

    std::optional<Digest> choose(const Edition& edition, const std::set<Digest>& rivals,
                                 const std::map<Edition, Digest>& kept, qint64 statement) const;
    void follow(const std::map<Digest, const Text*>& byDigest);
    void noteAlarms(const Rivals& rivals, const Edition& newest);

    std::optional<Digest> m_newest;
    std::set<Digest> m_held;
    std::set<Edition> m_alarms;
};

} // namespace shanke
