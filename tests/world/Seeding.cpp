// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Seeding.h"

#include "world/Disk.h"

#include <QRandomGenerator>

#include <cstring>

namespace shanke::world {

// Qt refuses to seed its generator of the process, so that nobody weakens it by mistake. It is a Mersenne
// twister like any other: here its state is written over on purpose, while only this thread runs.
void seedEverything(quint64 seed)
{
    const QRandomGenerator seeded{quint32(seed ^ (seed >> 32))};
    std::memcpy(static_cast<void*>(QRandomGenerator::global()), &seeded, sizeof(seeded));
    Disk::seed(seed);
}

} // namespace shanke::world
