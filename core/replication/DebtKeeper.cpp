// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DebtKeeper.h"

#include "replication/Checkpoint.h"

namespace shanke {

DebtKeeper::DebtKeeper(Peer& source, Peer& target, const Clock& clock)
    : m_target(target),
      m_home(source.isHere() ? source : target),
      m_clock(clock),
      m_id(debtsId(replicationId(source.identity(), target.identity()))),
      m_list(source.identity(), target.identity())
{
}

void DebtKeeper::load(Continuation<> done)
{
    m_home.readLocal(m_id, {this, [this, done](const Result<std::optional<QJsonObject>>& document) {
                                if (!document)
                                    return done(Failure(document.error()));
                                if (*document)
                                    m_list = DebtList::fromJson(**document);
                                done({});
                            }});
}

void DebtKeeper::save(Continuation<> done)
{
    if (!isChanged())
        return done({});
    m_home.writeLocal(m_id, m_list.toJson(), {this, [this, version = m_version, done](Result<> written) {
                                                  if (written)
                                                      m_savedVersion = version;
                                                  done(std::move(written));
                                              }});
}

void DebtKeeper::settle(const std::vector<couch::BulkGetItem>& asked, std::vector<couch::DocFailure> failures)
{
    // A server that says so of itself may be another one tomorrow.
    std::erase_if(failures, [this](const couch::DocFailure& failure) {
        return m_target.isHere() && failure.error == NeverTaken;
    });
    for (const couch::BulkGetItem& item : asked) {
        const bool failed = std::any_of(failures.begin(), failures.end(), [&](const auto& failure) {
            return failure.id == item.id && (failure.rev == item.rev || failure.rev.generation == 0);
        });
        if (!failed)
            pay(item.id, item.rev);
    }
    for (const couch::DocFailure& failure : failures)
        note(failure, asked);
}

void DebtKeeper::pay(const DocId& id, const RevId& rev)
{
    if (!m_list.pay(id, rev))
        return;
    ++m_version;
    ++m_paid;
}

void DebtKeeper::keepNamed(const couch::Change& change)
{
    if (m_list.keepNamed(change))
        ++m_version;
}

void DebtKeeper::askForAll()
{
    m_list.makeAllDue();
}

// When they were asked for last is written with what comes of it.
void DebtKeeper::compareDue(Continuation<couch::RevsDiffAnswer> done)
{
    couch::RevsDiffQuery query;
    couch::RevsDiffAnswer unnamed; // cannot be compared
    for (const Debt& debt : m_list.takeDue(m_clock.now())) {
        if (debt.rev.generation == 0) {
            unnamed.push_back({debt.id, {debt.rev}, {}});
            continue;
        }
        if (query.empty() || query.back().id != debt.id)
            query.push_back({debt.id, {}});
        query.back().revs.append(debt.rev);
    }
    if (query.empty())
        return done(std::move(unnamed));
    m_target.missing(query, {this, [this, query, unnamed, done](Result<couch::RevsDiffAnswer> missing) {
                                 if (missing) {
                                     payWhatCame(query, *missing);
                                     missing->insert(missing->end(), unnamed.begin(), unnamed.end());
                                 }
                                 done(std::move(missing));
                             }});
}

void DebtKeeper::payWhatCame(const couch::RevsDiffQuery& asked, const couch::RevsDiffAnswer& missing)
{
    for (const couch::DocRevs& document : asked) {
        const auto found = std::find_if(missing.begin(), missing.end(), [&](const couch::DocMissing& each) {
            return each.id == document.id;
        });
        for (const RevId& rev : document.revs) {
            if (found == missing.end() || !found->missing.contains(rev))
                pay(document.id, rev);
        }
    }
}

// An answer may say of a document that it failed without saying which of its revisions.
void DebtKeeper::note(const couch::DocFailure& failure, const std::vector<couch::BulkGetItem>& asked)
{
    ++m_version;
    const bool isNamed = failure.rev.generation > 0 ||
                         std::none_of(asked.begin(), asked.end(),
                                      [&](const couch::BulkGetItem& item) { return item.id == failure.id; });
    if (isNamed)
        return m_list.note(failure, m_clock.now());
    for (const couch::BulkGetItem& item : asked) {
        if (item.id == failure.id)
            m_list.note({failure.id, item.rev, failure.error, failure.reason}, m_clock.now());
    }
}

} // namespace shanke
