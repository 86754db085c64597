// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncSession.h"

#include "base/Log.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// A server that was put back from a backup has no news to tell: it is asked what it remembers.
constexpr std::chrono::milliseconds RoundInterval = 10min;

} // namespace

SyncSession::SyncSession(const SyncParts& engine)
    : m_engine(engine),
      m_log(engine.work, engine.catalogue, *engine.clock),
      m_board({engine.folder, engine.databases, engine.catalogue, engine.book, *engine.clock}, m_log),
      m_servers(engine.folder, engine.book, engine.connector, engine.clock),
      m_pause(*engine.clock),
      m_news(engine.clock),
      m_round(engine, {m_servers, m_log, m_board, m_news}),
      m_budget(*engine.clock),
      m_lane(engine.databases, engine.book, m_servers, m_budget, engine.clock),
      m_nextRound(*engine.clock),
      m_nextComparison(*engine.clock)
{
    m_board.setMore([this](SyncStatus& status) {
        status.files = m_lane.transfer();
        status.linkKind = m_budget.link();
        m_servers.tell(status);
    });
    connect(&m_board, &SyncBoard::statusChanged, this, &SyncSession::statusChanged);
    connectRound();
    connectServers();
    connect(&m_news, &NewsWatch::moved, this, &SyncSession::onMoved);
    connect(&m_news, &NewsWatch::lost, this, &SyncSession::beginRound); // finds out what is wrong
    connect(&m_lane, &FileLane::changed, this, &SyncSession::changed);
    connect(&m_lane, &FileLane::progressed, &m_board, &SyncBoard::announceSoon);
    connect(&m_lane, &FileLane::rested, this, [this] {
        if (m_isWaitingForLane && !m_lane.isAtWork())
            answerAll();
    });
}

SyncSession::~SyncSession() = default;

void SyncSession::connectRound()
{
    connect(&m_round, &SyncRound::changed, this, &SyncSession::changed);
    connect(&m_round, &SyncRound::began, this, &SyncSession::showQuiet);
    connect(&m_round, &SyncRound::due, this, &SyncSession::onMoved);
    connect(&m_round, &SyncRound::carried, this, [this] { m_pause.noteCarried(); });
    connect(&m_round, &SyncRound::outrun, this, &SyncSession::beginRound);
    connect(&m_round, &SyncRound::lost, this, &SyncSession::lose);
    connect(&m_round, &SyncRound::ended, this, &SyncSession::endRound);
}

// A server that is back is used at once: what was on its way elsewhere is known by the checkpoints.
void SyncSession::connectServers()
{
    for (const Hop hop : Hops) {
        connect(&m_servers.at(hop), &KnownServer::credentialRefused, this, &SyncSession::credentialRefused);
        connect(&m_servers.at(hop), &KnownServer::answered, this, [this] {
            if (m_running)
                m_round.isVisiting() ? m_round.makeWay() : beginRound();
        });
    }
}

Result<> SyncSession::open()
{
    SHANKE_LET(Connection * work, m_engine.work.open());
    SHANKE_TRY(m_log.open());
    SHANKE_TRY(m_budget.open(*work));
    connect(&m_engine.databases, &Databases::changed, this, &SyncSession::onDatabaseChanged);
    for (const Hop hop : Hops)
        reconnect(m_servers.at(hop));
    return {};
}

void SyncSession::once(const Answer<SyncStatus>& answer)
{
    m_waitingForRound.push_back(answer);
    m_servers.forgive(true);
    m_servers.compareNow();
    m_round.askForDebts();
    beginRound();
}

void SyncSession::cancel()
{
    m_round.clear();
    m_news.stop();
    m_lane.stop();
    m_pause.end();
    m_servers.stopLooking();
    m_servers.endComparison();
    m_nextComparison.cancel();
    m_nextRound.cancel();
    m_servers.inUse().held().stopTrying();
    showQuiet();
    const LinkState link = m_board.link();
    m_board.setLink(link == LinkState::Working ? LinkState::Idle : link, m_board.problem());
    answerAll();
}

void SyncSession::allow(const DatabaseName& database)
{
    m_round.allow(database);
    beginRound();
}

void SyncSession::onAccountChanged(Hop hop)
{
    m_servers.at(hop).setCredential(std::nullopt); // whoever knows it says it next
    cancel();
    reconnect(m_servers.at(hop));
    if (m_running)
        beginRound();
}

