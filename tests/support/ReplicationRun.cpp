// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ReplicationRun.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 10'000;
constexpr int TickMs = 100;

// Drives the events of this thread until `done`, without sleeping between them.
template <typename Done>
bool drive(const Done& done)
{
    QTimer tick; // looks at the deadline also when nothing happens
    tick.start(TickMs);
    const QDeadlineTimer deadline(PatienceMs);
    while (!done() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return done();
}

} // namespace

ReplicationRun::ReplicationRun(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target,
                               ReplicationOptions options, std::shared_ptr<Clock> clock)
    : m_replication(std::move(source), std::move(target), options, std::move(clock))
{
    connect(&m_replication, &Replication::finished, this, [this] { m_over = true; });
    connect(&m_replication, &Replication::failed, this, [this](const Error& error) {
        m_over = true;
        m_error = error;
    });
    connect(&m_replication, &Replication::caughtUp, this, [this] { ++m_caughtUp; });
    connect(&m_replication, &Replication::interrupted, this,
            [this](const Error& error) { m_interruptions.push_back(error); });
}

bool ReplicationRun::untilOver()
{
    return drive([this] { return m_over; });
}

bool ReplicationRun::untilCaughtUp(int times)
{
    return drive([=, this] { return m_caughtUp >= times || m_over; }) && !m_over;
}

bool ReplicationRun::untilInterrupted(int times)
{
    const auto count = static_cast<size_t>(times);
    return drive([=, this] { return m_interruptions.size() >= count || m_over; }) && !m_over;
}

Result<ReplicationSummary> ReplicationRun::toEnd()
{
    start();
    if (!untilOver())
        return fail(ErrorKind::Offline, u"The replication did not end."_s);
    return result();
}

Result<ReplicationSummary> ReplicationRun::result() const
{
    if (m_error)
        return Failure(*m_error);
    return m_replication.summary();
}

} // namespace shanke::test
