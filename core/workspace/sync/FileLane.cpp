// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/FileLane.h"

#include "base/Log.h"
#include "replication/LocalPeer.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/sync/FailureKinds.h"
#include "workspace/sync/ServerChoice.h"

#include <QRandomGenerator>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 UsualPiece = 256 * 1024; // bytes of one that was not measured yet
constexpr int PiecesMeasuredAtOnce = 200;
// How often a lane that stands still for want of budget looks whether a new day has begun.
constexpr std::chrono::milliseconds BudgetCheck = 10min;

} // namespace

FileLane::FileLane(Databases& databases, DeliveryBook& book, ServerChoice& servers, ByteBudget& budget,
                   const std::shared_ptr<Clock>& clock)
    : m_stores(databases),
      m_book(book),
      m_servers(servers),
      m_budget(budget),
      m_clock(clock),
      m_comparison(databases, book, budget, clock)
{
    connect(&m_comparison, &FileComparison::ended, this, [this] {
        emit changed();
        rest();
    });
    // The lane may have stood still for want of it, and a new day gives some again.
    connect(&budget, &ByteBudget::changed, this, &FileLane::progressed);
}

FileLane::~FileLane() = default;

void FileLane::setServer(const ServerLink* server)
{
    ++m_pause;
    end();
    if (server && server->hop() == Hop::County)
        m_comparison.stop(); // what is sent leaves the same checkpoint
    m_server = server;
    m_retry.reset();
    m_problem.reset();
    m_doubted.clear();
}

void FileLane::follow(const QList<DatabaseName>& databases)
{
    m_databases = databases;
    for (const DatabaseName& database : databases) {
        if (const auto opened = open(database); !opened)
            setProblem(database, opened.error());
    }
}

Result<> FileLane::open(const DatabaseName& database)
{
    if (m_stores.open().failures.contains(database)) {
        SHANKE_TRY(m_stores.findOrCreate(database));
        setProblem(database, std::nullopt);
    }
    return m_book.follow(database);
}

void FileLane::setOpen(bool open)
{
    m_isOpen = open;
    if (m_peer)
        m_peer->setOpen(open);
}

void FileLane::doubt()
{
    if (!m_server)
        return;
    for (const DatabaseName& database : m_databases) {
        if (m_book.isKnownAt(m_server->hop(), database).value_or(false))
            m_doubted.insert(database);
    }
}

void FileLane::wake()
{
    if (m_replication || !m_server)
        return;
    const DatabaseName next = nextDatabase();
    if (next.isEmpty())
        return;
    ++m_pause;
    begin(next);
}

void FileLane::stop()
{
    ++m_pause;
    end();
    m_comparison.stop();
}

bool FileLane::isAtWork() const
{
    return m_comparison.isUnderWay() || (m_replication && (!m_peer->isWaiting() || m_budget.mayBegin()));
}

DatabaseName FileLane::nextDatabase() const
{
    for (const DatabaseName& database : m_databases) {
        if (m_doubted.contains(database) || !toSend(database).isEmpty())
            return database;
    }
    return {};
}

// To the school's server, where it costs little, all that it lacks; to the county what no other server
// carries there.
QList<DocId> FileLane::toSend(const DatabaseName& database) const
{
    return m_server->hop() == Hop::School ? m_book.waitingFor(Hop::School, database)
                                          : m_book.waiting(database);
}

void FileLane::begin(const DatabaseName& database)
{
    const auto store = m_stores.find(database);
    auto local = store.and_then([](DocumentStore* found) { return LocalPeer::of(*found); });
    if (!local)
        return onFailed(database, local.error());
    auto lane = std::make_unique<LanePeer>(m_server->lanePeer(database), m_budget);
    m_peer = lane.get();
    m_peer->setOpen(m_isOpen);
    ReplicationOptions options;
    options.createTarget = true;
    options.pace = Pace::OneByOne;
    options.memories = m_server->memories();
    m_replication = std::make_unique<Replication>(*std::move(local), std::move(lane), options, m_clock);
    connect(m_peer, &LanePeer::held, this, [this] {
        if (m_budget.mayBegin())
            return;
        rest();
        lookLater();
    });
    m_hasBegun = false;
    connect(m_replication.get(), &Replication::began, this, [this, database] { onBegan(database); });
    connect(m_replication.get(), &Replication::progressed, this, [this, database] { onProgress(database); });
    // Queued, so that the replication is not destroyed inside its own signal; by then the lane may lead to
    // another server.
    const auto isStill = [this, number = ++m_number] { return m_replication && number == m_number; };
    const auto failed = [this, database, isStill](const Error& error) {
        if (isStill())
            onFailed(database, error);
    };
    connect(m_replication.get(), &Replication::failed, this, failed, Qt::QueuedConnection);
    connect(m_replication.get(), &Replication::interrupted, this, failed, Qt::QueuedConnection);
    connect(
        m_replication.get(), &Replication::finished, this,
        [this, database, isStill] {
            if (isStill())
                onFinished(database);
        },
        Qt::QueuedConnection);
    m_replication->start();
    emit progressed();
}

