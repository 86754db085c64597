// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "node/keeping/KeepingRecord.h"

#include <optional>

namespace shanke {

// How a node stands, as its administrator sees it. Times that are not valid: never, as far as it knows.
struct NodeStatus
{
    // What has not gone to the county of one database.
    struct Owed
    {
        QString database{};
        qint64 waiting = 0;     // changes that are still to go
        bool isCompared = true; // false: not yet since the start, so nobody knows
        QStringList refused{};  // documents that the county did not take, with its reason
    };
    struct County
    {
        QDateTime lastContact{};
        // Why it is not reached now; empty: it is. None: it was not asked yet.
        std::optional<QString> trouble{};
        QStringList lacked{}; // databases that it has not opened for this node
        QList<Owed> owed{};   // where there is anything to say
    };
    struct Pc
    {
        UserId user{};
        QString name{};
        DeviceId device{};
        QDateTime lastHeard{};
    };

    QDateTime now{};
    QString school{};
    std::optional<County> county{}; // none: it follows none
    qint64 freeBytes = 0;
    qint64 freeLimit = 0; // below it no backups are made
    int databases = 0;
    QStringList damaged{}; // that are still to be made anew
    KeepingRecord keeping{};
    int pcs = 0;
    QList<Pc> silent{};     // PCs not heard from for two weeks
    QDateTime heardSince{}; // since when it is noted who is heard
};

} // namespace shanke