void SyncSession::onTrustChanged(Hop hop)
{
    cancel();
    reconnect(m_servers.at(hop));
    beginWhatIsDue();
}

// Work under way goes on; with the next request the server sees the new one.
void SyncSession::setCredential(Hop hop, const std::optional<Credential>& credential)
{
    KnownServer& server = m_servers.at(hop);
    const bool wasReady = server.isReady();
    const bool wasAwaited = server.access().isAwaited();
    if (credential == server.access().credential() && !wasAwaited)
        return;
    server.setCredential(credential);
    if (!server.isSet())
        return;
    m_round.askForDebts();
    if (!wasReady || !credential) {
        reconnect(server);
        beginWhatIsDue();
    } else if (&server == &m_servers.inUse()) {
        onAccessRenewed(wasAwaited);
    } else {
        server.lookNow();
    }
}

void SyncSession::onAccessRenewed(bool wasAwaited)
{
    if (wasAwaited) {
        m_lane.wake();
        emit accessRenewed();
    }
    if (wasAwaited && m_round.hasWaiting())
        return goOn();
    if (m_board.link() != LinkState::SignInNeeded && !m_isRoundDue)
        return;
    if (!m_isRoundDue)
        m_servers.inUse().forgive();
    beginWhatIsDue();
}

const ServerLink* SyncSession::server() const
{
    return m_servers.inUse().isReady() ? m_servers.inUse().link() : nullptr;
}

// Nothing of the other server is touched, but that it may be in use now.
void SyncSession::reconnect(KnownServer& server)
{
    const auto before = server.connectAnew(); // until those who use it have let go
    m_engine.book.setServer(server.hop(), server.link());
    m_lane.stopComparing();
    if (m_used == before.get())
        m_used = nullptr;
    use(m_servers.best());
    follow();
    if (m_round.isVisiting())
        return;
    const LinkState link = m_servers.inUse().isSet() ? LinkState::Idle : LinkState::NoServer;
    m_board.setLink(link, std::nullopt);
}

void SyncSession::use(KnownServer& server)
{
    const bool isOther = &server != &m_servers.inUse();
    m_servers.use(server);
    server.stopLooking(); // work finds out
    if (!isOther && m_used && m_used == server.link())
        return;
    m_used = server.link();
    m_isReached = false;
    m_round.setServer(m_used);
    m_news.setServer(m_used);
    m_lane.setServer(m_used);
    m_budget.setLine(
        {m_used && m_used->isNear(), server.hop() == Hop::County || !m_servers.at(Hop::County).isSet()});
    m_lane.setOpen(false);
    emit serverChanged();
}

bool SyncSession::follow()
{
    const bool isMore = m_round.follow();
    m_lane.follow(filesToSend(m_engine.folder.account()));
    return isMore;
}

// A visit under way comes to its end first, wherever it is.
void SyncSession::beginRound()
{
    if (!m_round.isVisiting())
        use(m_servers.best());
    if (!m_servers.inUse().isSet()) {
        m_board.setLink(LinkState::NoServer, std::nullopt);
        return answerAll();
    }
    m_isRoundDue = !mayAsk();
    if (m_isRoundDue)
        return; // begins when it is known what to show
    m_pause.end();
    follow();
    m_lane.doubt();
    m_nextRound.start(RoundInterval, this, [this] {
        if (m_running)
            beginRound();
    });
    m_round.begin();
}

// Goes on where a failure stopped it; what was visited before is not visited again.
void SyncSession::goOn()
{
    if (m_servers.isOutrun() || !m_round.hasWaiting() || !mayAsk())
        return beginRound();
    m_pause.end();
    m_round.goOn();
}

void SyncSession::retryNow()
{
    m_pause.reset();
    if (m_pause.isUnderWay()) {
        m_servers.forgive(false);
        goOn();
    }
    for (const Hop hop : Hops)
        m_servers.at(hop).lookNow();
    m_lane.wake();
}

void SyncSession::endRound()
{
    if (follow())
        return beginRound(); // the roster that came names more desks
    m_servers.inUse().noteGoodRound();
    const bool hasCompared = m_servers.endComparison();
    const bool isOutrun = m_servers.isOutrun();
    if (hasCompared && isOutrun)
        m_lane.compareWith(*m_servers.inUse().link());
    if (isOutrun && (m_running || !hasCompared))
        return beginRound();
    if (m_servers.beginComparison())
        return beginRound();
    use(m_servers.best());
    rest();
}

