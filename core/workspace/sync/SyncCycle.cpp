// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncCycle.h"

#include "workspace/sync/FileLane.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// A server that was put back from a backup has no news to tell: it is asked what it remembers.
constexpr std::chrono::milliseconds RoundInterval = 10min;

} // namespace

SyncCycle::SyncCycle(const SyncParts& engine, const Parts& parts)
    : m_engine(engine),
      m_parts(parts),
      m_pause(*engine.clock),
      m_nextRound(*engine.clock),
      m_nextComparison(*engine.clock)
{
    connectRound();
    connect(&m_parts.news, &NewsWatch::moved, this, &SyncCycle::add);
    connect(&m_parts.news, &NewsWatch::lost, this, &SyncCycle::begin); // finds out what is wrong
    // A server that is back is used at once: what was on its way elsewhere is known by the checkpoints.
    for (const Hop hop : Hops) {
        connect(&m_parts.servers.at(hop), &KnownServer::answered, this, [this] {
            if (m_isContinuous)
                m_parts.round.isVisiting() ? m_parts.round.makeWay() : begin();
        });
    }
}

void SyncCycle::connectRound()
{
    SyncRound* const round = &m_parts.round;
    connect(round, &SyncRound::began, this, &SyncCycle::showQuiet);
    connect(round, &SyncRound::due, this, &SyncCycle::add);
    connect(round, &SyncRound::carried, this, [this] { m_pause.noteCarried(); });
    connect(round, &SyncRound::outrun, this, &SyncCycle::begin);
    connect(round, &SyncRound::lost, this, &SyncCycle::lose);
    connect(round, &SyncRound::ended, this, &SyncCycle::end);
}

bool SyncCycle::follow()
{
    const bool isMore = m_parts.round.follow();
    m_parts.lane.follow(filesToSend(m_engine.folder.account(), m_engine.databases.open()));
    return isMore;
}

// A visit under way comes to its end first, wherever it is.
void SyncCycle::begin()
{
    if (!m_parts.round.isVisiting())
        m_parts.active.use(m_parts.servers.best());
    if (!m_parts.servers.inUse().isSet()) {
        m_parts.board.setLink(LinkState::NoServer, std::nullopt);
        return m_parts.orders.answerAll();
    }
    m_isDue = !mayAsk();
    if (m_isDue)
        return; // begins when it is known what to show
    m_pause.end();
    follow();
    m_parts.lane.doubt();
    m_nextRound.start(RoundInterval, this, [this] {
        if (!m_isContinuous)
            return;
        m_parts.servers.forgive(true); // somebody at the school may have vouched for this PC meanwhile
        begin();
    });
    m_parts.round.begin();
}

void SyncCycle::beginWhatIsDue()
{
    if (m_isContinuous || !m_parts.orders.isEmpty())
        begin();
}

// Goes on where a failure stopped it; what was visited before is not visited again.
void SyncCycle::goOn()
{
    if (m_parts.servers.isOutrun() || !m_parts.round.hasWaiting() || !mayAsk())
        return begin();
    m_pause.end();
    m_parts.round.goOn();
}

void SyncCycle::goOnWithAccess(bool wasAwaited)
{
    if (wasAwaited && m_parts.round.hasWaiting())
        return goOn();
    if (m_parts.board.link() != LinkState::SignInNeeded && !m_isDue)
        return;
    if (!m_isDue)
        m_parts.servers.inUse().forgive();
    beginWhatIsDue();
}

void SyncCycle::retryNow()
{
    m_pause.reset();
    if (m_pause.isUnderWay()) {
        m_parts.servers.forgive(false);
        goOn();
    }
    for (const Hop hop : Hops)
        m_parts.servers.at(hop).lookNow();
    m_parts.lane.wake();
}

