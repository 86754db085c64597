// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace shanke {

// One piece of a file: the sealed bytes are named by `id`, and only who knows `key` can read them.
struct ChunkRef
{
    Digest id;       // of the sealed bytes
    QByteArray key;  // 32 bytes
    qint64 size = 0; // of the piece, unsealed

    friend bool operator==(const ChunkRef&, const ChunkRef&) = default;
};

// What a document says about a file that belongs to it: enough to find its pieces, read them, and know that
// they are the file. A value of the member "files" of the document, one object a file, told apart by names.
struct FileManifest
{
    static constexpr int MostChunks = 40'000; // about 10 GB: the document stays below what servers take

    QString name;
    QString mime;
    qint64 size = 0; // bytes
    Digest sha256;   // of the whole file
    std::vector<ChunkRef> chunks;

    // InvalidInput unless every member is right and the sizes add up; TooLarge for too many pieces. The text
    // comes from other PCs and is not trusted.
    static Result<FileManifest> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    friend bool operator==(const FileManifest&, const FileManifest&) = default;
};

// The file `name` of a document's "files". NotFound, or what fromJson() finds wrong with it.
Result<FileManifest> findFile(const QJsonArray& files, const QString& name);
// With `file` in the place of the one of its name, or at the end.
QJsonArray withFile(const QJsonArray& files, const FileManifest& file);
QJsonArray withoutFile(const QJsonArray& files, const QString& name);

} // namespace shanke
