// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

#include <chrono>

namespace shanke {

// A program that reads what strangers sent, in a process of its own: in a session of its own, so that it ends
// with all its children; without a network where the system can take it away; with limits on its time, its
// memory and what it writes; with an environment of its own, and no input or output. For one run.
struct ConfinedProgram
{
    QString path;
    QStringList arguments;
    QString folder;     // its home, and where it works
    quint64 memory = 0; // bytes it may take at most; 0: as much as there is

    // Blocks until it and its children have ended. Cancelled: they took longer and were ended. NotFound: it
    // could not be started.
    Result<> run(std::chrono::seconds longest) const;
};

} // namespace shanke
