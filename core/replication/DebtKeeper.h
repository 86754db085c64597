// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/DebtList.h"
#include "replication/Peer.h"

#include <QObject>

namespace shanke {

// Reads and writes the debts of one replication: at the peer that is on this PC, where status and the desktop
// find them, otherwise at the target. Written before the checkpoint that passes them. Lives in the peers'
// thread.
class DebtKeeper : public QObject
{
    Q_OBJECT
public:
    DebtKeeper(Peer& source, Peer& target, const Clock& clock);

    void load(Continuation<> done);
    // Answers at once when nothing has changed.
    void save(Continuation<> done);
    bool isChanged() const { return m_version != m_savedVersion; }

    // What a transfer came to: these were asked for, of those some failed. What a target on this PC will
    // never take is not owed.
    void settle(const std::vector<couch::BulkGetItem>& asked, std::vector<couch::DocFailure> failures);
    void pay(const DocId& id, const RevId& rev);
    void keepNamed(const couch::Change& change);
    void askForAll();
    // What is due and still owed: what the target has got meanwhile, on another way, is paid.
    void compareDue(Continuation<couch::RevsDiffAnswer> done);
    std::optional<std::chrono::milliseconds> untilDue() const { return m_list.untilDue(m_clock.now()); }
    size_t size() const { return m_list.size(); }
    qint64 paid() const { return m_paid; } // since it was loaded
    std::vector<Debt> all() const { return m_list.all(); }

private:
    void payWhatCame(const couch::RevsDiffQuery& asked, const couch::RevsDiffAnswer& missing);
    void note(const couch::DocFailure& failure, const std::vector<couch::BulkGetItem>& asked);

    Peer& m_target;
    Peer& m_home;
    const Clock& m_clock;
    QString m_id;
    DebtList m_list;
    quint64 m_version = 0; // of the list; counts its changes
    quint64 m_savedVersion = 0;
    qint64 m_paid = 0;
};

} // namespace shanke
