// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SyncStatus.h"

#include <QCoreApplication>

namespace shanke {

// What is said about each of the two servers.
class ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
public:
    static QString title(Hop hop);
    static QString purpose(Hop hop);
    // Whether it answers, whether it is the one in use, and what it has not confirmed. True of what was
    // asked.
    static QString state(const SyncStatus& status, Hop hop);
    // The same on one line, with its name.
    static QString line(const SyncStatus& status, Hop hop);

private:
    static QString way(const SyncStatus& status, Hop hop);
};

} // namespace shanke
