// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncSession.h"

#include "base/Log.h"
#include "workspace/engine/EngineState.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// A server that was put back from a backup has no news to tell: it is asked what it remembers.
constexpr std::chrono::milliseconds RoundInterval = 10min;

} // namespace

SyncSession::SyncSession(EngineState& state)
    : m_state(state),
      m_log(state),
      m_board(state, m_log),
      m_pause(state.clock()),
      m_held(state.clock(), m_board, m_log),
      m_visits(state, m_log),
      m_news(state.sharedClock()),
      m_budget(state.clock()),
      m_lane(state, m_budget)
{
    m_board.setMore([this](SyncStatus& status) { addTransfer(status); });
    connect(&m_board, &SyncBoard::statusChanged, this, &SyncSession::statusChanged);
    connectVisits();
    connect(&m_news, &NewsWatch::moved, this, &SyncSession::onMoved);
    connect(&m_news, &NewsWatch::lost, this, &SyncSession::beginRound); // finds out what is wrong
    connect(&m_lane, &FileLane::progressed, &m_board, &SyncBoard::announceSoon);
    connect(&m_lane, &FileLane::rested, this, [this] {
        if (m_isWaitingForLane)
            answerAll();
    });
}

SyncSession::~SyncSession() = default;

void SyncSession::connectVisits()
{
    connect(&m_visits, &VisitLine::began, this, [this] {
        showQuiet();
        m_board.setLink(LinkState::Working, m_board.problem());
    });
    connect(&m_visits, &VisitLine::progressed, this, [this](int sent, int toSend) {
        if (sent > 0)
            m_pause.reset(); // the line carries something
        m_board.setTransfer(sent, toSend);
    });
    connect(&m_visits, &VisitLine::visited, this, &SyncSession::onSuccess);
    connect(&m_visits, &VisitLine::failed, this, &SyncSession::onFailure);
    connect(&m_visits, &VisitLine::emptied, this, &SyncSession::mergeArrivals);
}

Result<> SyncSession::open()
{
    SHANKE_LET(Connection * work, m_state.work());
    SHANKE_TRY(m_log.open());
    SHANKE_TRY(m_budget.open(*work));
    connect(&m_state.databases(), &Databases::changed, this, &SyncSession::onDatabaseChanged);
    reconnect();
    return {};
}

void SyncSession::once(const Answer<SyncStatus>& answer)
{
    m_waitingForRound.push_back(answer);
    m_access.forgive();
    m_visits.askForDebts(m_followed);
    beginRound();
}

void SyncSession::cancel()
{
    m_visits.clear();
    m_news.stop();
    m_lane.stop();
    m_pause.end();
    m_held.stopTrying();
    ++m_round;
    showQuiet();
    const LinkState link = m_board.link();
    m_board.setLink(link == LinkState::Working ? LinkState::Idle : link, m_board.problem());
    answerAll();
}

void SyncSession::onAccountChanged()
{
    m_access.set(std::nullopt); // whoever knows it says it next
    m_held.clear();
    reconnect();
    cancel();
}

void SyncSession::onTrustChanged()
{
    cancel();
    reconnect();
    if (m_running || !m_waitingForRound.empty())
        beginRound();
}

// Work under way goes on; with the next request the server sees the new one.
void SyncSession::setCredential(const std::optional<Credential>& credential)
{
    const bool wasReady = isReady();
    const bool wasAwaited = m_access.isAwaited();
    if (credential == m_access.credential() && !wasAwaited)
        return;
    m_access.set(credential);
    m_visits.askForDebts(m_followed);
    if (!wasReady || !credential) {
        reconnect();
    } else {
        m_server->setCredential(*credential);
        if (wasAwaited) {
            m_lane.wake();
            emit accessRenewed();
        }
        if (wasAwaited && m_visits.hasWaiting())
            return goOn();
        if (m_board.link() != LinkState::SignInNeeded && !m_isRoundDue)
            return;
        if (!m_isRoundDue)
            m_access.forgive();
    }
    if (m_running || !m_waitingForRound.empty())
        beginRound();
}

