// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncSession.h"

#include "base/Log.h"
#include "workspace/engine/EngineState.h"

#include <QRandomGenerator>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// In the own network a try costs nothing, so the person sees the way open again within seconds.
constexpr std::chrono::milliseconds LongestPauseNear = 4s;
// While something waits to be sent.
constexpr std::chrono::milliseconds LongestPauseWaiting = 30s;
// How often the databases are asked about whose news nobody waits for.
constexpr std::chrono::milliseconds PollNear = 10s;
constexpr std::chrono::milliseconds PollFar = 60s;

} // namespace

SyncSession::SyncSession(EngineState& state) : m_state(state), m_log(state), m_board(state, m_log)
{
    connect(&m_board, &SyncBoard::statusChanged, this, &SyncSession::statusChanged);
}

SyncSession::~SyncSession() = default;

Result<> SyncSession::open()
{
    SHANKE_LET(Connection * work, m_state.work());
    SHANKE_TRY(m_state.delivery().open(*work));
    SHANKE_TRY(m_log.open());
    connect(&m_state.databases(), &Databases::changed, this, &SyncSession::onDatabaseChanged);
    reconnect();
    return {};
}

void SyncSession::start()
{
    m_running = true;
    beginRound();
}

void SyncSession::stop()
{
    m_running = false;
    cancel();
}

void SyncSession::once(const Answer<SyncStatus>& answer)
{
    m_waitingForRound.push_back(answer);
    beginRound();
}

void SyncSession::cancel()
{
    m_visit.reset();
    m_queue.clear();
    m_watches.clear();
    m_pausing = false;
    ++m_pause;
    m_state.delivery().setSending({});
    const LinkState link = m_board.link();
    m_board.setLink(link == LinkState::Working ? LinkState::Idle : link, m_board.problem());
    answerAll();
}

void SyncSession::allow(const DatabaseName& database)
{
    m_stopped.remove(database);
    m_allowed.insert(database);
    m_board.setAttention({});
    m_board.setProblem(std::nullopt);
    beginRound();
}

void SyncSession::onAccountChanged()
{
    m_password.reset(); // the vault says the new one next
    m_stopped.clear();
    m_board.setAttention({});
    reconnect();
    cancel();
}

void SyncSession::setPassword(const QString& password)
{
    m_password = password;
    reconnect();
    if (m_running || !m_waitingForRound.empty())
        beginRound();
}

bool SyncSession::isReady() const
{
    return m_server && m_password;
}

void SyncSession::reconnect()
{
    const AccountSettings& account = m_state.account();
    m_visit.reset();
    m_watches.clear();
    const auto before = std::exchange(m_server, nullptr); // until those who use it have let go
    m_poll.forget();
    m_serverSequences.clear();
    auto address = ServerAddress::parse(account.server.toString());
    if (!account.server.isEmpty() && address) {
        address->user = account.serverUser;
        address->password = m_password.value_or(QString());
        m_server = std::make_unique<ServerLink>(*std::move(address), m_state.sharedClock());
    }
    m_state.delivery().setServer(m_server.get(), account.serverIsCounty);
    emit serverChanged();
    const auto followed = followKnown();
    const LinkState link = m_server ? LinkState::Idle : LinkState::NoServer;
    m_board.setLink(followed ? link : LinkState::Attention,
                    followed ? std::nullopt : std::optional(followed.error()));
}

// Counts what waits, also before the first exchange.
Result<> SyncSession::followKnown()
{
    SHANKE_LET(m_followed,
               subscriptionsOf(m_state.account(), m_state.folder().columns(), m_state.databases().open()));
    QList<DatabaseName> names;
    for (const Subscription& subscription : m_followed) {
        SHANKE_TRY(m_state.delivery().follow(subscription.database));
        names.append(subscription.database);
    }
    m_board.setFollowed(names);
    m_board.announceSoon();
    return {};
}

void SyncSession::beginRound()
{
    if (!m_server) {
        m_board.setLink(LinkState::NoServer, std::nullopt);
        return answerAll();
    }
    if (!isReady())
        return; // goes on when the vault has answered
    ++m_pause;
    m_pausing = false;
    if (const auto followed = followKnown(); !followed) {
        m_board.setLink(LinkState::Attention, followed.error());
        return answerAll();
    }
    if (m_stopped.isEmpty())
        m_board.setProblem(std::nullopt);
    for (const Subscription& subscription : m_followed)
        enqueue(subscription);
    visitNext();
}

