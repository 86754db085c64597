// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/BackupShelf.h"

#include "base/WholeFile.h"
#include "keeping/BackupRotation.h"
#include "keeping/FileMoves.h"
#include "platform/DatabaseNames.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString ElsewhereList = u"/elsewhere"_s;
constexpr qsizetype RememberedElsewhere = 5;

bool isNewer(const BackupSet& a, const BackupSet& b)
{
    return b.time < a.time;
}

QList<DatabaseName> databasesToKeep(const ReadableStores& stores)
{
    QList<DatabaseName> names = stores.names;
    names.removeIf([](const DatabaseName& name) { return holdsPieces(name); });
    return names;
}

Result<bool> hasChanged(const DocumentStore& store, const BackedUpDatabase* before)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    return !before || before->uuid != info.uuid || before->sequence != info.lastSequence;
}

} // namespace

BackupShelf::BackupShelf(const QString& folder, qint64 budget)
    : m_folder(folder + u"/backups"_s), m_budget(budget)
{
}

QList<BackupSet> BackupShelf::sets() const
{
    QList<BackupSet> sets;
    for (const QString& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (auto set = BackupSet::read(m_folder + u'/' + name))
            sets.append(*std::move(set));
    std::sort(sets.begin(), sets.end(), isNewer);
    return sets;
}

QStringList BackupShelf::elsewhere() const
{
    QFile list(m_folder + ElsewhereList);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// A help for a later repair and no more: a list that cannot be written spoils no backup.
void BackupShelf::rememberElsewhere(const QString& backup) const
{
    QStringList folders = elsewhere();
    folders.removeAll(backup);
    folders.prepend(backup);
    const QStringList kept = folders.first(std::min(folders.size(), RememberedElsewhere));
    if (QDir().mkpath(m_folder))
        std::ignore = writeWhole(m_folder + ElsewhereList, kept.join(u'\n').toUtf8());
}

QList<BackupEntry> BackupShelf::all() const
{
    QList<BackupEntry> entries;
    for (const BackupSet& set : sets())
        entries.append({set.folder, set.time, bytesBelow(set.folder)});
    return entries;
}

std::optional<BackupSet> BackupShelf::newest() const
{
    const auto all = sets();
    return all.isEmpty() ? std::nullopt : std::optional(all.front());
}

QList<BackupSet> BackupShelf::holding(const DatabaseName& database) const
{
    QList<BackupSet> holding = sets();
    for (const QString& folder : elsewhere())
        if (auto set = BackupSet::read(folder))
            holding.append(*std::move(set));
    std::sort(holding.begin(), holding.end(), isNewer);
    holding.removeIf([&](const BackupSet& set) { return !set.find(database); });
    return holding;
}

bool BackupShelf::isDue(const BackupSource& source) const
{
    const auto before = newest();
    for (const DatabaseName& name : databasesToKeep(source.stores)) {
        const auto store = source.stores.open(name);
        if (store && hasChanged(**store, before ? before->find(name) : nullptr).value_or(false))
            return true;
    }
    return false;
}

Result<BackupSet> BackupShelf::add(const BackupSource& source, const StopFlag& stop)
{
    SHANKE_TRY(makeFolder(m_folder));
    for (const QString& half : QDir(m_folder).entryList({u"*.partial"_s}, QDir::Dirs))
        QDir(m_folder + u'/' + half).removeRecursively();
    BackupWriter writer(source, newest(), stop);
    const QString name = source.now.toString(u"yyyy-MM-dd'T'HHmmss"_s);
    SHANKE_LET(BackupSet set, writer.write(m_folder + u'/' + name, databasesToKeep(source.stores)));
    rotate(source.now);
    return set;
}

void BackupShelf::rotate(const QDateTime& now) const
{
    for (const QString& folder : backupsToRemove(all(), now, m_budget))
        QDir(folder).removeRecursively();
}

} // namespace shanke
