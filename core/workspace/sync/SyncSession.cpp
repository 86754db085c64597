// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncSession.h"

#include "base/Log.h"

namespace shanke {

SyncSession::SyncSession(const SyncParts& engine)
    : m_engine(engine),
      m_log(engine.work, engine.catalogue, *engine.clock),
      m_board({engine.folder, engine.databases, engine.catalogue, engine.book, *engine.clock}, m_log),
      m_servers(engine.folder, engine.book, engine.connector, engine.clock),
      m_news(engine.clock),
      m_round(engine, {m_servers, m_log, m_board, m_news}),
      m_budget(*engine.clock),
      m_lane(engine.databases, engine.book, m_servers, m_budget, engine.clock),
      m_active(m_servers, engine.book, {m_round, m_news, m_lane, m_budget}),
      m_orders(m_lane, m_board, engine.catalogue),
      m_cycle(engine, {m_servers, m_active, m_round, m_news, m_lane, m_board, m_log, m_orders})
{
    m_board.setMore([this](SyncStatus& status) {
        status.files = m_lane.transfer();
        status.linkKind = m_budget.link();
        m_servers.tell(status);
    });
    connectParts();
}

SyncSession::~SyncSession() = default;

void SyncSession::connectParts()
{
    connect(&m_board, &SyncBoard::statusChanged, this, &SyncSession::statusChanged);
    connect(&m_round, &SyncRound::changed, this, &SyncSession::changed);
    connect(&m_lane, &FileLane::changed, this, &SyncSession::changed);
    connect(&m_lane, &FileLane::progressed, &m_board, &SyncBoard::announceSoon);
    connect(&m_active, &ActiveServer::changed, this, &SyncSession::serverChanged);
    connect(&m_cycle, &SyncCycle::quietChanged, this, &SyncSession::quietChanged);
    for (const Hop hop : Hops)
        connect(&m_servers.at(hop), &KnownServer::credentialRefused, this, &SyncSession::credentialRefused);
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

void SyncSession::start()
{
    m_cycle.setContinuous(true);
    m_cycle.begin();
}

void SyncSession::stop()
{
    m_cycle.setContinuous(false);
    m_cycle.cancel();
}

void SyncSession::once(const Answer<SyncStatus>& answer)
{
    m_orders.add(answer);
    m_servers.forgive(true);
    m_servers.compareNow();
    m_round.askForDebts();
    m_cycle.begin();
}

void SyncSession::allow(const DatabaseName& database)
{
    m_round.allow(database);
    m_cycle.begin();
}

void SyncSession::onAccountChanged(Hop hop)
{
    m_servers.at(hop).setCredential(std::nullopt); // whoever knows it says it next
    cancel();
    reconnect(m_servers.at(hop));
    if (m_cycle.isContinuous())
        m_cycle.begin();
}

void SyncSession::onTrustChanged(Hop hop)
{
    cancel();
    reconnect(m_servers.at(hop));
    m_cycle.beginWhatIsDue();
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
        m_cycle.beginWhatIsDue();
    } else if (&server == &m_servers.inUse()) {
        if (wasAwaited) {
            m_lane.wake();
            emit accessRenewed();
        }
        m_cycle.goOnWithAccess(wasAwaited);
    } else {
        server.lookNow();
    }
}

const ServerLink* SyncSession::server() const
{
    return m_servers.inUse().isReady() ? m_servers.inUse().link() : nullptr;
}

void SyncSession::reconnect(KnownServer& server)
{
    m_active.reconnect(server);
    m_cycle.follow();
    if (m_round.isVisiting())
        return;
    const LinkState link = m_servers.inUse().isSet() ? LinkState::Idle : LinkState::NoServer;
    m_board.setLink(link, std::nullopt);
}

void SyncSession::onColumnsChanged()
{
    if (m_cycle.follow() && m_cycle.isContinuous())
        m_cycle.begin();
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
    if (isOfFiles && m_cycle.isContinuous())
        return m_lane.wake();
    const QList<Subscription>& all = m_round.followed();
    const auto subscription =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.database == database; });
    const bool isLacked = !book.waitingFor(m_servers.inUse().hop(), database).isEmpty();
    if (!m_cycle.isContinuous() || !m_cycle.mayAsk() || !isLacked)
        return;
    if (m_board.link() == LinkState::SignInNeeded || subscription == all.end())
        return;
    m_cycle.addOwn(*subscription);
}

} // namespace shanke