void SyncSession::enqueue(const Subscription& subscription)
{
    const auto isSame = [&](const Subscription& queued) { return queued.database == subscription.database; };
    if (!m_stopped.contains(subscription.database) && std::none_of(m_queue.begin(), m_queue.end(), isSame))
        m_queue.append(subscription);
}

void SyncSession::visitNext()
{
    if (m_visit)
        return;
    if (m_queue.isEmpty())
        return mergeArrivals();
    const Subscription next = m_queue.takeFirst();
    const DatabaseName database = next.database;
    m_watches.erase(database);
    m_visit = std::make_unique<DatabaseVisit>(DatabaseVisit::Order{next, m_allowed.contains(database)},
                                              m_state.databases(), m_state.delivery(), *m_server,
                                              m_state.sharedClock());
    connect(m_visit.get(), &DatabaseVisit::progressed, this,
            [this] { m_board.setTransfer(m_visit->sent(), m_visit->toSend()); });
    connect(m_visit.get(), &DatabaseVisit::started, this,
            [this, database](qint64 documents) { m_log.started(database, documents); });
    connect(m_visit.get(), &DatabaseVisit::startedWithoutFile, this,
            [this, database](const Error& error) { m_log.startedWithoutFile(database, error); });
    // Queued, so that the visit is not destroyed inside its own signal.
    connect(
        m_visit.get(), &DatabaseVisit::finished, this,
        [this, database](const VisitOutcome& outcome) { onVisited(database, outcome); },
        Qt::QueuedConnection);
    connect(
        m_visit.get(), &DatabaseVisit::failed, this,
        [this, database](const Error& error) { onVisited(database, tl::unexpected(error)); },
        Qt::QueuedConnection);
    m_board.setLink(LinkState::Working, m_board.problem());
    m_visit->start();
}

void SyncSession::onVisited(const DatabaseName& database, const Result<VisitOutcome>& result)
{
    m_visit.reset();
    m_state.delivery().setSending({});
    m_board.setTransfer(0, 0);
    if (result)
        onSuccess(database, *result);
    else
        onFailure(database, result.error());
}

void SyncSession::onSuccess(const DatabaseName& database, const VisitOutcome& outcome)
{
    m_retry.reset();
    m_allowed.remove(database);
    m_log.reached();
    m_log.sent(database, outcome.sent);
    m_log.received(database, outcome.received);
    m_log.refused(database, outcome.refused);
    if (outcome.isAtServer)
        m_serverSequences.insert(database, outcome.serverSequence);
    if (!outcome.sent.isEmpty() || !outcome.received.isEmpty() || !outcome.refused.empty())
        emit m_state.changed();
    visitNext();
}

void SyncSession::onFailure(const DatabaseName& database, const Error& error)
{
    qCInfo(logWorkspace).noquote() << database.toString() << errorName(error.kind) << error.detail;
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Precondition:
        askPerson(database, error);
        return visitNext();
    case ErrorKind::Forbidden:
        m_log.stopped(database, error);
        m_board.setProblem(error);
        return visitNext();
    case ErrorKind::Unauthorized:
        m_queue.clear();
        m_log.lost(error);
        m_board.setLink(LinkState::SignInNeeded, error);
        return answerAll();
    default:
        return pauseAndRetry(error);
    }
}

void SyncSession::askPerson(const DatabaseName& database, const Error& error)
{
    m_stopped.insert(database);
    m_log.stopped(database, error);
    m_board.setProblem(error);
    m_board.setAttention(database.toString());
}

// What came may be merged with what is here, and that goes out in the same round.
void SyncSession::mergeArrivals()
{
    m_state.merging().run([this, round = m_pause](const QList<DatabaseName>& written) {
        for (const Subscription& subscription : m_followed) {
            if (written.contains(subscription.database))
                enqueue(subscription);
        }
        if (round != m_pause)
            return; // another round has begun, or it was cancelled
        if (m_queue.isEmpty() && !m_visit)
            return endRound();
        visitNext();
    });
}

