// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncRound.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "workspace/reading/Delegations.h"

namespace shanke {

SyncRound::SyncRound(const SyncParts& engine, const Parts& parts)
    : m_engine(engine),
      m_parts(parts),
      m_visits(engine.databases, engine.book, engine.authority, parts.log, engine.clock),
      m_arrival(engine.folder, engine.book, engine.identity)
{
    connect(&m_visits, &VisitLine::began, this, [this] {
        emit began();
        m_parts.board.setLink(LinkState::Working, m_parts.board.problem());
    });
    connect(&m_visits, &VisitLine::progressed, this, [this](int sent, int toSend) {
        if (sent > 0)
            emit carried();
        m_parts.board.setTransfer(sent, toSend);
    });
    connect(&m_visits, &VisitLine::visited, this, &SyncRound::onSuccess);
    connect(&m_visits, &VisitLine::failed, this, &SyncRound::onFailure);
    connect(&m_visits, &VisitLine::madeWay, this, &SyncRound::next);
    connect(&m_visits, &VisitLine::emptied, this, &SyncRound::mergeArrivals);
}

SyncRound::~SyncRound() = default;

bool SyncRound::follow()
{
    const auto before = m_followed.size();
    m_followed = subscriptionsOf(m_engine.folder.account(), m_engine.folder.columns(),
                                 m_engine.databases.open(), desksOfOthers());
    QList<DatabaseName> names;
    for (const Subscription& subscription : m_followed) {
        if (const auto opened = m_engine.book.follow(subscription.database); !opened)
            hold(subscription.database, opened.error());
        names.append(subscription.database);
    }
    HeldDatabases& held = m_parts.servers.inUse().held();
    for (const DatabaseName& database : held.toTryAgain()) {
        if (!names.contains(database))
            held.release(database); // this person reads it no more
    }
    m_visits.setFollowed(m_followed);
    m_parts.board.setFollowed(names);
    m_parts.board.announceSoon();
    return m_followed.size() > before;
}

// Why that cannot be read, the place of the school's database in the status says.
DesksOfOthers SyncRound::desksOfOthers()
{
    const AccountSettings& account = m_engine.folder.account();
    const auto pcs = delegatePcs(m_engine.databases.open(), account, m_engine.catalogue, account.user);
    DesksOfOthers desks{pcs && pcs->now.contains(account.speaker())};
    if (!pcs || desks.standsIn || !pcs->ever.contains(account.speaker()))
        return desks;
    for (const DatabaseName& database : m_engine.databases.names()) {
        const bool isOthers =
            platform::sortOf(database) == platform::DatabaseKind::Desk && database != deskOf(account.user);
        if (isOthers && m_engine.book.follow(database) && !m_engine.book.waiting(database).isEmpty())
            desks.toBring.insert(database);
    }
    return desks;
}

void SyncRound::setServer(const ServerLink* server)
{
    m_visits.setServer(server);
    showHeld();
}

void SyncRound::allow(const DatabaseName& database)
{
    m_parts.servers.inUse().held().release(database);
    m_visits.allow(database);
    showHeld();
}

void SyncRound::begin()
{
    ++m_turn;
    m_parts.servers.inUse().held().stopTrying();
    showHeld();
    for (const Subscription& subscription : m_followed)
        add(subscription);
    m_visits.next();
}

void SyncRound::add(const Subscription& subscription)
{
    const bool isElsewhere = subscription.isAtSchoolOnly && m_parts.servers.inUse().hop() == Hop::County;
    if (isElsewhere || m_parts.servers.inUse().held().waitsForPerson(subscription.database))
        return;
    m_parts.news.ignore(subscription.database);
    m_visits.add(subscription);
}

void SyncRound::clear()
{
    ++m_turn;
    m_visits.clear();
}

void SyncRound::hold(const DatabaseName& database, const Error& error)
{
    if (m_parts.servers.inUse().held().hold(database, error))
        m_parts.log.stopped(database, error);
    showHeld();
}

void SyncRound::showHeld()
{
    const HeldDatabases& held = m_parts.servers.inUse().held();
    m_parts.board.setAttention(held.forPerson());
    m_parts.board.setProblem(held.problem());
}

void SyncRound::tryHeldLater()
{
    m_parts.servers.inUse().held().tryAgainLater(this, [this] {
        const QList<DatabaseName> again = m_parts.servers.inUse().held().toTryAgain();
        for (const Subscription& subscription : m_followed) {
            if (again.contains(subscription.database))
                emit due(subscription);
        }
    });
}

void SyncRound::next()
{
    if (m_parts.servers.isOutrun())
        return emit outrun();
    m_visits.next();
}

void SyncRound::onSuccess(const DatabaseName& database, const VisitOutcome& outcome)
{
    emit carried();
    m_parts.servers.inUse().forgive();
    m_parts.board.setReached();
    m_parts.servers.inUse().held().release(database);
    showHeld();
    if (outcome.isAtServer)
        m_parts.news.setReached(database, outcome.serverSequence);
    if (!outcome.sent.isEmpty() || !outcome.received.isEmpty() || !outcome.refused.empty())
        emit changed();
    next();
}

void SyncRound::onFailure(const Subscription& visited, const Error& error,
                          std::chrono::milliseconds askedPause)
{
    KnownServer& server = m_parts.servers.inUse();
    qCInfo(logWorkspace).noquote() << visited.database.toString() << errorName(error.kind) << error.detail;
    if (HeldDatabases::isOfOneDatabase(error.kind)) {
        hold(visited.database, error);
        return next();
    }
    add(visited);
    if (error.kind != ErrorKind::Unauthorized || !server.askForCredential())
        emit lost(error, askedPause);
}

// What came may be merged with what is here, and that goes out in the same round.
void SyncRound::mergeArrivals()
{
    m_engine.merging.run([this, turn = m_turn](const QList<DatabaseName>& written) {
        onMerged(written);
        if (turn != m_turn)
            return; // another round has begun, or it was cancelled
        if (m_visits.isQuiet())
            emit ended();
        else
            next();
    });
}

void SyncRound::onMerged(const QList<DatabaseName>& written)
{
    const QList<DatabaseName> arrived = m_arrival.toSendAgain(m_parts.servers.inUse().hop());
    for (const DatabaseName& database : arrived)
        m_visits.askForDebts(database);
    const QList<DatabaseName> again = written + arrived;
    for (const Subscription& subscription : m_followed) {
        if (again.contains(subscription.database))
            add(subscription);
    }
}

} // namespace shanke
