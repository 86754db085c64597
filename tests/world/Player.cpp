// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Player.h"

#include "world/Ending.h"
#include "world/Oracle.h"

namespace shanke::world {

Player::Outcome Player::play(quint64 seed, const History& history, bool isPrinted) const
{
    Traces traces(isPrinted);
    World world(m_origin, m_folder, seed, traces);
    if (m_plant)
        m_plant(world);
    Oracle oracle(world);
    Outcome outcome;
    world.start();
    for (qsizetype i = 0; i < history.size() && !outcome.complaint; ++i) {
        outcome.step = i;
        world.perform(history[i]);
        outcome.complaint = oracle.look();
    }
    if (!outcome.complaint) {
        outcome.step = -1;
        outcome.complaint = Ending(world).judge();
    }
    outcome.requests = world.requests();
    outcome.simulated = world.time().now();
    traces.add(outcome.simulated, outcome.complaint ? outcome.complaint->detail : QString());
    outcome.digest = traces.digest();
    return outcome;
}

} // namespace shanke::world