void SyncCycle::end()
{
    if (follow())
        return begin(); // the roster that came names more desks
    m_parts.servers.inUse().noteGoodRound();
    const bool hasCompared = m_parts.servers.endComparison();
    const bool isOutrun = m_parts.servers.isOutrun();
    if (hasCompared && isOutrun)
        m_parts.lane.compareWith(*m_parts.servers.inUse().link());
    if (isOutrun && (m_isContinuous || !hasCompared))
        return begin();
    if (m_parts.servers.beginComparison())
        return begin();
    m_parts.active.use(m_parts.servers.best());
    rest();
}

void SyncCycle::rest()
{
    m_parts.active.setReached(true);
    const HeldDatabases& held = m_parts.servers.inUse().held();
    m_parts.board.setLink(held.needAttention() ? LinkState::Attention : LinkState::Idle, held.problem());
    showQuiet();
    if (m_isContinuous || !m_parts.orders.isEmpty())
        m_parts.lane.wake();
    m_parts.orders.answerWhenSent();
    if (!m_isContinuous)
        return;
    m_parts.news.watch(m_parts.round.followed());
    m_parts.round.tryHeldLater();
    compareLater();
}

void SyncCycle::compareLater()
{
    const auto wait = m_parts.servers.untilComparison();
    if (!wait)
        return;
    m_nextComparison.start(*wait, this, [this] {
        if (m_isContinuous && isQuiet() && m_parts.servers.beginComparison())
            begin();
    });
}

// The other server is tried in the same round. What was on its way is found again by the checkpoints, here as
// there.
void SyncCycle::lose(const Error& error, std::chrono::milliseconds askedPause)
{
    m_parts.active.setReached(false);
    m_parts.news.stop();
    m_parts.log.lost(m_parts.servers.inUse().hop(), error);
    KnownServer& lost = m_parts.servers.inUse();
    if (!m_parts.servers.passOver(error))
        return pauseAndRetry(m_parts.servers.trouble(), askedPause);
    if (m_isContinuous && lost.hop() == Hop::School)
        lost.lookForIt(askedPause);
    begin();
}

void SyncCycle::pauseAndRetry(const Error& error, std::chrono::milliseconds askedPause)
{
    const bool isPersonNeeded = error.kind == ErrorKind::Unauthorized;
    if (isPersonNeeded)
        m_parts.round.clear();
    showQuiet();
    m_parts.board.setLink(SyncBoard::linkAfter(error.kind), error);
    m_parts.orders.answerAll();
    if (!m_isContinuous || (isPersonNeeded && !m_parts.servers.mayComeBack()))
        return;
    m_engine.merging.run({}); // what came before the cut: nobody goes on with one of two versions
    const bool isLineAway = error.kind == ErrorKind::Offline;
    const bool isWaiting = m_engine.book.waitingCount() > 0;
    m_pause.begin({m_parts.active.isNear(), isLineAway, isWaiting, askedPause}, this, [this] {
        m_parts.servers.forgive(false);
        goOn();
    });
}

void SyncCycle::add(const Subscription& subscription)
{
    m_parts.round.add(subscription);
    if (!m_pause.isUnderWay() && mayAsk())
        step();
}

void SyncCycle::addOwn(const Subscription& subscription)
{
    m_parts.round.add(subscription);
    m_pause.isUnderWay() ? goOn() : step();
}

void SyncCycle::step()
{
    m_parts.servers.isOutrun() ? begin() : m_parts.round.goOn();
}

void SyncCycle::showQuiet()
{
    m_parts.lane.setOpen(isQuiet());
    emit quietChanged();
}

void SyncCycle::cancel()
{
    m_parts.round.clear();
    m_parts.news.stop();
    m_parts.lane.stop();
    m_pause.end();
    m_parts.servers.stopLooking();
    m_parts.servers.endComparison();
    m_nextComparison.cancel();
    m_nextRound.cancel();
    m_parts.servers.inUse().held().stopTrying();
    showQuiet();
    const LinkState link = m_parts.board.link();
    m_parts.board.setLink(link == LinkState::Working ? LinkState::Idle : link, m_parts.board.problem());
    m_parts.orders.answerAll();
}

} // namespace shanke
