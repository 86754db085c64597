// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Complaint.h"
#include "world/World.h"

namespace shanke::world {

// Looks at a world from outside after each step, through the stores themselves: no state that a PC shows is
// better than what the school's server really holds, and nothing that was acknowledged is out of reach. A
// server that forgot something cannot be known to have before the next contact with it; what is shown until
// then is excused.
class Oracle
{
public:
    explicit Oracle(World& world) : m_world(world) {}

    Judgement look();

private:
    struct Excuse
    {
        int forgettings = 0; // of the server, up to which it holds
        qint64 contact = 0;  // as it was then
        bool isOver = true;
    };

    Judgement lookAtSaves(Pc& pc);
    Judgement lookAtStates(Pc& pc);
    Judgement lookAtDatabase(Pc& pc, const DatabaseName& database);
    bool isExcused(Pc& pc, const DatabaseName& database);

    World& m_world;
    QHash<QString, Excuse> m_excuses; // by PC and database
};

} // namespace shanke::world
