// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileManifest.h"

#include "files/ChunkName.h"
#include "files/Chunker.h"
#include "files/FileName.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = FileManifest::MostChunks * qint64(Chunker::MostBytes);
constexpr qsizetype LongestMime = 127;
constexpr qsizetype LongestOriginal = 1024; // four times as much as file systems take

Failure bad(const QString& what)
{
    return fail(ErrorKind::InvalidInput, u"the list of pieces of a file cannot be used: %1"_s.arg(what));
}

Result<qint64> sizeIn(const QJsonObject& json, qint64 least, qint64 most)
{
    const QJsonValue value = json["size"_L1];
    const qint64 size = value.toInteger(-1);
    if (!value.isDouble() || double(size) != value.toDouble() || size < least || size > most)
        return bad(u"a size is not a whole number from %1 to %2"_s.arg(least).arg(most));
    return size;
}

Result<Digest> digestIn(const QJsonObject& json, QLatin1StringView member)
{
    const QByteArray text = json[member].toString().toLatin1();
    const auto digest = Digest::fromHex(text);
    if (!digest || digest->toHex() != text)
        return bad(u"%1 is no digest"_s.arg(member));
    return *digest;
}

Result<ChunkRef> chunkFromJson(const QJsonObject& json)
{
    const auto id = digestOfChunk(DocId(json["id"_L1].toString()));
    if (!id)
        return bad(u"the name of a piece is none"_s);
    SHANKE_LET(const Digest key, digestIn(json, "key"_L1)); // as long as one
    SHANKE_LET(const qint64 size, sizeIn(json, 1, Chunker::MostBytes));
    return ChunkRef{*id, key.toRaw(), size};
}

QJsonObject toJson(const ChunkRef& chunk)
{
    return {{u"id"_s, chunkDocId(chunk.id).toString()},
            {u"key"_s, QString::fromLatin1(chunk.key.toHex())},
            {u"size"_s, chunk.size}};
}

// Equal pieces of a file are named as often as they stand in it; each naming must say the same.
Result<> checkRepeats(const std::vector<ChunkRef>& chunks)
{
    QHash<QByteArray, const ChunkRef*> known;
    for (const ChunkRef& chunk : chunks) {
        const ChunkRef*& first = known[chunk.id.toRaw()];
        if (first && !(*first == chunk))
            return bad(u"one piece is named twice, differently"_s);
        first = &chunk;
    }
    return {};
}

Result<std::vector<ChunkRef>> chunksIn(const QJsonObject& json)
{
    if (!json["chunks"_L1].isArray())
        return bad(u"there is no list of pieces"_s);
    const QJsonArray items = json["chunks"_L1].toArray();
    if (items.size() > FileManifest::MostChunks)
        return fail(ErrorKind::TooLarge, u"the file has more pieces than this program takes"_s);
    std::vector<ChunkRef> chunks;
    for (const QJsonValue& item : items) {
        SHANKE_LET(ChunkRef chunk, chunkFromJson(item.toObject()));
        chunks.push_back(std::move(chunk));
    }
    SHANKE_TRY(checkRepeats(chunks));
    return chunks;
}

qint64 sumOf(const std::vector<ChunkRef>& chunks)
{
    qint64 sum = 0;
    for (const ChunkRef& chunk : chunks)
        sum += chunk.size;
    return sum;
}

} // namespace

Result<FileManifest> FileManifest::fromJson(const QJsonObject& json)
{
    FileManifest file;
    file.name = json["name"_L1].toString();
    SHANKE_TRY(checkFileName(file.name));
    file.mime = json["mime"_L1].toString();
    if (file.mime.size() > LongestMime)
        return bad(u"the kind of the file is too long"_s);
    SHANKE_LET(file.size, sizeIn(json, 0, MostBytes));
    SHANKE_LET(file.sha256, digestIn(json, "sha256"_L1));
    SHANKE_LET(file.chunks, chunksIn(json));
    file.original = json["original"_L1].toString();
    if (file.original.size() > LongestOriginal)
        return bad(u"the name it had is too long"_s);
    if (sumOf(file.chunks) != file.size)
        return bad(u"the pieces do not add up to the size of the file"_s);
    return file;
}

QJsonObject FileManifest::toJson() const
{
    QJsonArray list;
    for (const ChunkRef& chunk : chunks)
        list.append(shanke::toJson(chunk));
    QJsonObject json{{u"name"_s, name},
                     {u"mime"_s, mime},
                     {u"size"_s, size},
                     {u"sha256"_s, QString::fromLatin1(sha256.toHex())},
                     {u"chunks"_s, list}};
    if (!original.isEmpty())
        json[u"original"_s] = original;
    return json;
}

namespace {

qsizetype placeOf(const QJsonArray& files, const QString& name)
{
    for (qsizetype i = 0; i < files.size(); ++i)
        if (files[i]["name"_L1].toString() == name)
            return i;
    return -1;
}

QString originalNameOf(const QJsonObject& file)
{
    const QString original = file["original"_L1].toString();
    return original.isEmpty() ? file["name"_L1].toString() : original;
}

QList<qsizetype> placesOfOriginal(const QJsonArray& files, const QString& original, const QStringList& kept)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QJsonObject file = files[i].toObject();
        if (originalNameOf(file) == original && !kept.contains(file["name"_L1].toString()))
            places.append(i);
    }
    return places;
}

// Of several of the same original name only the one that says the same: which of the others is meant, nobody
// knows.
qsizetype placeToReplace(const QJsonArray& files, const FileManifest& file, const QStringList& kept)
{
    const QList<qsizetype> places = placesOfOriginal(files, file.originalName(), kept);
    const QString content = QString::fromLatin1(file.sha256.toHex());
    for (const qsizetype place : places)
        if (files[place]["sha256"_L1].toString() == content)
            return place;
    return places.size() == 1 ? places.first() : -1;
}

QStringList namesOf(const QJsonArray& files)
{
    QStringList names;
    for (const QJsonValue& file : files)
        names.append(file["name"_L1].toString());
    return names;
}

} // namespace

Result<FileManifest> findFile(const QJsonArray& files, const QString& name)
{
    qsizetype place = placeOf(files, name);
    if (const auto places = placesOfOriginal(files, name, {}); place < 0 && places.size() == 1)
        place = places.first();
    if (place < 0)
        return fail(ErrorKind::NotFound, u"the document has no file \"%1\""_s.arg(name));
    return FileManifest::fromJson(files[place].toObject());
}

QJsonArray withFile(const QJsonArray& files, const FileManifest& file)
{
    QJsonArray changed = files;
    const qsizetype place = placeOf(files, file.name);
    if (place < 0)
        changed.append(file.toJson());
    else
        changed[place] = file.toJson();
    return changed;
}

QJsonArray withAttachedFile(const QJsonArray& files, FileManifest& file, const QStringList& kept)
{
    const QString original = file.originalName();
    const qsizetype place = placeToReplace(files, file, kept);
    file.name = place >= 0 ? files[place]["name"_L1].toString() : freeFileName(original, namesOf(files));
    file.original = original == file.name ? QString() : original;
    return withFile(files, file);
}

QJsonArray withoutFile(const QJsonArray& files, const QString& name)
{
    QJsonArray changed = files;
    if (const qsizetype place = placeOf(files, name); place >= 0)
        changed.removeAt(place);
    return changed;
}

} // namespace shanke
