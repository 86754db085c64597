// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/NodeFiles.h"

#include "keeping/FileMoves.h"
#include "node/NodeDatabases.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

ReadableStores::Opened openToRead(const QString& path)
{
    SHANKE_LET(auto store, DocumentStore::open(path, OpenMode::ReadOnly));
    return std::shared_ptr<const DocumentStore>(std::move(store));
}

Result<> copyIdentity(const QString& from, const QString& to)
{
    for (const QString& name : NodeFiles::identityNames()) {
        if (QFile::exists(from + u'/' + name))
            SHANKE_TRY(copyFile(from + u'/' + name, to + u'/' + name));
    }
    return {};
}

} // namespace

NodeFiles::NodeFiles(QString folder, DatabaseName school)
    : m_folder(QDir(folder).absolutePath()), m_school(std::move(school))
{
}

QStringList NodeFiles::identityNames()
{
    return {u"node.key"_s, u"node.uuid"_s, u"certificate.pem"_s, u"provider-keys.json"_s};
}

QString NodeFiles::pathOf(const DatabaseName& database) const
{
    return NodeDatabases::pathIn(QDir(m_folder), database.toString());
}

ReadableStores NodeFiles::stores() const
{
    ReadableStores stores;
    for (const QString& name : NodeDatabases::namesIn(QDir(m_folder)))
        stores.names.append(DatabaseName(name));
    stores.open = [files = *this](const DatabaseName& database) {
        return openToRead(files.pathOf(database));
    };
    return stores;
}

DatabaseName NodeFiles::school() const
{
    if (!m_school.isEmpty())
        return m_school;
    QStringList schools = NodeDatabases::namesIn(QDir(m_folder));
    schools.removeIf([](const QString& name) { return !name.startsWith(u"school-"); });
    return schools.size() == 1 ? DatabaseName(schools.front()) : DatabaseName();
}

Result<BackupSource> NodeFiles::backupSource(const QDateTime& now) const
{
    SHANKE_LET(const QString uuid, NodeDatabases::uuidIn(m_folder));
    return BackupSource{stores(), now, {{}, uuid, school()}, [folder = m_folder](const QString& to) {
                            return copyIdentity(folder, to);
                        }};
}

} // namespace shanke
