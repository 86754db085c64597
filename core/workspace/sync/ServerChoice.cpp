// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ServerChoice.h"

#include "workspace/sync/SyncBoard.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Long enough for the school's server to have carried what it was given: otherwise it would go twice over the
// line of the school.
constexpr std::chrono::milliseconds CompareEvery = 30min;
// After the start: what was given to the school's server the last time has been carried.
constexpr std::chrono::milliseconds FirstComparison = 5min;
// While the school's server answers and does not take something.
constexpr std::chrono::milliseconds PassByEvery = 5min;

} // namespace

ServerChoice::ServerChoice(const WorkspaceFolder& folder, const DeliveryBook& book,
                           const std::shared_ptr<ServerConnector>& connector, std::shared_ptr<Clock> clock)
    : m_book(book),
      m_clock(std::move(clock)),
      m_school(Hop::School, folder, connector, m_clock),
      m_county(Hop::County, folder, connector, m_clock),
      m_compared(m_clock->monotonic() + FirstComparison - CompareEvery)
{
}

KnownServer& ServerChoice::best()
{
    if (m_isComparing)
        return m_county;
    for (const Hop hop : Hops) {
        if (at(hop).isSet() && !at(hop).isAway())
            return at(hop);
    }
    return m_inUse->isSet() ? *m_inUse : at(m_school.isSet() ? Hop::School : Hop::County);
}

void ServerChoice::tell(SyncStatus& status) const
{
    status.clockOffset = m_inUse->isSet() ? m_inUse->link()->clockOffset() : std::nullopt;
    status.serverIsCounty = m_inUse == &m_county && m_county.isSet();
    for (const Hop hop : Hops) {
        const KnownServer& server = at(hop);
        ServerStatus& one = status.at(hop);
        one.problem = server.trouble() ? server.trouble() : server.held().problem();
        if (server.trouble())
            one.link = SyncBoard::linkAfter(server.trouble()->kind);
        else if (server.isSet())
            one.link = &server == m_inUse ? status.link : LinkState::Idle;
    }
}

KnownServer* ServerChoice::passOver(const Error& error)
{
    m_isComparing = false;
    m_inUse->setAway(error);
    KnownServer& other = at(otherThan(m_inUse->hop()));
    return other.isSet() && !other.isAway() ? &other : nullptr;
}

Error ServerChoice::trouble() const
{
    for (const Hop hop : Hops) {
        const auto& found = at(hop).trouble();
        const bool isOfPerson =
            found && (found->kind == ErrorKind::Unauthorized || found->kind == ErrorKind::UntrustedServer);
        if (isOfPerson)
            return *found;
    }
    return m_inUse->trouble().value_or(Error{ErrorKind::Offline, {}, {}});
}

bool ServerChoice::mayComeBack() const
{
    return std::any_of(Hops.begin(), Hops.end(), [this](Hop hop) {
        const auto& found = at(hop).trouble();
        return at(hop).isSet() && (!found || found->kind != ErrorKind::Unauthorized);
    });
}

void ServerChoice::forgive(bool all)
{
    for (const Hop hop : Hops) {
        KnownServer& server = at(hop);
        if (all || !server.trouble() || server.trouble()->kind != ErrorKind::Unauthorized)
            server.forgive();
    }
}

void ServerChoice::stopLooking()
{
    m_school.stopLooking();
    m_county.stopLooking();
}

std::optional<std::chrono::milliseconds> ServerChoice::untilComparison() const
{
    const bool isNearInUse = m_inUse == &m_school && m_school.isSet() && m_county.isReady();
    if (!isNearInUse || !m_book.isAnythingLackedBy(Hop::County))
        return std::nullopt;
    if (!m_compared)
        return 0ms;
    const auto pause = m_book.waitingCount() > 0 ? PassByEvery : CompareEvery;
    return std::max<std::chrono::milliseconds>(*m_compared + pause - m_clock->monotonic(), 0ms);
}

bool ServerChoice::beginComparison()
{
    const auto wait = untilComparison();
    if (!wait || wait->count() > 0)
        return false;
    m_compared = m_clock->monotonic();
    m_isComparing = true;
    m_county.forgive();
    return true;
}

} // namespace shanke
