// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/search/SearchKeeper.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/search/textOfPieces.h"

namespace shanke {

namespace {

// Documents read before the index is whole again on the disk, and before this program can end.
constexpr int SearchSlice = 100;
// While a file comes, its pieces come one after the other.
constexpr std::chrono::seconds BetweenRetries{20};

} // namespace

SearchKeeper::SearchKeeper(const WorkspaceFolder& folder, Databases& databases)
    : m_folder(folder), m_databases(databases)
{
    m_pool.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(BetweenRetries);
    connect(&m_retry, &QTimer::timeout, this, &SearchKeeper::retryFiles);
    connect(&databases, &Databases::changed, this, &SearchKeeper::onDatabaseChanged);
}

SearchKeeper::~SearchKeeper()
{
    m_pool.waitForDone();
}

void SearchKeeper::whenOpen(Ready ready)
{
    if (m_index)
        return ready(Opened(m_index));
    m_waitingToOpen.push_back(std::move(ready));
    m_isAwake = true;
    work();
}

// Changes are announced a moment after they are written, so every database is looked at once more.
void SearchKeeper::whenCurrent(Ready ready)
{
    m_waiting.push_back(std::move(ready));
    m_isAwake = true;
    if (m_isBorrowed)
        m_index.reset(); // its owner may have gone on, or may have gone
    if (m_index)
        follow();
    work();
}

void SearchKeeper::onDatabaseChanged(const DatabaseName& database)
{
    if (!m_index || m_isBorrowed)
        return;
    if (holdsPieces(database)) {
        m_mustRetryFiles = true;
        if (!m_retry.isActive())
            m_retry.start();
        return;
    }
    if (!holdsLessonWork(database) || m_behind.contains(database))
        return;
    m_behind.append(database);
    work();
}

// Once for all databases: their pieces lie together.
void SearchKeeper::retryFiles()
{
    if (!m_index || m_isBorrowed)
        return;
    for (const DatabaseName& database : m_databases.open().stores.keys()) {
        if (holdsLessonWork(database) && !m_filesBehind.contains(database))
            m_filesBehind.append(database);
    }
    work();
}

void SearchKeeper::follow()
{
    const auto& stores = m_databases.open().stores;
    QList<DatabaseName> all = stores.keys();
    std::sort(all.begin(), all.end());
    const DatabaseName own = spaceOf(m_folder.account().user);
    if (all.removeOne(own))
        all.prepend(own);
    for (const DatabaseName& database : std::as_const(all)) {
        if (holdsLessonWork(database) && !m_behind.contains(database))
            m_behind.append(database);
    }
}

void SearchKeeper::makeAnew()
{
    if (!m_index || std::exchange(m_wasMadeAnew, true))
        return;
    qCWarning(logWorkspace) << "the search index is damaged and is made anew";
    m_mustMakeAnew = true;
    m_index.reset();
    m_behind.clear();
    m_filesBehind.clear();
    work();
}

// One turn of the other thread at a time: it opens the index, or reads a few documents of one database.
void SearchKeeper::work()
{
    if (m_isAtWork || !m_isAwake)
        return;
    if (m_index && m_behind.isEmpty() && m_filesBehind.isEmpty()) {
        m_wasMadeAnew = false;
        return answer(m_waiting, {});
    }
    // Out of the list, so that what changes there from now on brings it back. Documents come before the files
    // that they name.
    Task task{m_index, m_databases.open(), {}, m_folder.account().user, m_folder.account().school};
    task.isOfFiles = m_index && m_behind.isEmpty();
    if (m_index)
        task.database = task.isOfFiles ? m_filesBehind.takeFirst() : m_behind.takeFirst();
    task.isRetry = task.isOfFiles && std::exchange(m_mustRetryFiles, false);
    m_isAtWork = true;
    m_pool.start([this, task] {
        const Turn turn = task.index ? readTurn(task) : open(task.databases);
        QMetaObject::invokeMethod(this, [this, database = task.database, turn] { take(database, turn); });
    });
}

SearchKeeper::Turn SearchKeeper::readTurn(const Task& task)
{
    Turn turn;
    turn.isOfFiles = task.isOfFiles;
    DocumentStore* store = task.databases.find(task.database).value_or(nullptr);
    DocumentStore* pieces = task.databases.find(filesOf(task.database, task.school)).value_or(nullptr);
    if (!store)
        return turn;
    const auto textOf = [pieces](const QJsonObject& file) {
        return pieces ? textOfPieces(*pieces, file) : std::nullopt;
    };
    if (task.isOfFiles && task.index->isWorn().value_or(false)) {
        turn.isRenewed = true;
        turn.result = task.index->renew();
        return turn;
    }
    const Result<> asked = task.isRetry ? task.index->retryFiles() : Result<>();
    const Result<bool> more = asked.and_then([&] {
        return task.isOfFiles ? task.index->readFiles(task.database, *store, textOf)
                              : task.index->update(task.database, *store, task.reader, SearchSlice);
    });
    turn.hasMore = more.value_or(false);
    turn.result = more.map([](bool) {});
    return turn;
}

SearchKeeper::Turn SearchKeeper::open(const OpenStores& databases) const
{
    if (!m_folder.isClaimed()) {
        const Turn owned = openToRead(databases);
        if (owned.isBorrowed)
            return owned;
        m_folder.bringSearch();
    }
    Turn turn;
    turn.isOpening = true;
    auto opened = m_mustMakeAnew ? SearchIndex::makeAnew(m_folder.searchFile())
                                 : SearchIndex::open(m_folder.searchFile());
    if (opened)
        turn.index = *std::move(opened);
    else
        turn.result = tl::unexpected(opened.error());
    return turn;
}

// Who only looks takes the owner's as it is where that is level, else a copy that is made level.
SearchKeeper::Turn SearchKeeper::openToRead(const OpenStores& databases) const
{
    Turn turn;
    auto owned = SearchIndex::openToRead(m_folder.searchFileOfOwner());
    if (!owned)
        return turn;
    const auto& stores = databases.stores;
    turn.isBorrowed = std::all_of(stores.keyValueBegin(), stores.keyValueEnd(), [&](const auto& store) {
        return !holdsLessonWork(store.first) || (*owned)->behind(store.first, *store.second).value_or(1) == 0;
    });
    turn.index = *std::move(owned);
    turn.isOpening = true;
    return turn;
}

void SearchKeeper::take(const DatabaseName& database, const Turn& turn)
{
    m_isAtWork = false;
    if (m_mustMakeAnew && !turn.isOpening)
        return work(); // it was about a file that has been given up
    if (!turn.result)
        return fail(turn.result.error());
    m_mustMakeAnew = false;
    if (turn.isOpening) {
        m_index = turn.index;
        m_isBorrowed = turn.isBorrowed;
        if (!m_isBorrowed)
            follow();
        answer(m_waitingToOpen, {});
    } else if (turn.isRenewed) {
        follow();
    } else if (turn.isOfFiles) {
        m_wasFileRead = m_wasFileRead || turn.hasMore;
        if (turn.hasMore && !m_filesBehind.contains(database))
            m_filesBehind.prepend(database);
        if (!turn.hasMore && std::exchange(m_wasFileRead, false))
            emit changed();
    } else if (!turn.hasMore) {
        if (!m_filesBehind.contains(database))
            m_filesBehind.append(database);
        emit changed();
    } else if (!m_behind.contains(database)) {
        m_behind.prepend(database);
    }
    work();
}

// What could not be read is tried again with its next change.
void SearchKeeper::fail(const Error& error)
{
    if (error.kind == ErrorKind::Damaged && m_index && !m_wasMadeAnew)
        return makeAnew();
    m_isAwake = bool(m_index);
    m_mustMakeAnew = false;
    answer(m_waitingToOpen, tl::unexpected(error));
    answer(m_waiting, tl::unexpected(error));
}

void SearchKeeper::answer(std::vector<Ready>& waiting, const Result<>& result)
{
    for (const Ready& ready : std::exchange(waiting, {}))
        ready(result ? Opened(m_index) : Opened(tl::unexpected(result.error())));
}

} // namespace shanke
