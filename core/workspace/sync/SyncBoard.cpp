// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncBoard.h"

#include "base/Log.h"
#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/merge/Undecided.h"
#include "workspace/reading/UnconfirmedWork.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/sync/FailureKinds.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds AnnounceInterval = 200ms;

// The server answers all the same.
bool isOfDatabase(ErrorKind failure)
{
    return failure == ErrorKind::Forbidden || failure == ErrorKind::NotFound ||
           failure == ErrorKind::Precondition;
}

} // namespace

void SyncBoard::setLink(LinkState link, const std::optional<Error>& problem)
{
    m_link = link;
    m_problem = problem;
    announce();
}

LinkState SyncBoard::linkAfter(ErrorKind failure)
{
    if (isOfThisPc(failure))
        return LinkState::Attention;
    switch (failure) {
    case ErrorKind::Unauthorized:
        return LinkState::SignInNeeded;
    case ErrorKind::NotOurServer:
        return LinkState::NotOurServer;
    case ErrorKind::UntrustedServer:
        return LinkState::UntrustedServer;
    default:
        return LinkState::Offline;
    }
}

void SyncBoard::setReached()
{
    if (m_problem && linkAfter(m_problem->kind) != LinkState::Attention && !isOfDatabase(m_problem->kind))
        m_problem.reset();
}

void SyncBoard::setTransfer(int sent, int toSend)
{
    m_sent = sent;
    m_toSend = toSend;
    announceSoon();
}

void SyncBoard::announceSoon()
{
    if (std::exchange(m_announcing, true))
        return;
    m_parts.clock.after(AnnounceInterval, this, [this] { announce(); });
}

void SyncBoard::announce()
{
    m_announcing = false;
    emit statusChanged(status());
}

SyncStatus SyncBoard::status() const
{
    const DeliveryBook& book = m_parts.book;
    SyncStatus status;
    status.link = m_link;
    status.waiting = book.waitingCount();
    status.refused = book.refusedCount();
    status.owed = book.debtCount();
    status.sent = m_sent;
    status.toSend = m_toSend;
    for (const Hop hop : Hops) {
        status.at(hop).lastReached = m_log.lastReached(hop);
        status.at(hop).lacks = book.ownWaitingCountFor(hop);
    }
    status.problem = m_problem;
    status.attentionDatabase = m_attention;
    if (m_more)
        m_more(status);
    if (const auto counted = countDrafts(); counted)
        status.drafts = *counted;
    else
        qCWarning(logWorkspace).noquote() << "drafts:" << counted.error().detail;
    const Hop inUse = status.serverIsCounty ? Hop::County : Hop::School;
    status.lastReached = m_log.lastReached(inUse);
    status.bytesASecond = m_log.speed(inUse);
    if (const auto counted = countFromCatalogue(status); !counted)
        qCWarning(logWorkspace).noquote() << "the catalogue:" << counted.error().detail;
    return status;
}

// Drafts stand in the person's own database, and never leave this PC.
Result<int> SyncBoard::countDrafts() const
{
    const DatabaseName space = spaceOf(m_parts.folder.account().user);
    if (!m_parts.databases.open().stores.contains(space))
        return 0;
    SHANKE_LET(DocumentStore * store, m_parts.databases.find(space));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const auto drafts, DraftShelf(*store).all(snapshot));
    return int(drafts.size());
}

// Sizes, conflicts and what waits for a voice, as far as the catalogue has come.
Result<> SyncBoard::countFromCatalogue(SyncStatus& status) const
{
    SHANKE_LET(const auto catalogue, m_parts.catalogue.asItIs());
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    const AccountSettings& account = m_parts.folder.account();
    DeliveryFacts facts = m_parts.book.facts();
    SHANKE_TRY(markUnconfirmed(facts, snapshot, account));
    SHANKE_LET(status.unconfirmed, unconfirmedWork(facts, snapshot, m_parts.databases.open(), account));
    SHANKE_LET(const Undecided undecided,
               undecidedIn(snapshot, m_parts.databases.open(), account, m_followed));
    status.conflicts = int(undecided.own.size());
    status.conflictsOfOthers = undecided.ofOthers;
    for (const DatabaseName& database : m_followed) {
        for (const DocId& id : m_parts.book.waiting(database)) {
            SHANKE_LET(const auto entry, catalogue::entryOf(snapshot, database, id));
            status.waitingBytes += entry ? entry->bytes : 0;
        }
    }
    return {};
}

} // namespace shanke
