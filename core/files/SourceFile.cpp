// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/SourceFile.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SourceFile>> SourceFile::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"there is no file %1"_s.arg(path));
    if (info.isDir())
        return fail(ErrorKind::InvalidInput, u"%1 is a folder: attach the files in it"_s.arg(path));
    if (!info.isFile())
        return fail(ErrorKind::InvalidInput, u"%1 is no ordinary file"_s.arg(path));
    std::unique_ptr<SourceFile> source(new SourceFile(path));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::ReadOnly,
                    u"you have no right to read %1: ask its owner for a copy"_s.arg(path));
    source->m_size = source->m_file.size();
    source->m_modified = source->m_file.fileTime(QFileDevice::FileModificationTime);
    return source;
}

QString SourceFile::name() const
{
    return QFileInfo(m_file.fileName()).fileName();
}

Result<> SourceFile::checkUnchanged(qint64 bytesRead) const
{
    const QFileInfo now(m_file.fileName());
    const bool same =
        bytesRead == m_size && now.exists() && now.size() == m_size && now.lastModified() == m_modified;
    if (same)
        return {};
    return fail(
        ErrorKind::Conflict,
        u"%1 was changed while it was read: save it, close it in the other program and attach it again"_s.arg(
            m_file.fileName()));
}

} // namespace shanke
