// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/FileComparison.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "replication/LocalPeer.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/sync/AskingPeer.h"
#include "workspace/sync/LanePeer.h"

namespace shanke {

namespace {

bool isCarriedBySchool(const DatabaseName& database)
{
    return database != filesOf(countyDatabase(), {});
}

} // namespace

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
        const auto begun = begin(database);
        if (begun)
            return;
        qCWarning(logWorkspace).noquote() << database.toString() << begun.error().detail;
    }
    emit ended();
}

Result<> FileComparison::begin(const DatabaseName& database)
{
    SHANKE_LET(DocumentStore * store, m_databases.find(database));
    SHANKE_LET(auto local, LocalPeer::of(*store));
    if (isCarriedBySchool(database)) {
        auto asking = std::make_unique<AskingPeer>(m_server->lanePeer(database));
        connect(asking.get(), &AskingPeer::lacking, this, [this] { m_replication->cancel(); });
        run(database, std::move(local), std::move(asking));
        return {};
    }
    auto lane = std::make_unique<LanePeer>(m_server->lanePeer(database), m_budget);
    lane->setOpen(true);
    connect(lane.get(), &LanePeer::held, this, [this] { m_replication->cancel(); }); // no budget is left
    run(database, std::move(local), std::move(lane));
    return {};
}

void FileComparison::run(const DatabaseName& database, std::unique_ptr<Peer> local,
                         std::unique_ptr<Peer> server)
{
    ReplicationOptions options;
    options.pace = Pace::OneByOne;
    m_replication = std::make_unique<Replication>(std::move(local), std::move(server), options, m_clock);
    // Queued, so that the replication is not destroyed inside its own signal.
    const auto over = [this, database, number = ++m_number](const std::optional<Error>& error) {
        if (number != m_number)
            return;
        const bool isStopped = error && error->kind == ErrorKind::Cancelled;
        if (!isCarriedBySchool(database) && !isStopped)
            m_book.setProblem(m_server->hop(), database, error);
        end(database);
    };
    const auto failed = [over](const Error& error) { over(error); };
    connect(
        m_replication.get(), &Replication::finished, this, [over] { over({}); }, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::failed, this, failed, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::interrupted, this, failed, Qt::QueuedConnection);
    m_replication->start();
}

void FileComparison::end(const DatabaseName& database)
{
    m_replication.reset();
    if (const auto read = m_book.readCheckpoint(m_server->hop(), database); !read)
        qCWarning(logWorkspace).noquote() << database.toString() << read.error().detail;
    next();
}

} // namespace shanke
