// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Folders.h"

#include <QDir>
#include <QDirIterator>

namespace shanke::world {

using namespace Qt::StringLiterals;

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QDir source(from);
    for (const QFileInfo& entry :
         source.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else if (!entry.fileName().endsWith(u"-shm") && entry.fileName() != u"lock" &&
                 !QFile::copy(entry.filePath(), target))
            qFatal("%ls cannot be copied", qUtf16Printable(entry.filePath()));
    }
}

void removeFolder(const QString& folder)
{
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        qFatal("%ls cannot be removed", qUtf16Printable(folder));
}

} // namespace shanke::world
