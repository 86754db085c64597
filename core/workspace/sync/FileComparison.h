// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Replication.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

class EngineState;
class ServerLink;

// Learns which pieces of files a server has that another one carries there: a push of each database of pieces
// that asks and sends nothing leaves its checkpoint where the first piece is lacking. What fails is asked for
// the next time. Lives in the engine thread.
class FileComparison : public QObject
{
    Q_OBJECT
public:
    explicit FileComparison(EngineState& state) : m_state(state) {}
    ~FileComparison() override;

    // In place of one under way. The server must outlive it, or stop().
    void start(const ServerLink& server, const QList<DatabaseName>& databases);
    void stop();
    bool isUnderWay() const { return m_replication != nullptr; }

signals:
    void ended();

private:
    void next();
    Result<> ask(const DatabaseName& database);
    void onAsked(const DatabaseName& database);

    EngineState& m_state;
    const ServerLink* m_server = nullptr;
    QList<DatabaseName> m_waiting;
    std::unique_ptr<Replication> m_replication;
    quint64 m_number = 0; // of the replication: what an earlier one still has to say counts no more
};

} // namespace shanke
