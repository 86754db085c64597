// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "couch/Changes.h"
#include "replication/Debt.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace shanke {

// Until the next one is due; none when nothing is owed.
std::optional<std::chrono::milliseconds> untilDue(const std::vector<Debt>& debts, const QDateTime& now);

// What one replication owes its target, and when it is asked for again: after a minute, then twice as long
// each time, a few hours at most. Ends when the target has it or the source names it no more. Times are wall
// times, for a debt outlives the program; a clock that jumped makes it due. Pure value.
class DebtList
{
public:
    // What cannot be read counts as nothing: the debts of a replication whose list was lost are found by a
    // comparison from the beginning.
    static DebtList fromJson(const QJsonObject& object);
    QJsonObject toJson() const;

    // Between whom: what the peers say in identity().
    DebtList() = default;
    DebtList(QString source, QString target) : m_source(std::move(source)), m_target(std::move(target)) {}
    const QString& source() const { return m_source; }
    const QString& target() const { return m_target; }

    void note(const couch::DocFailure& failure, const QDateTime& now);
    // True when it was owed.
    bool pay(const DocId& id, const RevId& rev);
    // A row of the change feed names all leaves of its document: what it no longer names is not owed. True
    // when something was.
    bool keepNamed(const couch::Change& change);

    // Those to be asked for now; they count as asked at `now`.
    std::vector<Debt> takeDue(const QDateTime& now);
    void makeAllDue();
    std::optional<std::chrono::milliseconds> untilDue(const QDateTime& now) const
    {
        return shanke::untilDue(all(), now);
    }

    std::vector<Debt> all() const; // in order of ids
    bool isEmpty() const { return m_debts.empty(); }
    size_t size() const;

    friend bool operator==(const DebtList&, const DebtList&) = default;

private:
    QString m_source;
    QString m_target;
    std::map<DocId, std::map<RevId, Debt>> m_debts;
};

// Where the list stands: in the local document of this name beside the checkpoint of the replication.
QString debtsId(const QString& replicationId);
bool isDebtsId(const QString& localId);

} // namespace shanke
