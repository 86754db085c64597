// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Complaint.h"
#include "world/World.h"

#include <map>

namespace shanke::world {

// The end of a history: everything is well again and everybody synchronises. Within bounded time and requests
// everything has to be everywhere where it should be, once, and everybody has to say so.
class Ending
{
public:
    explicit Ending(World& world) : m_world(world) {}

    // Those that have to be equal everywhere.
    static const QStringList& databases();

    Judgement judge();
    std::chrono::milliseconds took() const { return m_took; }

private:
    using Content = std::map<QString, QByteArray>; // by id: leaves and what they hold

    Judgement whatIsMissing();
    Judgement lookAtStatuses();
    Judgement compareServers();
    Judgement comparePc(Pc& pc);
    Judgement lookAtSaves();
    Judgement lookForText(const Save& save);
    bool isSuperseded(const Save& save) const;
    Judgement lookAtFiles();
    // What somebody forged is in no store of a PC, and changes nothing of what is judged there.
    Judgement lookForForged(Pc& pc);
    Judgement judgeWithout(Pc& pc);
    Judgement verifyAll();

    World& m_world;
    std::chrono::milliseconds m_took{0};
};

} // namespace shanke::world
