// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/FileComparison.h"

#include "base/Log.h"
#include "replication/LocalPeer.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/sync/AskingPeer.h"

namespace shanke {

FileComparison::~FileComparison() = default;

void FileComparison::start(const ServerLink& server, const QList<DatabaseName>& databases)
{
    stop();
    m_server = &server;
    m_waiting = databases;
    next();
}

void FileComparison::stop()
{
    ++m_number;
    m_waiting.clear();
    m_replication.reset();
}

void FileComparison::next()
{
    while (!m_waiting.isEmpty()) {
        const DatabaseName database = m_waiting.takeFirst();
        if (m_book.waitingFor(m_server->hop(), database).isEmpty())
            continue;
        const auto asked = ask(database);
        if (asked)
            return;
        qCWarning(logWorkspace).noquote() << database.toString() << asked.error().detail;
    }
    emit ended();
}

Result<> FileComparison::ask(const DatabaseName& database)
{
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(auto local, LocalPeer::of(*store));
    auto server = std::make_unique<AskingPeer>(m_server->lanePeer(database));
    const AskingPeer* const asked = server.get();
    ReplicationOptions options;
    options.pace = Pace::OneByOne;
    m_replication = std::make_unique<Replication>(std::move(local), std::move(server), options, m_clock);
    connect(asked, &AskingPeer::lacking, m_replication.get(), &Replication::cancel);
    // Queued, so that the replication is not destroyed inside its own signal.
    const auto end = [this, database, number = ++m_number] {
        if (number == m_number)
            onAsked(database);
    };
    connect(m_replication.get(), &Replication::finished, this, end, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::failed, this, end, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::interrupted, this, end, Qt::QueuedConnection);
    m_replication->start();
    return {};
}

void FileComparison::onAsked(const DatabaseName& database)
{
    m_replication.reset();
    if (const auto read = m_book.readCheckpoint(m_server->hop(), database); !read)
        qCWarning(logWorkspace).noquote() << database.toString() << read.error().detail;
    next();
}

} // namespace shanke