void SyncSession::endRound()
{
    const auto before = m_followed.size();
    if (const auto followed = followKnown(); followed && m_followed.size() > before)
        return beginRound(); // the roster that came names more desks
    m_board.setLink(m_stopped.isEmpty() ? LinkState::Idle : LinkState::Attention, m_board.problem());
    answerAll();
    if (m_running) {
        watchAll();
        askLater();
    }
}

void SyncSession::pauseAndRetry(const Error& error)
{
    m_queue.clear();
    m_watches.clear();
    m_log.lost(error);
    const bool isLocal = error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly ||
                         error.kind == ErrorKind::Damaged;
    const LinkState otherwise = isLocal ? LinkState::Attention : LinkState::Offline;
    m_board.setLink(error.kind == ErrorKind::NotOurServer ? LinkState::NotOurServer : otherwise, error);
    answerAll();
    if (!m_running)
        return;
    m_pausing = true;
    m_state.clock().after(retryDelay(), this, [this, pause = ++m_pause] {
        if (pause == m_pause && m_pausing)
            beginRound();
    });
}

std::chrono::milliseconds SyncSession::retryDelay()
{
    const auto delay = m_retry.nextDelay(QRandomGenerator::global()->generateDouble());
    if (m_server->isNear())
        return std::min(delay, LongestPauseNear);
    return m_state.delivery().waitingCount() > 0 ? std::min(delay, LongestPauseWaiting) : delay;
}

void SyncSession::watchAll()
{
    for (const Subscription& subscription : m_followed) {
        const DatabaseName database = subscription.database;
        if (!subscription.watched || m_watches.contains(database) || !m_serverSequences.contains(database))
            continue;
        auto watch = std::make_unique<RemoteWatch>(m_server->patientPeer(database),
                                                   m_serverSequences.value(database), m_state.sharedClock());
        const auto visit = [this, subscription] {
            enqueue(subscription);
            visitNext();
        };
        // Queued, so that the watch is not destroyed inside its own signal.
        connect(watch.get(), &RemoteWatch::moved, this, visit, Qt::QueuedConnection);
        connect(watch.get(), &RemoteWatch::failed, this, visit, Qt::QueuedConnection);
        watch->start();
        m_watches.emplace(database, std::move(watch));
    }
}

void SyncSession::askLater()
{
    const auto delay = m_server->isNear() ? PollNear : PollFar;
    m_state.clock().after(delay, this, [this, pause = ++m_pause] {
        if (pause == m_pause && m_running)
            askUnwatched();
    });
}

void SyncSession::askUnwatched()
{
    QList<Subscription> unwatched;
    for (const Subscription& subscription : m_followed) {
        if (!subscription.watched || !m_serverSequences.contains(subscription.database))
            unwatched.append(subscription);
    }
    m_poll.ask(*m_server, unwatched, {this, [this](const Result<QList<Subscription>>& moved) {
                                          if (!moved)
                                              return beginRound(); // finds out what is wrong, and says so
                                          for (const Subscription& subscription : *moved)
                                              enqueue(subscription);
                                          visitNext();
                                      }});
}

// A change of ours goes out at once; what came from the server is no reason to go there again.
void SyncSession::onDatabaseChanged(const DatabaseName& database)
{
    if (const auto noted = m_state.delivery().noteOwnChanges(database); !noted)
        qCWarning(logWorkspace).noquote() << database.toString() << noted.error().detail;
    m_board.announceSoon();
    const auto isIt = [&](const Subscription& followed) { return followed.database == database; };
    const auto subscription = std::find_if(m_followed.begin(), m_followed.end(), isIt);
    if (!m_running || !isReady() || m_state.delivery().waiting(database).isEmpty())
        return;
    if (m_board.link() == LinkState::SignInNeeded || subscription == m_followed.end())
        return;
    if (m_pausing)
        return beginRound();
    enqueue(*subscription);
    visitNext();
}

void SyncSession::answerAll()
{
    if (m_waitingForRound.empty())
        return;
    if (const auto level = m_state.catalogue().levelWithAll(); !level)
        qCWarning(logWorkspace).noquote() << "the catalogue:" << level.error().detail;
    for (const Answer<SyncStatus>& answer : std::exchange(m_waitingForRound, {}))
        answer(m_board.status());
}

} // namespace shanke
