// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/RemoteWatch.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Shorter than the minute after which common proxies and gateways drop a silent connection.
constexpr auto LongpollTime = 45s;
// A server that does not hold requests back is asked again after this.
constexpr auto PauseAfterHaste = 5s;

} // namespace

RemoteWatch::RemoteWatch(std::unique_ptr<Peer> peer, couch::Sequence since, std::shared_ptr<Clock> clock)
    : m_peer(std::move(peer)), m_since(std::move(since)), m_clock(std::move(clock))
{
}

void RemoteWatch::start()
{
    ask();
}

void RemoteWatch::ask()
{
    couch::ChangesQuery query;
    query.since = m_since;
    query.limit = 1;
    query.longpoll = true;
    query.timeout = LongpollTime;
    const auto began = m_clock->monotonic();
    m_peer->changes(query, {this, [this, began](const Result<couch::ChangesPage>& page) {
                                onAnswer(page, m_clock->monotonic() - began);
                            }});
}

void RemoteWatch::onAnswer(const Result<couch::ChangesPage>& page, std::chrono::milliseconds waited)
{
    if (!page)
        emit failed(page.error());
    else if (!page->rows.empty())
        emit moved();
    else
        m_clock->after(waited < 1s ? PauseAfterHaste : 0s, this, [this] { ask(); });
}

} // namespace shanke
