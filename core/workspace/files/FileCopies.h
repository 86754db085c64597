// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/ChunkStore.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace shanke {

// Copies of files that were opened with another program: opened/<digest>/<name> in the folder of the
// workspace. A copy may be changed there, and then is the person's work: it is never overwritten and never
// removed. Any thread; owns nothing.
class FileCopies
{
public:
    explicit FileCopies(const QString& workspace) : m_folder(workspace + QStringLiteral("/opened")) {}

    QString pathOf(const FileManifest& file) const;
    // Puts the copy there unless there is one. NotFound while pieces are missing; DiskFull, ReadOnly,
    // Damaged.
    Result<QString> make(DocumentStore& pieces, const FileManifest& file) const;
    // `copy` when it is there and says something else than the file; empty otherwise.
    static QString changed(const FileManifest& file, const QString& copy);
    // Where the file can stand in a folder: where it stands already, or where nothing is.
    static QString placeIn(const QString& folder, const FileManifest& file);
    // Removes copies that were made before `day` and are as they were made.
    void tidy(const QDateTime& day) const;

private:
    QString m_folder;
};

// Of a file on the disk. NotFound, ReadOnly.
Result<Digest> digestOfFile(const QString& path);

} // namespace shanke
