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
    QString original{}; // the name where it was attached from, when `name` is another; see originalName()

    // What tells whether a file that is attached is a new version of this one.
    const QString& originalName() const { return original.isEmpty() ? name : original; }

    // InvalidInput unless every member is right and the sizes add up; TooLarge for too many pieces. The text
    // comes from other PCs and is not trusted.
    static Result<FileManifest> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    friend bool operator==(const FileManifest&, const FileManifest&) = default;
};

// The file `name` of a document's "files", or the only one with that original name. NotFound, or what
// fromJson() finds wrong with it.
Result<FileManifest> findFile(const QJsonArray& files, const QString& name);
// With `file` in the place of the one of its name, or at the end.
QJsonArray withFile(const QJsonArray& files, const FileManifest& file);
// With a file that was just attached, and the name that it has there: in the place of the one of its original
// name, or at the end, under a number where the name stands for another (see decisions/0021). Those called
// `kept` are not replaced. `file` gets the name.
QJsonArray withAttachedFile(const QJsonArray& files, FileManifest& file, const QStringList& kept);
QJsonArray withoutFile(const QJsonArray& files, const QString& name);

} // namespace shanke