void SyncSession::rest()
{
    m_isReached = true;
    const HeldDatabases& held = m_servers.inUse().held();
    m_board.setLink(held.needAttention() ? LinkState::Attention : LinkState::Idle, held.problem());
    showQuiet();
    if (m_running || !m_waitingForRound.empty())
        m_lane.wake();
    answerWhenSent();
    if (!m_running)
        return;
    m_news.watch(m_round.followed());
    m_round.tryHeldLater();
    compareLater();
}

void SyncSession::compareLater()
{
    const auto wait = m_servers.untilComparison();
    if (!wait)
        return;
    m_nextComparison.start(*wait, this, [this] {
        if (m_running && isQuiet() && m_servers.beginComparison())
            beginRound();
    });
}

// Who ordered a round waits for the files as well, as far as they may go.
void SyncSession::answerWhenSent()
{
    m_isWaitingForLane = !m_waitingForRound.empty() && m_lane.isAtWork();
    if (!m_isWaitingForLane)
        answerAll();
}

// The other server is tried in the same round. What was on its way is found again by the checkpoints, here as
// there.
void SyncSession::lose(const Error& error, std::chrono::milliseconds askedPause)
{
    m_isReached = false;
    m_news.stop();
    m_log.lost(m_servers.inUse().hop(), error);
    KnownServer& lost = m_servers.inUse();
    if (!m_servers.passOver(error))
        return pauseAndRetry(m_servers.trouble(), askedPause);
    if (m_running && lost.hop() == Hop::School)
        lost.lookForIt(askedPause);
    beginRound();
}

void SyncSession::pauseAndRetry(const Error& error, std::chrono::milliseconds askedPause)
{
    const bool isPersonNeeded = error.kind == ErrorKind::Unauthorized;
    if (isPersonNeeded)
        m_round.clear();
    showQuiet();
    m_board.setLink(SyncBoard::linkAfter(error.kind), error);
    answerAll();
    if (!m_running || (isPersonNeeded && !m_servers.mayComeBack()))
        return;
    m_engine.merging.run({}); // what came before the cut: nobody goes on with one of two versions
    const bool isLineAway = error.kind == ErrorKind::Offline;
    const bool isWaiting = m_engine.book.waitingCount() > 0;
    m_pause.begin({m_used && m_used->isNear(), isLineAway, isWaiting, askedPause}, this, [this] {
        m_servers.forgive(false);
        goOn();
    });
}

void SyncSession::onMoved(const Subscription& subscription)
{
    m_round.add(subscription);
    if (!m_pause.isUnderWay() && mayAsk())
        step();
}

void SyncSession::step()
{
    m_servers.isOutrun() ? beginRound() : m_round.goOn();
}

void SyncSession::showQuiet()
{
    m_lane.setOpen(isQuiet());
    emit quietChanged();
}

// A change of ours goes out at once; what came from the server is no reason to go there again.
void SyncSession::onDatabaseChanged(const DatabaseName& database)
{
    const bool isOfFiles = m_lane.isFollowed(database);
    DeliveryBook& book = m_engine.book;
    const auto followed = isOfFiles ? book.follow(database) : Result<>();
    const auto noted = followed.and_then([&] { return book.noteOwnChanges(database); });
    if (!noted)
        qCWarning(logWorkspace).noquote() << database.toString() << noted.error().detail;
    m_board.announceSoon();
    if (isOfFiles && m_running)
        return m_lane.wake();
    const QList<Subscription>& all = m_round.followed();
    const auto subscription =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.database == database; });
    const bool isLacked = !book.waitingFor(m_servers.inUse().hop(), database).isEmpty();
    if (!m_running || !mayAsk() || !isLacked)
        return;
    if (m_board.link() == LinkState::SignInNeeded || subscription == all.end())
        return;
    m_round.add(*subscription);
    m_pause.isUnderWay() ? goOn() : step();
}

void SyncSession::answerAll()
{
    m_isWaitingForLane = false;
    if (m_waitingForRound.empty())
        return;
    if (const auto level = m_engine.catalogue.levelWithAll(); !level)
        qCWarning(logWorkspace).noquote() << "the catalogue:" << level.error().detail;
    for (const Answer<SyncStatus>& answer : std::exchange(m_waitingForRound, {}))
        answer(m_board.status());
}

} // namespace shanke
