// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/ForeignStore.h"

#include "sqlite/Connection.h"
#include "store/StoreSchema.h"

#include <QTemporaryDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What stands in the file, as SQLite wrote it down. Its own statistics are rows like any other.
Result<QStringList> definitions(const QString& path, OpenMode mode)
{
    SHANKE_LET(const auto file, Connection::open(path, mode, storeSchema()));
    SHANKE_LET(const auto snapshot, file->read());
    SHANKE_LET(auto row,
               snapshot.query("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                              "WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\' ORDER BY type, name"));
    QStringList found;
    for (;;) {
        SHANKE_LET(const bool isRow, row.next());
        if (!isRow)
            return found;
        found.append({row.text(0), row.text(1), row.text(2), row.text(3)});
    }
}

} // namespace

Result<> checkForeignStore(const QString& path)
{
    const QTemporaryDir folder;
    SHANKE_LET(const auto ours, definitions(folder.filePath(u"ours.sqlite"_s), OpenMode::CreateIfMissing));
    SHANKE_LET(const auto theirs, definitions(path, OpenMode::MustExist).map_error([](Error error) {
        if (error.kind == ErrorKind::Damaged)
            error.kind = ErrorKind::InvalidInput; // not a file of ours
        return error;
    }));
    if (theirs != ours)
        return fail(ErrorKind::InvalidInput,
                    u"The file holds other tables than this program's, and was not used."_s, path);
    return {};
}

} // namespace shanke
