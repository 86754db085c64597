// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QJsonValue>
#include <QString>

#include <optional>

// What goes into a replication that a person orders, and what comes out of it.
namespace shanke {

// One replication as a person orders it. Each end is a database of this workspace or an address
// "http(s)://[user:password@]host[:port]/database".
struct ReplicationOrder
{
    QString source;
    QString target;
    bool continuous = false;
    bool createTarget = false; // at a server; in the workspace it is always made
    // Compared by the person; none: that of the account's server, if it is that one.
    std::optional<Digest> certificate{};
};

struct ReplicationReport
{
    qint64 docsRead = 0;
    qint64 docsWritten = 0;
    qint64 refused = 0;   // could not be had, or were not taken
    qint64 owed = 0;      // of this run and of earlier ones; they are asked for again
    qint64 conflicts = 0; // documents that this run left with two versions in the workspace
    qint64 requests = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    double seconds = 0;
    QJsonValue lastSequence; // as the source counts
    bool stopped = false;    // by cancel(); the next run goes on from there
};

} // namespace shanke
