// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/FolderMark.h"

#include "base/Digest.h"

#include <QFile>
#include <QSysInfo>

#include <sys/stat.h>

namespace shanke {

namespace {

constexpr qsizetype MarkCharacters = 32;

} // namespace

QString folderMark(const QString& folder)
{
    struct stat facts = {};
    ::stat(QFile::encodeName(folder).constData(), &facts);
    const QByteArray text = QSysInfo::machineUniqueId() + '\n' + QByteArray::number(quint64(facts.st_ino));
    return QString::fromLatin1(Digest::of(text).toHex().left(MarkCharacters));
}

} // namespace shanke