void SyncSession::reconnect()
{
    const AccountSettings& account = m_state.account();
    m_isReached = false;
    m_access.forgive();
    m_visits.setServer(nullptr);
    const auto before = std::exchange(m_server, nullptr); // until those who use it have let go
    m_server = ServerLink::of(account, m_state.connector(), m_state.sharedClock());
    if (m_server)
        m_server->setCredential(m_access.credential().value_or(Credential()));
    m_state.delivery().setServer(m_server.get(), account.serverIsCounty);
    m_visits.setServer(m_server.get());
    m_news.setServer(m_server.get());
    m_lane.setServer(m_server.get());
    m_budget.setNear(m_server && m_server->isNear());
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
        if (const auto followed = m_state.delivery().follow(subscription.database); !followed)
            m_held.hold(subscription.database, followed.error());
        names.append(subscription.database);
    }
    m_visits.setFollowed(m_followed);
    m_board.setFollowed(names);
    m_lane.follow(filesToSend(m_state.account()));
    m_board.announceSoon();
    return {};
}

void SyncSession::beginRound()
{
    if (!m_server) {
        m_board.setLink(LinkState::NoServer, std::nullopt);
        return answerAll();
    }
    m_isRoundDue = !mayAsk();
    if (m_isRoundDue)
        return; // begins when it is known what to show
    m_pause.end();
    if (const auto followed = followKnown(); !followed) {
        m_board.setLink(LinkState::Attention, followed.error());
        return answerAll();
    }
    m_held.show();
    m_held.stopTrying();
    m_lane.doubt();
    beginRoundLater();
    for (const Subscription& subscription : m_followed)
        enqueue(subscription);
    m_visits.next();
}

void SyncSession::beginRoundLater()
{
    m_state.clock().after(RoundInterval, this, [this, round = ++m_round] {
        if (round == m_round && m_running)
            beginRound();
    });
}

// Goes on where a failure stopped it; what was visited before is not visited again.
void SyncSession::goOn()
{
    if (!m_visits.hasWaiting() || !mayAsk())
        return beginRound();
    m_pause.end();
    m_visits.next();
}

void SyncSession::retryNow()
{
    m_pause.reset();
    if (m_pause.isUnderWay())
        goOn();
    m_lane.wake();
}

void SyncSession::enqueue(const Subscription& subscription)
{
    if (m_held.waitsForPerson(subscription.database))
        return;
    m_news.ignore(subscription.database);
    m_visits.add(subscription);
}

void SyncSession::onSuccess(const DatabaseName& database, const VisitOutcome& outcome)
{
    m_pause.reset();
    m_access.forgive();
    m_board.setReached();
    m_held.release(database);
    if (outcome.isAtServer)
        m_news.setReached(database, outcome.serverSequence);
    if (!outcome.sent.isEmpty() || !outcome.received.isEmpty() || !outcome.refused.empty())
        emit m_state.changed();
    m_visits.next();
}

void SyncSession::onFailure(const Subscription& visited, const Error& error,
                            std::chrono::milliseconds askedPause)
{
    qCInfo(logWorkspace).noquote() << visited.database.toString() << errorName(error.kind) << error.detail;
    if (HeldDatabases::isOfOneDatabase(error.kind)) {
        m_held.hold(visited.database, error);
        return m_visits.next();
    }
    if (error.kind == ErrorKind::Unauthorized)
        return onUnauthorized(visited, error);
    enqueue(visited);
    pauseAndRetry(error, askedPause);
}

bool SyncSession::askForAccess()
{
    if (m_access.isAwaited())
        return true;
    if (!m_server || !m_access.askAgain())
        return false;
    emit credentialRefused({m_server->challenge(), m_server->clockOffset()});
    return true;
}

void SyncSession::onUnauthorized(const Subscription& visited, const Error& error)
{
    if (askForAccess())
        return enqueue(visited);
    m_visits.clear();
    m_isReached = false;
    m_log.lost(error);
    m_board.setLink(LinkState::SignInNeeded, error);
    showQuiet();
    answerAll();
}

void SyncSession::tryHeldAgain()
{
    const QList<DatabaseName> again = m_held.toTryAgain();
    for (const Subscription& subscription : m_followed) {
        if (again.contains(subscription.database))
            onMoved(subscription);
    }
}

