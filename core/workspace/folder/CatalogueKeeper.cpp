// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/CatalogueKeeper.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"

namespace shanke {

namespace {

// Documents read before other work of the engine thread gets its turn: about 50 ms on the reference PC.
constexpr int Slice = 200;

} // namespace

CatalogueKeeper::CatalogueKeeper(const WorkspaceFolder& folder, Databases& databases)
    : m_folder(folder), m_databases(databases)
{
    connect(&databases, &Databases::changed, this, &CatalogueKeeper::onDatabaseChanged);
}

void CatalogueKeeper::whenCurrent(Ready ready)
{
    m_waiting.push_back(std::move(ready));
    if (const auto awake = wake(); !awake)
        return answerAll(awake);
    const auto read = m_complete ? readSlice() : Result<>();
    if (!read || (m_complete && m_behind.isEmpty()))
        return answerAll(read);
    schedule();
}

Result<std::shared_ptr<const Catalogue>> CatalogueKeeper::levelWith(const DatabaseName& database)
{
    SHANKE_TRY(wake());
    m_behind.insert(database);
    while (m_behind.contains(database))
        SHANKE_TRY(readSliceOf(database));
    SHANKE_TRY(judge());
    return m_catalogue;
}

Result<std::shared_ptr<const Catalogue>> CatalogueKeeper::levelWithAll()
{
    SHANKE_TRY(wake());
    markAll(); // and nobody is told: what was written is announced by its database
    while (!m_behind.isEmpty())
        SHANKE_TRY(readSlice());
    return m_catalogue;
}

Result<std::shared_ptr<const Catalogue>> CatalogueKeeper::asItIs()
{
    SHANKE_TRY(wake());
    return m_catalogue;
}

Result<std::shared_ptr<const Catalogue>> CatalogueKeeper::nearlyLevelWith(const DatabaseName& database)
{
    SHANKE_TRY(wake());
    m_behind.insert(database);
    SHANKE_TRY(readSliceOf(database));
    SHANKE_TRY(judge());
    schedule();
    return m_catalogue;
}

Result<> CatalogueKeeper::wake()
{
    if (m_catalogue)
        return {};
    m_folder.bringDerived();
    SHANKE_LET(m_catalogue, Catalogue::open(m_folder.derivedFile()));
    followAll();
    return {};
}

void CatalogueKeeper::markAll()
{
    const auto& stores = m_databases.open().stores;
    for (auto database = stores.keyBegin(); database != stores.keyEnd(); ++database) {
        if (holdsLessonWork(*database))
            m_behind.insert(*database);
    }
}

void CatalogueKeeper::followAll()
{
    markAll();
    schedule();
}

void CatalogueKeeper::onDatabaseChanged(const DatabaseName& database)
{
    if (!m_catalogue || !holdsLessonWork(database))
        return;
    m_behind.insert(database);
    schedule();
}

// A slice of every database that is behind, and of those that got behind by it.
Result<> CatalogueKeeper::readSlice()
{
    QSet<DatabaseName> done;
    for (QSet<DatabaseName> behind = m_behind; !behind.isEmpty(); behind = m_behind - done) {
        for (const DatabaseName& database : std::as_const(behind)) {
            auto read = readSliceOf(database);
            if (!read && read.error().kind == ErrorKind::Damaged)
                return rebuild();
            SHANKE_TRY(read);
        }
        done += behind;
        SHANKE_TRY(followWaiting());
    }
    return m_behind.isEmpty() ? judge() : Result<>();
}

Result<> CatalogueKeeper::judge()
{
    return m_catalogue->judge(m_folder.account().trust());
}

// Events that came before the key of their device are read once more when it is here.
Result<> CatalogueKeeper::followWaiting()
{
    SHANKE_LET(const QList<DatabaseName> waiting, m_catalogue->waiting());
    for (const DatabaseName& database : waiting) {
        if (m_databases.open().stores.contains(database))
            m_behind.insert(database);
    }
    return {};
}

Result<> CatalogueKeeper::readSliceOf(const DatabaseName& database)
{
    SHANKE_LET(const DocumentStore* store, m_databases.find(database));
    SHANKE_LET(const bool more, m_catalogue->update(database, *store, Slice));
    if (!more)
        m_behind.remove(database);
    return {};
}

Result<> CatalogueKeeper::rebuild()
{
    qCWarning(logWorkspace) << "the catalogue is damaged and is made anew";
    m_complete = false;
    m_catalogue.reset();
    SHANKE_LET(m_catalogue, Catalogue::makeAnew(m_folder.derivedFile()));
    followAll();
    return {};
}

void CatalogueKeeper::schedule()
{
    if (!std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &CatalogueKeeper::step, Qt::QueuedConnection);
}

void CatalogueKeeper::step()
{
    m_scheduled = false;
    const auto read = readSlice();
    if (!read) {
        answerAll(read);
        return;
    }
    if (!m_behind.isEmpty()) {
        schedule();
        return;
    }
    m_complete = true;
    answerAll({});
    emit changed();
}

void CatalogueKeeper::answerAll(const Result<>& result)
{
    for (const Ready& ready : std::exchange(m_waiting, {})) {
        if (result)
            ready(std::shared_ptr<const Catalogue>(m_catalogue));
        else
            ready(tl::unexpected(result.error()));
    }
}

} // namespace shanke
