// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/KnownServer.h"

#include "platform/DatabaseNames.h"

#include <QRandomGenerator>

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Of one that does not answer: asking it costs nothing.
constexpr std::chrono::milliseconds LongestPauseOfLook = 60s;

} // namespace

KnownServer::KnownServer(Hop hop, const WorkspaceFolder& folder, std::shared_ptr<ServerConnector> connector,
                         std::shared_ptr<Clock> clock)
    : m_hop(hop),
      m_folder(folder),
      m_connector(std::move(connector)),
      m_clock(std::move(clock)),
      m_held(*m_clock)
{
}

KnownServer::~KnownServer() = default;

std::unique_ptr<ServerLink> KnownServer::connectAnew()
{
    stopLooking();
    m_held.clear();
    forgive();
    m_retry.reset();
    m_probe.reset();
    auto before = std::exchange(m_link, ServerLink::of(m_folder.account(), m_hop, m_connector, m_clock));
    if (m_link)
        m_link->setCredential(m_access.credential().value_or(Credential()));
    return before;
}

void KnownServer::setCredential(const std::optional<Credential>& credential)
{
    m_access.set(credential);
    if (m_link && credential)
        m_link->setCredential(*credential);
}

bool KnownServer::askForCredential()
{
    if (m_access.isAwaited())
        return true;
    if (!m_link || !m_access.askAgain())
        return false;
    emit credentialRefused({m_hop, m_link->challenge(), m_link->clockOffset()});
    return true;
}

void KnownServer::forgive()
{
    m_trouble.reset();
    m_access.forgive();
}

void KnownServer::lookForIt(std::chrono::milliseconds askedPause)
{
    if (m_link && !std::exchange(m_isLooking, true))
        lookLater(askedPause);
}

void KnownServer::lookNow()
{
    if (!m_isLooking)
        return;
    m_retry.reset();
    look();
}

void KnownServer::stopLooking()
{
    m_isLooking = false;
    ++m_turn;
}

void KnownServer::look()
{
    m_probe = m_link->peer(deskOf(m_folder.account().user));
    m_probe->info({this, [this, turn = ++m_turn](const Result<PeerInfo>& found) {
                       if (turn == m_turn)
                           onLooked(found);
                   }});
}

void KnownServer::lookLater(std::chrono::milliseconds askedPause)
{
    auto pause = m_retry.nextDelay(QRandomGenerator::global()->generateDouble(), askedPause);
    if (m_trouble && m_trouble->kind == ErrorKind::Offline)
        pause = std::min(pause, LongestPauseOfLook);
    m_clock->after(pause, this, [this, turn = ++m_turn] {
        if (turn == m_turn)
            look();
    });
}

// A server that lacks the database, or keeps it from this person, is there.
void KnownServer::onLooked(const Result<PeerInfo>& found)
{
    const bool isThere =
        found || found.error().kind == ErrorKind::NotFound || found.error().kind == ErrorKind::Forbidden;
    if (isThere) {
        stopLooking();
        forgive();
        return emit answered();
    }
    m_trouble = found.error();
    if (m_trouble->kind == ErrorKind::Unauthorized)
        askForCredential(); // the next look shows it
    lookLater();
}

} // namespace shanke
