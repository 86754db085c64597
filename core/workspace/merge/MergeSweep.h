// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/merge/MergeWalk.h"

#include <QHash>

namespace shanke {

class Databases;
class DeviceIdentity;

// Merges by itself what synchronisation brought into databases that this person writes: all of their own
// space, and their own documents at the school. Lives in the engine thread.
class MergeSweep : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const QList<DatabaseName>& written)>;

    // What it works with outlives it.
    MergeSweep(const Databases& databases, DeviceIdentity& identity, RecordSigner& signer)
        : m_databases(databases), m_identity(identity), m_signer(signer)
    {
    }

    // Looks at everything that changed since it looked last, then says where it wrote something. What goes
    // wrong is logged; the versions are as safe as before. `done` may be empty.
    void run(const Done& done);

private:
    void next();
    void walk(const DatabaseName& database, DocumentStore& store);
    void onWalked(const DatabaseName& database, const Result<MergeWalk::Outcome>& outcome);
    void end();

    const Databases& m_databases;
    DeviceIdentity& m_identity;
    RecordSigner& m_signer;
    std::vector<Done> m_waiting;
    QList<DatabaseName> m_queue;
    QList<DatabaseName> m_written;
    QHash<DatabaseName, qint64> m_lookedAt; // the sequence up to which it has looked, since the start
    bool m_isRunning = false;               // or waits for the key that signs
    std::unique_ptr<MergeWalk> m_walk;
};

} // namespace shanke
