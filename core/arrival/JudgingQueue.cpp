// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/JudgingQueue.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentMap>

namespace shanke {

namespace {

// Up to so many revisions, some milliseconds of arithmetic, are not worth waiting for other threads.
constexpr size_t FewRevisions = 50;

} // namespace

void JudgingQueue::judge(std::vector<Revision> revisions, Answer answer)
{
    const bool saysSomething = std::any_of(revisions.begin(), revisions.end(), [](const Revision& revision) {
        return ArrivalGate::isSignedOnce(revision.id);
    });
    m_batches.push_back({std::move(revisions), saysSomething, std::move(answer)});
    begin();
    answerAll(); // what is judged already
}

void JudgingQueue::begin()
{
    for (Batch& batch : m_batches) {
        if (!batch.gate)
            begin(batch);
        if (batch.saysSomething)
            return;
    }
}

void JudgingQueue::begin(Batch& batch)
{
    auto gate = m_gate();
    if (gate) {
        for (const Revision& revision : batch.revisions)
            gate->learn(m_database, revision);
        batch.judged = judged(std::move(batch.revisions), *gate);
    }
    batch.gate.emplace(std::move(gate));
}

QFuture<HeldRevision> JudgingQueue::judged(std::vector<Revision> revisions, const ArrivalGate& gate)
{
    const bool isFew = revisions.size() <= FewRevisions;
    const auto judge = [database = m_database, gate](const Revision& each) {
        return HeldRevision{each, gate.judge(database, each)};
    };
    if (isFew) {
        const auto few = QtConcurrent::blockingMapped<QList<HeldRevision>>(std::move(revisions), judge);
        return QtFuture::makeReadyFuture(few);
    }
    // No then(): in Qt 6.4 that waits for itself where such a future ends meanwhile.
    auto* watcher = new QFutureWatcher<HeldRevision>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcherBase::finished, this, &JudgingQueue::answerAll);
    watcher->setFuture(QtConcurrent::mapped(std::move(revisions), judge));
    return watcher->future();
}

// Whoever is answered may bring the next batch, or be the end of this queue.
void JudgingQueue::answerAll()
{
    if (std::exchange(m_isAnswering, true))
        return;
    const QPointer<JudgingQueue> self(this);
    while (!m_batches.empty() && m_batches.front().isDone()) {
        const Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        batch.answer(batch.gate->map([&](const ArrivalGate& gate) {
            return Judged{gate, batch.judged.results()};
        }));
        if (!self)
            return;
        begin();
    }
    m_isAnswering = false;
}

} // namespace shanke
