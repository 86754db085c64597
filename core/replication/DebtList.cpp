// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DebtList.h"

#include "base/Clock.h"
#include "replication/ReplicationTuning.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr auto DebtsSuffix = "-debts"_L1;

milliseconds pauseAfter(int tries)
{
    const int doublings = std::min(tries - 1, tuning::MostDebtDoublings);
    return std::min<milliseconds>(tuning::FirstDebtPause * (1 << doublings), tuning::LongestDebtPause);
}

// Zero: it is due. A clock that stands before the last try, or was set since, tells nothing.
milliseconds untilDebtIsDue(const Debt& debt, const QDateTime& now)
{
    if (!debt.asked.isValid() || now < debt.asked)
        return milliseconds(0);
    const milliseconds waited(debt.asked.msecsTo(now));
    return std::max(pauseAfter(debt.tries) - waited, milliseconds(0));
}

QJsonObject debtObject(const Debt& debt)
{
    QJsonObject object{{u"id"_s, debt.id.toString()},
                       {u"error"_s, debt.error},
                       {u"reason"_s, debt.reason},
                       {u"since"_s, toIsoString(debt.since)},
                       {u"tries"_s, debt.tries}};
    if (debt.rev.generation > 0)
        object[u"rev"_s] = debt.rev.toString();
    if (debt.asked.isValid())
        object[u"asked"_s] = toIsoString(debt.asked);
    return object;
}

Debt debtFrom(const QJsonObject& object)
{
    const auto time = [&](QLatin1StringView name) {
        return QDateTime::fromString(object.value(name).toString(), Qt::ISODate);
    };
    return {DocId(object["id"_L1].toString()),
            RevId::parse(object["rev"_L1].toString().toUtf8()).value_or(RevId()),
            object["error"_L1].toString(),
            object["reason"_L1].toString(),
            time("since"_L1),
            time("asked"_L1),
            std::max(1, object["tries"_L1].toInt())};
}

} // namespace

DebtList DebtList::fromJson(const QJsonObject& object)
{
    DebtList list(object["source"_L1].toString(), object["target"_L1].toString());
    for (const QJsonValue& entry : object["debts"_L1].toArray()) {
        Debt debt = debtFrom(entry.toObject());
        if (!debt.id.isEmpty())
            list.m_debts[debt.id].insert_or_assign(debt.rev, debt);
    }
    return list;
}

QJsonObject DebtList::toJson() const
{
    QJsonArray debts;
    for (const Debt& debt : all())
        debts.append(debtObject(debt));
    return {{u"source"_s, m_source}, {u"target"_s, m_target}, {u"debts"_s, debts}};
}

void DebtList::note(const couch::DocFailure& failure, const QDateTime& now)
{
    auto& ofDocument = m_debts[failure.id];
    const auto known = ofDocument.find(failure.rev);
    const Debt before = known == ofDocument.end() ? Debt{.since = now, .tries = 0} : known->second;
    ofDocument.insert_or_assign(failure.rev, Debt{failure.id, failure.rev, failure.error, failure.reason,
                                                  before.since, now, before.tries + 1});
}

bool DebtList::pay(const DocId& id, const RevId& rev)
{
    const auto ofDocument = m_debts.find(id);
    if (ofDocument == m_debts.end() || ofDocument->second.erase(rev) == 0)
        return false;
    if (ofDocument->second.empty())
        m_debts.erase(ofDocument);
    return true;
}

bool DebtList::keepNamed(const couch::Change& change)
{
    const auto ofDocument = m_debts.find(change.id);
    if (ofDocument == m_debts.end())
        return false;
    const auto dropped = std::erase_if(ofDocument->second,
                                       [&](const auto& entry) { return !change.revs.contains(entry.first); });
    if (ofDocument->second.empty())
        m_debts.erase(ofDocument);
    return dropped > 0;
}

std::vector<Debt> DebtList::takeDue(const QDateTime& now)
{
    std::vector<Debt> due;
    for (auto& [id, ofDocument] : m_debts) {
        for (auto& [rev, debt] : ofDocument) {
            if (untilDebtIsDue(debt, now).count() > 0)
                continue;
            debt.asked = now;
            due.push_back(debt);
        }
    }
    return due;
}

void DebtList::makeAllDue()
{
    for (auto& [id, ofDocument] : m_debts) {
        for (auto& [rev, debt] : ofDocument)
            debt.asked = {};
    }
}

std::optional<milliseconds> untilDue(const std::vector<Debt>& debts, const QDateTime& now)
{
    std::optional<milliseconds> least;
    for (const Debt& debt : debts)
        least = std::min(least.value_or(milliseconds::max()), untilDebtIsDue(debt, now));
    return least;
}

std::vector<Debt> DebtList::all() const
{
    std::vector<Debt> debts;
    for (const auto& [id, ofDocument] : m_debts) {
        for (const auto& [rev, debt] : ofDocument)
            debts.push_back(debt);
    }
    return debts;
}

size_t DebtList::size() const
{
    size_t count = 0;
    for (const auto& [id, ofDocument] : m_debts)
        count += ofDocument.size();
    return count;
}

QString debtsId(const QString& replicationId)
{
    return replicationId + DebtsSuffix;
}

bool isDebtsId(const QString& localId)
{
    return localId.endsWith(DebtsSuffix);
}

} // namespace shanke
