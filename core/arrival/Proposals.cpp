// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/Proposals.h"

#include "arrival/Participants.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<bool> Proposals::maySettle(const ReadSnapshot& snapshot, const DocId& record, const UserId& user) const
{
    const auto home = homeOf(m_database, record);
    if (!home || home->keeping != Keeping::OfParticipants)
        return false;
    return isOwnedBy(m_database, record, user)
               ? Result<bool>(true)
               : Participants(m_store, snapshot, m_database).hold(record, user);
}

// What waits for something else is none: its signature may be unverified.
Result<std::vector<WaitingRevision>> Proposals::about(const ReadSnapshot& snapshot, const DocId& record) const
{
    SHANKE_LET(const auto waiting, WaitingRevisions(m_store).about(snapshot, {record}));
    std::vector<WaitingRevision> proposals;
    for (const WaitingRevision& each : waiting) {
        SHANKE_LET(const Judgement judgement, m_judge(each.revision));
        if (judgement.reason == Reason::Proposal && !each.revision.deleted)
            proposals.push_back(each);
    }
    return proposals;
}

Result<> Proposals::settle(const DocId& record, const RevId& rev)
{
    WaitingRevisions waiting(m_store);
    SHANKE_LET(auto transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const auto all, waiting.about(transaction, {record}));
    for (const WaitingRevision& each : all) {
        if (each.revision.rev == rev)
            SHANKE_TRY(waiting.remove(transaction, each));
    }
    return transaction.commit();
}

UserId Proposals::authorOf(const Revision& revision)
{
    return UserId(revision.body.toObject()[u"signed"_s][u"by"_s].toString());
}

} // namespace shanke
