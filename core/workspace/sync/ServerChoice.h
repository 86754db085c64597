// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/KnownServer.h"

namespace shanke {

class DeliveryBook;

// The two servers of the account, and which of them is to be used: the near one as long as it answers, else
// the far one. While the near one is in use, the far one is asked now and then what has come to it, for what
// the near one carries is not known to have arrived. Lives in the engine thread.
class ServerChoice
{
public:
    // `folder` and `book` outlive it.
    ServerChoice(const WorkspaceFolder& folder, const DeliveryBook& book,
                 const std::shared_ptr<ServerConnector>& connector, std::shared_ptr<Clock> clock);

    KnownServer& at(Hop hop) { return hop == Hop::School ? m_school : m_county; }
    const KnownServer& at(Hop hop) const { return hop == Hop::School ? m_school : m_county; }
    // One without a link where there is none.
    KnownServer& best();
    KnownServer& inUse() { return *m_inUse; }
    const KnownServer& inUse() const { return *m_inUse; }
    void use(KnownServer& server) { m_inUse = &server; }
    // Another one is to be used now.
    bool isOutrun() { return &best() != m_inUse; }

    // How each of them stands; `status` has the link of the one in use already.
    void tell(SyncStatus& status) const;

    // The one in use was not to be had. Answers the other one when it may be asked.
    KnownServer* passOver(const Error& error);
    // Why none of them is to be had: what a person can do something about goes before a line that is down.
    Error trouble() const;
    // One of them may answer without anybody doing something.
    bool mayComeBack() const;
    // They may be asked again, but who refused what it was shown, unless `all`.
    void forgive(bool all);
    void stopLooking();

    // How long until the county is asked for what it has not confirmed, and given what the school's server
    // does not take; nothing: it need not be.
    std::optional<std::chrono::milliseconds> untilComparison() const;
    void compareNow() { m_compared.reset(); }
    // True when it is time: best() is the county until its end.
    bool beginComparison();
    // True when there was one.
    bool endComparison() { return std::exchange(m_isComparing, false); }

private:
    const DeliveryBook& m_book;
    std::shared_ptr<Clock> m_clock;
    KnownServer m_school;
    KnownServer m_county;
    KnownServer* m_inUse = &m_school;
    std::optional<std::chrono::milliseconds> m_compared; // when, on the monotonic clock; nothing: it is due
    bool m_isComparing = false;
};

} // namespace shanke
