// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/EventChain.h"

namespace shanke {

namespace {

struct Noted
{
    qint64 counter = 0;
    QString digest;
    DatabaseName database;
    DocId id;
};

Result<std::optional<Noted>> newest(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT counter, digest, database, id FROM event"
                                             " ORDER BY counter DESC LIMIT 1"));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return std::nullopt;
    return Noted{row.integer(0), row.text(1), DatabaseName(row.text(2)), DocId(row.text(3))};
}

} // namespace

Result<EventChain::Link> EventChain::next()
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Full));
    SHANKE_LET(auto last, newest(transaction));
    if (!last)
        return Link{};
    SHANKE_LET(const bool wasWritten, exists(last->database, last->id));
    if (!wasWritten) {
        SHANKE_TRY(transaction.execute("DELETE FROM event WHERE counter = ?", last->counter));
        SHANKE_LET(last, newest(transaction)); // the one before was written, or this one would not be
    }
    SHANKE_TRY(transaction.commit());
    if (!last)
        return Link{};
    SHANKE_LET(const Digest previous, Digest::fromHex(last->digest.toLatin1()));
    return Link{last->counter + 1, previous};
}

Result<> EventChain::note(const ChainEvent& event)
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Full));
    SHANKE_TRY(transaction.execute("INSERT INTO event (counter, digest, database, id) VALUES (?,?,?,?)",
                                   event.head().counter, QString::fromLatin1(event.digest().toHex()),
                                   event.database().toString(), event.id().toString()));
    return transaction.commit();
}

Result<> EventChain::forget()
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Full));
    SHANKE_TRY(transaction.execute("DELETE FROM event"));
    return transaction.commit();
}

// A database is there before an event for it is noted: where there is none it was taken away later, and its
// events may be anywhere.
Result<bool> EventChain::exists(const DatabaseName& database, const DocId& id) const
{
    const auto store = m_databases.find(database);
    if (!store)
        return store.error().kind == ErrorKind::NotFound ? Result<bool>(true) : tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    const auto state = (*store)->state(snapshot, id);
    if (!state && state.error().kind != ErrorKind::NotFound)
        return tl::unexpected(state.error());
    return state.has_value();
}

} // namespace shanke
