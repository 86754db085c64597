// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "trust/ArrivalGate.h"

#include <QObject>

namespace shanke {

class EngineState;

// Keeps from whom this workspace believes rosters, and the newest edition that was here. Where the person
// said at which address the school's server is, the county whose statement comes from there is believed, if
// it is one alone; from then on no other. What arrives passes the gate by what it knows, and what waits is
// judged again when something comes. Lives in the engine thread.
class AuthorityKeeper : public QObject
{
    Q_OBJECT
public:
    explicit AuthorityKeeper(EngineState& state) : m_state(state) {}

    void open();

    // By the keys that have come so far. Where the school's database cannot be read none is known: what needs
    // one waits.
    ArrivalGate gate();

private:
    void look();
    Result<> keepWhatCame();
    Result<> admitWhatWaits();
    Result<> admitIn(const DatabaseName& database, DocumentStore& store, const ArrivalGate& gate);

    EngineState& m_state;
    std::optional<ArrivalGate> m_gate; // until the school's database changes
};

} // namespace shanke
