// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/AncestorSearch.h"

#include <QFuture>
#include <QPointer>

#include <deque>

namespace shanke {

// The gate as it is now: keys may come at any time.
using GateSource = std::function<Result<ArrivalGate>()>;

// Judges batches of what arrives and answers in the order in which they came: a few revisions at once, many
// in other threads while the next are read, several batches at a time, for most of it is the arithmetic of
// signatures. After a batch in which somebody says something the next is begun once that has been answered,
// and can be stored: it may hold what the next is judged by. Lives in one thread and needs its events.
class JudgingQueue final : public QObject
{
public:
    // By which gate, which knows the keys that came along.
    struct Judged
    {
        ArrivalGate gate;
        QList<HeldRevision> revisions; // with what was judged, the good ones too
    };
    using Answer = std::function<void(Result<Judged>)>;

    JudgingQueue(DatabaseName database, GateSource gate)
        : m_database(std::move(database)), m_gate(std::move(gate))
    {
    }

    void judge(std::vector<Revision> revisions, Answer answer);

private:
    struct Batch
    {
        std::vector<Revision> revisions; // until it is begun
        bool saysSomething = false;
        Answer answer;
        std::optional<Result<ArrivalGate>> gate{}; // once it is begun
        QFuture<HeldRevision> judged{};

        bool isDone() const { return gate && (!*gate || judged.isFinished()); }
    };

    void begin();
    void begin(Batch& batch);
    QFuture<HeldRevision> judged(std::vector<Revision> revisions, const ArrivalGate& gate);
    void answerAll();

    DatabaseName m_database;
    GateSource m_gate;
    std::deque<Batch> m_batches;
    bool m_isAnswering = false;
};

} // namespace shanke
