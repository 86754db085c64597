// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/Databases.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "store/ChangeFeed.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

Databases::Databases(QString folder, OpenMode mode)
    : m_folder(std::move(folder)), m_mode(mode), m_disk(m_folder)
{
}
Databases::~Databases() = default;

Result<DocumentStore*> OpenStores::find(const DatabaseName& database) const
{
    if (DocumentStore* store = stores.value(database))
        return store;
    if (const auto failure = failures.constFind(database); failure != failures.constEnd())
        return tl::unexpected(*failure);
    return fail(ErrorKind::NotFound, u"there is no database %1 in this workspace"_s.arg(database.toString()));
}

ReadableStores OpenStores::readable() const
{
    ReadableStores readable{stores.keys(), [open = *this](const DatabaseName& database) {
                                return open.find(database).map([](DocumentStore* store) {
                                    return std::shared_ptr<const DocumentStore>(std::shared_ptr<void>(),
                                                                                store);
                                });
                            }};
    std::sort(readable.names.begin(), readable.names.end());
    return readable;
}

void Databases::openAll()
{
    for (const DatabaseName& database : names()) {
        if (const auto store = openStore(database, m_mode); !store)
            qCWarning(logWorkspace).noquote() << database.toString() << store.error().detail;
    }
}

Result<DocumentStore*> Databases::findOrCreate(const DatabaseName& database)
{
    return m_mode == OpenMode::ReadOnly ? find(database) : openStore(database, OpenMode::CreateIfMissing);
}

QList<DatabaseName> Databases::names() const
{
    QList<DatabaseName> names;
    for (const QString& file : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
        if (const auto database = databaseOfFile(file))
            names.append(*database);
    }
    return names;
}

Result<DocumentStore*> Databases::openStore(const DatabaseName& database, OpenMode mode)
{
    if (DocumentStore* store = m_open.stores.value(database))
        return store;
    auto store = DocumentStore::open(pathOf(database), mode);
    if (!store) {
        m_open.failures.insert(database, store.error());
        return tl::unexpected(store.error());
    }
    m_open.failures.remove(database);
    keep(database, *std::move(store));
    return m_open.stores.value(database);
}

QString Databases::pathOf(const DatabaseName& database) const
{
    return m_folder + u'/' + fileNameOf(database);
}

QString Databases::incomingPath(const DatabaseName& database) const
{
    const QDir folder(QFileInfo(m_folder).dir().filePath(u"incoming"_s));
    folder.mkpath(u"."_s);
    return folder.filePath(fileNameOf(database));
}

Result<DocumentStore*> Databases::adopt(const DatabaseName& database, const QString& path)
{
    if (QFile::exists(pathOf(database)))
        return fail(ErrorKind::Precondition, u"the database %1 is here already"_s.arg(database.toString()));
    if (!QFile::rename(path, pathOf(database)))
        return fail(ErrorKind::ReadOnly, u"%1 cannot be moved to the databases"_s.arg(path), path);
    return openStore(database, OpenMode::MustExist);
}

void Databases::keep(const DatabaseName& database, std::unique_ptr<DocumentStore> store)
{
    connect(&store->feed(), &ChangeFeed::changed, this, [this, database] { emit changed(database); });
    m_open.stores.insert(database, store.get());
    m_stores.emplace(database, std::move(store));
}

} // namespace shanke
