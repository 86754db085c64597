// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "base/Run.h"
#include "files/ChunkCollection.h"
#include "keeping/ReadableStores.h"
#include "keeping/StoreFinder.h"

namespace shanke {

// Takes out the pieces that nothing names any more, some in each turn of the event loop. Answers once how
// many went. Lives in the thread that writes.
class CollectionRun final : public Run
{
    Q_OBJECT
public:
    // What is unnamed in one database of pieces.
    using Unnamed = std::vector<std::pair<DatabaseName, std::vector<Digest>>>;

    CollectionRun(StoreFinder find, Unnamed unnamed, QDateTime now);

    void start(const Continuation<int>& done);

private:
    void goOn();
    void step();
    Result<> noteNext();
    Result<> removeSome();

    StoreFinder m_find;
    Unnamed m_unnamed;
    QDateTime m_now;
    std::optional<Continuation<int>> m_done;
    DatabaseName m_database;
    std::vector<Digest> m_due; // in m_database
    int m_removed = 0;
};

// Looks through every text of every database for what it names; what no text names is the answer. Any thread;
// takes as long as reading all files. Fails where one cannot be read: what it names is not known, and nothing
// may go.
Result<CollectionRun::Unnamed> findUnnamed(const ReadableStores& stores);

} // namespace shanke
