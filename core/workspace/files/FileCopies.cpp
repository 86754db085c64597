// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/FileCopies.h"

#include "files/FileAssembler.h"
#include "files/FileName.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

QString FileCopies::pathOf(const FileManifest& file) const
{
    return m_folder + u'/' + QString::fromLatin1(file.sha256.toHex()) + u'/' + file.name;
}

Result<QString> FileCopies::make(DocumentStore& pieces, const FileManifest& file) const
{
    const QString path = pathOf(file);
    if (QFile::exists(path))
        return path;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorKind::ReadOnly, u"the folder %1 cannot be made"_s.arg(m_folder));
    SHANKE_TRY(FileAssembler(pieces, file).writeTo(path));
    return path;
}

QString FileCopies::changed(const FileManifest& file, const QString& copy)
{
    if (!QFile::exists(copy))
        return {};
    const auto digest = digestOfFile(copy);
    return digest && *digest != file.sha256 ? copy : QString();
}

QString FileCopies::placeIn(const QString& folder, const FileManifest& file)
{
    QStringList taken;
    for (;;) {
        const QString name = freeFileName(file.name, taken);
        const QString path = QDir(folder).filePath(name);
        const auto digest = digestOfFile(path);
        const bool isThere = QFile::exists(path) || QFileInfo(path).isSymLink();
        if (!isThere || (digest && *digest == file.sha256))
            return path;
        taken.append(name);
    }
}

void FileCopies::tidy(const QDateTime& day) const
{
    for (const QFileInfo& folder : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo& copy : QDir(folder.filePath()).entryInfoList(QDir::Files)) {
            const auto digest = digestOfFile(copy.filePath());
            if (copy.lastModified() < day && digest && digest->toHex() == folder.fileName().toLatin1())
                QFile::remove(copy.filePath());
        }
        QDir().rmdir(folder.filePath()); // only when nothing is left
    }
}

Result<Digest> digestOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFile::exists(path) ? ErrorKind::ReadOnly : ErrorKind::NotFound, file.errorString(),
                    path);
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    if (!sha256.addData(&file))
        return fail(ErrorKind::NotFound, file.errorString(), path);
    return Digest::fromRaw(sha256.result());
}

} // namespace shanke
