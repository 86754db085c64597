// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace shanke::world {

// The dice of one history. The same seed throws the same on every system: std's distributions do not.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_random(seed) {}

    int below(int limit) { return limit > 0 ? int(m_random() % quint64(limit)) : 0; }
    bool oneIn(int times) { return below(times) == 0; }

private:
    std::mt19937_64 m_random;
};

} // namespace shanke::world
