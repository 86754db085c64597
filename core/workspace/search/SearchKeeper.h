// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchIndex.h"
#include "workspace/folder/Databases.h"
#include "workspace/folder/WorkspaceFolder.h"

#include <QList>
#include <QThreadPool>
#include <QTimer>

namespace shanke {

// Keeps the search index level with the databases in a thread of its own, a few documents at a time, so that
// nothing that a person does waits for it. Sleeps until somebody searches. Lives in the engine thread; what
// it is asked is answered there.
class SearchKeeper : public QObject
{
    Q_OBJECT
public:
    using Opened = Result<std::shared_ptr<const SearchIndex>>;
    using Ready = std::function<void(const Opened&)>;

    SearchKeeper(const WorkspaceFolder& folder, Databases& databases);
    ~SearchKeeper() override; // ends after the few documents under way

    // Calls `ready` with the index as far as it has come.
    void whenOpen(Ready ready);
    // With one that knows everything committed before this call.
    void whenCurrent(Ready ready);
    // Somebody met damage in it.
    void makeAnew();

signals:
    // Something else is found now. Coalesced.
    void changed();

private:
    // What one turn of the other thread came to.
    struct Turn
    {
        std::shared_ptr<SearchIndex> index; // that was opened
        bool isOpening = false;
        bool isBorrowed = false; // it is the level one of another program
        bool isOfFiles = false;  // that documents name
        bool isRenewed = false;  // all databases are to be read once more
        bool hasMore = false;
        Result<> result;
    };

    // What the other thread is given.
    struct Task
    {
        std::shared_ptr<SearchIndex> index; // empty: it is to be opened
        OpenStores databases;
        DatabaseName database;
        UserId reader;
        SchoolId school;
        bool isOfFiles = false;
        bool isRetry = false;
    };

    void work();
    Turn open(const OpenStores& databases) const;
    Turn openToRead(const OpenStores& databases) const;
    void take(const DatabaseName& database, const Turn& turn);
    void fail(const Error& error);
    void follow();
    static Turn readTurn(const Task& task);
    void retryFiles();
    void onDatabaseChanged(const DatabaseName& database);
    void answer(std::vector<Ready>& waiting, const Result<>& result);

    const WorkspaceFolder& m_folder;
    Databases& m_databases;
    std::shared_ptr<SearchIndex> m_index; // shared with reading threads; empty while asleep
    QList<DatabaseName> m_behind;         // one's own first
    QList<DatabaseName> m_filesBehind;    // whose documents may name files that are not read
    bool m_mustRetryFiles = false;        // pieces have come since
    bool m_wasFileRead = false;
    QTimer m_retry;
    std::vector<Ready> m_waitingToOpen;
    std::vector<Ready> m_waiting;
    bool m_isAwake = false;
    bool m_isAtWork = false;
    bool m_mustMakeAnew = false;
    bool m_isBorrowed = false;
    bool m_wasMadeAnew = false; // and has not been level since
    QThreadPool m_pool;
};

} // namespace shanke
