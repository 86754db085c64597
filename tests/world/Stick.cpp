// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Stick.h"

#include "workspace/courier/BundleMaking.h"
#include "workspace/courier/BundleOpening.h"
#include "workspace/engine/EngineState.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;     // milliseconds of real time
constexpr unsigned long Glance = 50; // microseconds

// Nobody but the run keeps the answer: when it goes with its engine, that is an answer, too.
template <typename Report, typename Start>
QFuture<Result<Report>> started(const Start& start)
{
    const Answer<Report> answer;
    start(answer);
    return answer.future();
}

} // namespace

void Stick::take(Pc& from, Pc& to)
{
    if (!from.isRunning() || !to.isRunning() || &from == &to)
        return;
    QDir().mkpath(m_folder);
    const QString path = m_folder + u"/%1.shb"_s.arg(m_bundles.size());
    BundleOrder order;
    order.receivers = {to.card()};
    order.path = path;
    const auto future = started<BundleReport>([&](const Answer<BundleReport>& answer) {
        from.state()
            .runs()
            .keep(std::make_unique<BundleMaking>(from.state().courier(), order, from.key(), answer))
            .start();
    });
    await([&] { return future.isFinished(); });
    if (future.isFinished() && future.result() && !future.result()->files.isEmpty())
        m_bundles.append(path);
}

void Stick::bring(Pc& to, int which)
{
    if (!to.isRunning() || m_bundles.isEmpty())
        return;
    const BundleOpening::Order order{m_bundles[which % m_bundles.size()],
                                     {.acceptsSender = true, .acceptsDeletions = true}};
    const auto future = started<BringReport>([&](const Answer<BringReport>& answer) {
        to.state()
            .runs()
            .keep(std::make_unique<BundleOpening>(to.state().courier(), order, to.key(), answer))
            .start();
    });
    await([&] { return future.isFinished(); });
}

void Stick::await(const std::function<bool()>& isDone)
{
    const QDeadlineTimer deadline(Patience);
    for (m_time.settle(); !isDone() && !deadline.hasExpired(); m_time.settle())
        QThread::usleep(Glance);
    if (!isDone())
        qFatal("A bundle was not done");
}

} // namespace shanke::world
