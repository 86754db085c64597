// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QFile>

namespace shanke {

// A file of the person that is being read, and what it looked like when that began: another program may write
// to it meanwhile, and half of one version with half of the next is no version at all.
class SourceFile
{
public:
    // NotFound, ReadOnly (no right to read it), InvalidInput (a folder, a device).
    static Result<std::unique_ptr<SourceFile>> open(const QString& path);

    QIODevice& device() { return m_file; }
    QString path() const { return m_file.fileName(); }
    QString name() const; // as it is on this PC, maybe unfit for others
    qint64 size() const { return m_size; }
    // Conflict when the file is not what it was when it was opened, or `bytesRead` is not its size.
    Result<> checkUnchanged(qint64 bytesRead) const;

private:
    explicit SourceFile(const QString& path) : m_file(path) {}

    QFile m_file;
    qint64 m_size = 0;
    QDateTime m_modified;
};

} // namespace shanke
