// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QJsonValue>
#include <QObject>

namespace shanke {

class Engine;

// One replication as a person orders it. Each end is a database of this workspace or an address
// "http(s)://[user:password@]host[:port]/database".
struct ReplicationOrder
{
    QString source;
    QString target;
    bool continuous = false;
    bool createTarget = false; // at a server; in the workspace it is always made
};

struct ReplicationReport
{
    qint64 docsRead = 0;
    qint64 docsWritten = 0;
    qint64 refused = 0;
    qint64 conflicts = 0; // documents that this run left with two versions in the workspace
    qint64 requests = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    double seconds = 0;
    QJsonValue lastSequence; // as the source counts
    bool stopped = false;    // by cancel(); the next run goes on from there
};

// Replications between any two databases, for shankectl. Called from the thread of the workspace.
class ReplicationService : public QObject
{
    Q_OBJECT
public:
    explicit ReplicationService(Engine& engine);

    QFuture<Result<ReplicationReport>> replicate(const ReplicationOrder& order);
    // Finishes the writing under way; replicate() then answers what was done.
    void cancel();

signals:
    void progressed(const shanke::ReplicationReport& report);
    // The way is broken for now; the next try comes by itself.
    void interrupted(const shanke::Error& error);

private:
    Engine& m_engine;
};

} // namespace shanke