// What came may be merged with what is here, and that goes out in the same round.
void SyncSession::mergeArrivals()
{
    m_state.merging().run([this, round = m_pause.turn()](const QList<DatabaseName>& written) {
        const QList<DatabaseName> arrived = m_arrival.toSendAgain();
        for (const DatabaseName& database : arrived)
            m_visits.askForDebts(database);
        const QList<DatabaseName> again = written + arrived;
        for (const Subscription& subscription : m_followed) {
            if (again.contains(subscription.database))
                enqueue(subscription);
        }
        if (round != m_pause.turn())
            return; // another round has begun, or it was cancelled
        m_visits.isQuiet() ? endRound() : m_visits.next();
    });
}

void SyncSession::endRound()
{
    const auto before = m_followed.size();
    if (const auto followed = followKnown(); followed && m_followed.size() > before)
        return beginRound(); // the roster that came names more desks
    m_isReached = true;
    m_board.setLink(m_held.needAttention() ? LinkState::Attention : LinkState::Idle, m_board.problem());
    showQuiet();
    if (m_running || !m_waitingForRound.empty())
        m_lane.wake();
    answerWhenSent();
    if (!m_running)
        return;
    m_news.watch(m_followed);
    m_held.tryAgainLater(this, [this] { tryHeldAgain(); });
}

// Who ordered a round waits for the files as well, as far as they may go.
void SyncSession::answerWhenSent()
{
    m_isWaitingForLane = !m_waitingForRound.empty() && m_lane.isAtWork();
    if (!m_isWaitingForLane)
        answerAll();
}

void SyncSession::pauseAndRetry(const Error& error, std::chrono::milliseconds askedPause)
{
    m_isReached = false;
    m_news.stop();
    showQuiet();
    m_log.lost(error);
    m_board.setFailed(error);
    answerAll();
    if (!m_running)
        return;
    m_state.merging().run({}); // what came before the cut: nobody goes on with one of two versions
    m_pause.begin({m_server->isNear(), m_state.delivery().waitingCount() > 0, askedPause}, this,
                  [this] { goOn(); });
}

void SyncSession::onMoved(const Subscription& subscription)
{
    enqueue(subscription);
    if (!m_pause.isUnderWay() && mayAsk())
        m_visits.next();
}

void SyncSession::showQuiet()
{
    m_lane.setOpen(isQuiet());
    emit quietChanged();
}

void SyncSession::addTransfer(SyncStatus& status) const
{
    status.files = m_lane.transfer();
    status.linkKind = m_budget.link();
    status.bytesASecond = m_log.speed();
    status.clockOffset = m_server ? m_server->clockOffset() : std::nullopt;
}

// A change of ours goes out at once; what came from the server is no reason to go there again.
void SyncSession::onDatabaseChanged(const DatabaseName& database)
{
    const bool isOfFiles = m_lane.isFollowed(database);
    const auto followed = isOfFiles ? m_state.delivery().follow(database) : Result<>();
    const auto noted = followed.and_then([&] { return m_state.delivery().noteOwnChanges(database); });
    if (!noted)
        qCWarning(logWorkspace).noquote() << database.toString() << noted.error().detail;
    m_board.announceSoon();
    if (isOfFiles && m_running)
        return m_lane.wake();
    const auto subscription = std::find_if(m_followed.begin(), m_followed.end(),
                                           [&](const auto& each) { return each.database == database; });
    if (!m_running || !mayAsk() || m_state.delivery().waiting(database).isEmpty())
        return;
    if (m_board.link() == LinkState::SignInNeeded || subscription == m_followed.end())
        return;
    enqueue(*subscription);
    m_pause.isUnderWay() ? goOn() : m_visits.next();
}

void SyncSession::answerAll()
{
    m_isWaitingForLane = false;
    if (m_waitingForRound.empty())
        return;
    if (const auto level = m_state.catalogue().levelWithAll(); !level)
        qCWarning(logWorkspace).noquote() << "the catalogue:" << level.error().detail;
    for (const Answer<SyncStatus>& answer : std::exchange(m_waitingForRound, {}))
        answer(m_board.status());
}

} // namespace shanke
