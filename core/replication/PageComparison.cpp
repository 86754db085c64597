// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/PageComparison.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

namespace {

couch::DocRevs readableOf(const couch::Change& change)
{
    couch::DocRevs document{change.id, change.revs};
    document.revs.removeAll(RevId());
    return document;
}

} // namespace

couch::RevsDiffAnswer PageComparison::known(const couch::ChangesPage& page) const
{
    couch::RevsDiffAnswer answer;
    for (const couch::Change& change : page.rows) {
        if (auto known = m_memory.missing.find(readableOf(change), m_clock.monotonic()))
            answer.push_back(*std::move(known));
    }
    return answer;
}

void PageComparison::compare(const couch::ChangesPage& page, std::chrono::milliseconds readTime,
                             Continuation<Difference> done)
{
    couch::RevsDiffQuery query;
    Difference difference;
    const auto now = m_clock.monotonic();
    for (const couch::Change& change : page.rows) {
        couch::DocRevs document = readableOf(change);
        if (document.revs.isEmpty())
            continue;
        if (auto known = m_memory.missing.find(document, now)) {
            difference.missing.push_back(*std::move(known));
            continue;
        }
        difference.asked += document.revs.size();
        query.push_back(std::move(document));
    }
    if (query.empty())
        return done(std::move(difference));
    m_isUnderWay = true;
    m_target.missing(query, {this, [=, this](const Result<couch::RevsDiffAnswer>& missing) mutable {
                                 m_isUnderWay = false;
                                 if (!missing)
                                     return done(Failure(missing.error()));
                                 onCompared(query, *missing, std::max(readTime, m_clock.monotonic() - now));
                                 for (const couch::DocMissing& each : *missing)
                                     difference.found += each.missing.size();
                                 difference.missing.insert(difference.missing.end(), missing->begin(),
                                                           missing->end());
                                 done(std::move(difference));
                             }});
}

void PageComparison::onCompared(const couch::RevsDiffQuery& asked, const couch::RevsDiffAnswer& missing,
                                std::chrono::milliseconds elapsed)
{
    const int rows = static_cast<int>(asked.size());
    m_memory.line.pages.measured(rows, rows * tuning::BytesPerChange, elapsed);
    m_memory.line.answered(elapsed);
    // On this PC asking costs nothing, and what has come there since need not be fetched.
    if (!m_target.isHere())
        m_memory.missing.note(asked, missing, m_clock.monotonic());
}

} // namespace shanke
