// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileManifest.h"
#include "files/SealedChunk.h"
#include "unit/files/FilesFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

FileManifest sample()
{
    const QByteArray first = noise(1000, 1);
    const QByteArray second = noise(500, 2);
    return {u"静夜思.pptx"_s,
            u"application/vnd.ms-powerpoint"_s,
            2500,
            Digest::of(first + second + first),
            {SealedChunk::seal(first).ref, SealedChunk::seal(second).ref, SealedChunk::seal(first).ref}};
}

ErrorKind refusalOf(const QJsonObject& json)
{
    const auto file = FileManifest::fromJson(json);
    REQUIRE_FALSE(file);
    return file.error().kind;
}

QJsonObject with(QJsonObject json, const QString& member, const QJsonValue& value)
{
    json[member] = value;
    return json;
}

QJsonObject withChunk(QJsonObject json, qsizetype place, const QString& member, const QJsonValue& value)
{
    QJsonArray chunks = json["chunks"_L1].toArray();
    chunks[place] = with(chunks[place].toObject(), member, value);
    json["chunks"_L1] = chunks;
    return json;
}

} // namespace

TEST_CASE("A manifest reads back as it was written", "[files]")
{
    CHECK(FileManifest::fromJson(sample().toJson()).value() == sample());
    const FileManifest empty{u"空.txt"_s, u"text/plain"_s, 0, Digest::of({}), {}};
    CHECK(FileManifest::fromJson(empty.toJson()).value() == empty);
}

TEST_CASE("A manifest that does not say exactly one file is refused", "[files]")
{
    const QJsonObject json = sample().toJson();
    const QJsonObject broken[] = {
        {},
        with(json, u"name"_s, u"../x"_s),
        with(json, u"name"_s, 7),
        with(json, u"mime"_s, QString(200, u'x')),
        with(json, u"size"_s, -1),
        with(json, u"size"_s, 2500.5),
        with(json, u"size"_s, u"2500"_s),
        with(json, u"size"_s, 1e300),
        with(json, u"size"_s, 2499),
        with(json, u"sha256"_s, u"abc"_s),
        with(json, u"sha256"_s, json["sha256"_L1].toString().toUpper()),
        with(json, u"chunks"_s, QJsonArray()),
        with(json, u"chunks"_s, u"none"_s),
        with(json, u"chunks"_s, QJsonArray{1, 2, 3}),
        withChunk(json, 0, u"id"_s, u"plan:1"_s),
        withChunk(json, 0, u"id"_s, u"chunk:.."_s),
        withChunk(json, 0, u"key"_s, u"00"_s),
        withChunk(json, 0, u"size"_s, 0),
        withChunk(json, 0, u"size"_s, -1000),
        withChunk(json, 0, u"size"_s, 400'000),
    };
    for (const QJsonObject& text : broken)
        CHECK(refusalOf(text) == ErrorKind::InvalidInput);
}

TEST_CASE("A piece named twice must be named alike", "[files]")
{
    const QJsonObject json = sample().toJson();
    const QJsonObject otherSize = withChunk(withChunk(json, 2, u"size"_s, 999), 1, u"size"_s, 501);
    CHECK(refusalOf(otherSize) == ErrorKind::InvalidInput);
    const QString otherKey = QString::fromLatin1(Digest::of("other").toHex());
    CHECK(refusalOf(withChunk(json, 2, u"key"_s, otherKey)) == ErrorKind::InvalidInput);
}

TEST_CASE("A missing or an extra piece is noticed by the sizes", "[files]")
{
    QJsonObject json = sample().toJson();
    QJsonArray chunks = json["chunks"_L1].toArray();
    chunks.removeLast();
    CHECK(refusalOf(with(json, u"chunks"_s, chunks)) == ErrorKind::InvalidInput);
    chunks = json["chunks"_L1].toArray();
    chunks.append(chunks.first());
    CHECK(refusalOf(with(json, u"chunks"_s, chunks)) == ErrorKind::InvalidInput);
}

TEST_CASE("More pieces than a document carries are refused", "[files]")
{
    QJsonObject json = sample().toJson();
    const QJsonValue chunk = json["chunks"_L1].toArray().first();
    QJsonArray many;
    for (int i = 0; i <= FileManifest::MostChunks; ++i)
        many.append(chunk);
    CHECK(refusalOf(with(json, u"chunks"_s, many)) == ErrorKind::TooLarge);
}

TEST_CASE("A file of the same name takes the place of the one before", "[files]")
{
    FileManifest other = sample();
    other.name = u"月夜.jpg"_s;
    QJsonArray files = withFile(withFile({}, sample()), other);
    FileManifest changed = sample();
    changed.mime = u"text/plain"_s;
    files = withFile(files, changed);
    REQUIRE(files.size() == 2);
    CHECK(findFile(files, sample().name).value() == changed);
    CHECK(files[0] == changed.toJson());
    CHECK(withoutFile(files, sample().name) == QJsonArray{other.toJson()});
    CHECK(withoutFile(files, u"没有"_s) == files);
    CHECK(findFile(files, u"没有"_s).error().kind == ErrorKind::NotFound);
}
