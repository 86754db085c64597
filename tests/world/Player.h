// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Complaint.h"
#include "world/Step.h"
#include "world/Template.h"
#include "world/World.h"

#include <optional>

namespace shanke::world {

// Plays a history in a world of its own and looks after each step and at the end. The same seed and steps
// have the same outcome, trace for trace.
class Player
{
public:
    // Plants a fault in a fresh world.
    using Plant = std::function<void(World&)>;

    struct Outcome
    {
        Judgement complaint;
        qsizetype step = -1; // after which; -1: at the end
        QString digest;      // of all that happened
        QString state;       // of what all stores hold in the end
        qint64 requests = 0;
        std::chrono::milliseconds simulated{0};
    };

    Player(const Template& origin, QString folder, Plant plant)
        : m_origin(origin), m_folder(std::move(folder)), m_plant(std::move(plant))
    {
    }

    Outcome play(quint64 seed, const History& history, bool isPrinted = false) const;

private:
    const Template& m_origin;
    QString m_folder;
    Plant m_plant;
};

} // namespace shanke::world