// The server has said what it remembers: what it no longer has waits again.
void FileLane::onBegan(const DatabaseName& database)
{
    m_doubted.remove(database);
    m_hasBegun = true;
    m_book.trust(m_server->hop(), database);
    onProgress(database);
}

void FileLane::onProgress(const DatabaseName& database)
{
    m_retry.reset();
    setProblem(database, std::nullopt);
    m_servers.inUse().noteAccess();
    if (const auto read = m_book.readCheckpoint(m_server->hop(), database); !read)
        qCWarning(logWorkspace).noquote() << database.toString() << read.error().detail;
    emit progressed();
}

void FileLane::onFinished(const DatabaseName& database)
{
    end();
    onProgress(database);
    m_sizes.clear();
    wake();
    if (!m_replication)
        rest();
}

void FileLane::onFailed(const DatabaseName& database, const Error& error)
{
    qCInfo(logWorkspace).noquote() << database.toString() << errorName(error.kind) << error.detail;
    const auto asked = m_replication ? m_replication->askedPause() : 0ms;
    end();
    if (error.kind == ErrorKind::Unauthorized && m_servers.inUse().askForCredential())
        return; // wakes again with a fresh credential
    setProblem(database, explained(error));
    if (!std::exchange(m_hasBegun, false) && isOfThisPc(error.kind)) {
        if (const auto read = m_book.distrust(m_server->hop(), database); !read)
            qCWarning(logWorkspace).noquote() << database.toString() << read.error().detail;
    }
    const auto pause = m_retry.nextDelay(QRandomGenerator::global()->generateDouble(), asked);
    m_clock->after(pause, this, [this, turn = ++m_pause] {
        if (turn == m_pause)
            wake();
    });
    rest();
}

// Servers say "unauthorized" also to a known user who may not make the database of pieces; texts went, so the
// user is known.
Error FileLane::explained(const Error& error) const
{
    if (!m_isOpen || error.kind != ErrorKind::Unauthorized)
        return error;
    return {ErrorKind::Forbidden, u"the server has no place for files yet; they wait on this PC"_s,
            error.origin};
}

// Whoever shows a file or its plan says it there.
void FileLane::setProblem(const DatabaseName& database, const std::optional<Error>& problem)
{
    if (m_server)
        m_book.setProblem(m_server->hop(), database, problem);
    if (std::exchange(m_problem, problem).has_value() != problem.has_value())
        emit changed();
}

void FileLane::lookLater()
{
    m_clock->after(BudgetCheck, this, [this, turn = ++m_pause] {
        if (turn != m_pause || !m_peer || !m_peer->isWaiting())
            return;
        m_peer->setOpen(m_isOpen);
        lookLater();
    });
}

void FileLane::end()
{
    m_replication.reset();
    m_peer = nullptr;
}

void FileLane::rest()
{
    emit progressed();
    emit rested();
}

FileTransfer FileLane::transfer() const
{
    FileTransfer transfer;
    for (const DatabaseName& database : m_databases) {
        const QList<DocId> waiting = m_book.waiting(database);
        measure(database, waiting);
        for (const DocId& piece : waiting)
            transfer.bytes += m_sizes.value(piece, UsualPiece);
        transfer.pieces += int(waiting.size());
    }
    transfer.isMoving = transfer.pieces > 0 && m_replication && !m_peer->isWaiting();
    transfer.isInDoubt = !m_doubted.isEmpty();
    transfer.isHeldByBudget = transfer.pieces > 0 && !m_budget.mayBegin();
    transfer.problem = m_problem;
    return transfer;
}

// A few at a time: a large file has thousands of pieces, and somebody may be saving.
void FileLane::measure(const DatabaseName& database, const QList<DocId>& pieces) const
{
    const auto store = m_stores.find(database);
    const auto snapshot = store.and_then([](const DocumentStore* found) { return found->read(); });
    int looked = 0;
    for (const DocId& piece : pieces) {
        if (!snapshot || looked == PiecesMeasuredAtOnce)
            return;
        if (m_sizes.contains(piece))
            continue;
        ++looked;
        const auto revision = (*store)->get(*snapshot, piece);
        const bool hasBytes = revision && !revision->attachments.empty();
        m_sizes.insert(piece, hasBytes ? revision->attachments.front().length : 0);
    }
}

} // namespace shanke
