// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Judgement.h"
#include "trust/Anchor.h"
#include "trust/Evidence.h"

#include <set>

namespace shanke {

// Which working keys a county had and has, as its statements say; of a school that stood alone, from the
// moment its node joined one. Pure; lives as long as one judging.
class CountyLine
{
public:
    CountyLine(const Anchor& anchor, const Kept& kept, const Evidence& evidence);

    const std::optional<PublicKey>& recovery() const { return m_recovery; }
    qint64 current() const { return m_current; } // the number of the newest statement; 0: none
    const PublicKey* keyOf(qint64 statement) const;
    const std::map<qint64, PublicKey>& keys() const { return m_keys; }
    // Its key is believed up to this event; nothing while it is the newest.
    std::optional<qint64> lastEventOf(qint64 statement) const;

    Judgement judge(const CountyStatement& statement) const;
    const std::set<Edition>& alarms() const { return m_alarms; } // the number of a statement in `number`
    bool hasRival() const { return m_hasRival; }                 // a second county was named

private:
    void findRecovery(const Anchor::School& alone, const Kept& kept, const Evidence& evidence);
    void readStatements(const Kept& kept, const Evidence& evidence);

    std::optional<PublicKey> m_recovery;
    bool m_isCompared = false; // a person did; else the node of a school joined it
    qint64 m_current = 0;
    std::map<qint64, PublicKey> m_keys;
    std::map<qint64, qint64> m_ends; // by statement
    std::set<Digest> m_held;
    std::set<Edition> m_alarms;
    bool m_hasRival = false;
};

} // namespace shanke
