// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Player.h"

namespace shanke::world {

// Takes steps out of a history that breaks a promise while it goes on breaking the same one: halves first,
// then less and less, then single ones, until none can go.
class Shrinker
{
public:
    Shrinker(const Player& player, quint64 seed, QString rule)
        : m_player(player), m_seed(seed), m_rule(std::move(rule))
    {
    }

    History shrink(History history);
    int plays() const { return m_plays; }

private:
    bool stillFails(const History& history);

    const Player& m_player;
    quint64 m_seed;
    QString m_rule;
    int m_plays = 0;
};

} // namespace shanke::world
