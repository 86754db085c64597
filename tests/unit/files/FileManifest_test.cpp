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

namespace {

// Files attached in this order, each by the name it had and its content; answers the names they have now.
QStringList attached(QJsonArray& files, const std::vector<std::pair<QString, QByteArray>>& news,
                     bool together = false)
{
    QStringList names;
    for (const auto& [original, content] : news) {
        FileManifest file = sample();
        file.name = original;
        file.sha256 = Digest::of(content);
        files = withAttachedFile(files, file, together ? names : QStringList());
        names.append(file.name);
    }
    return names;
}

} // namespace

TEST_CASE("Files whose names become equal are numbered, whatever made them equal", "[files][names]")
{
    const std::vector<std::pair<QString, QString>> pairs{
        {u"第3课:分数.txt"_s, u"第3课?分数.txt"_s},
        {u"caf\u00e9.txt"_s, u"cafe\u0301.txt"_s},
        {u"A.txt"_s, u"a.txt"_s},
        {u"教案.txt."_s, u"教案.txt "_s},
        {u"CON.txt"_s, u"_CON.txt"_s},
        {u"䶮"_s.repeated(300) + u"一.txt"_s, u"䶮"_s.repeated(300) + u"二.txt"_s},
    };
    for (const auto& [first, second] : pairs) {
        CAPTURE(first.toStdString(), second.toStdString());
        QJsonArray files;
        const QStringList names = attached(files, {{first, "一"}, {second, "二"}});
        REQUIRE(files.size() == 2);
        CHECK(names[0].toCaseFolded() != names[1].toCaseFolded());
        CHECK(names[1].contains(u" (2)"_s));
        CHECK(findFile(files, names[0])->sha256 == Digest::of("一"));
        CHECK(findFile(files, names[1])->sha256 == Digest::of("二"));

        // Each is replaced by a new version of itself only.
        CHECK(attached(files, {{second, "二改"}, {first, "一改"}}) == QStringList{names[1], names[0]});
        REQUIRE(files.size() == 2);
        CHECK(findFile(files, names[0])->sha256 == Digest::of("一改"));
        CHECK(findFile(files, names[1])->sha256 == Digest::of("二改"));
    }
}

TEST_CASE("Two files of one name that are attached together are two; one attached later is the new version",
          "[files][names]")
{
    QJsonArray files;
    const QString name = u"教案.txt"_s;
    const QStringList both{u"教案.txt"_s, u"教案 (2).txt"_s};
    CHECK(attached(files, {{name, "一班"}, {name, "二班"}}, true) == both);
    const QJsonArray before = files;
    CHECK(attached(files, {{name, "一班"}, {name, "二班"}}, true) == both); // the same command again
    CHECK(files == before);
    CHECK(attached(files, {{name, "二班"}}) == QStringList{both[1]});
    CHECK(files == before);
    // Which of the two is meant nobody knows: neither is lost.
    CHECK(attached(files, {{name, "三班"}}) == QStringList{u"教案 (3).txt"_s});

    QJsonArray single;
    CHECK(attached(single, {{name, "一版"}, {name, "二版"}}) == QStringList{name, name});
    CHECK(single.size() == 1);
}

TEST_CASE("A file is found by the name that it had, unless two had it", "[files][names]")
{
    QJsonArray files;
    attached(files, {{u"第3课:分数.txt"_s, "一"}});
    CHECK(findFile(files, u"第3课:分数.txt"_s)->name == u"第3课_分数.txt"_s);
    attached(files, {{u"教案.txt"_s, "一"}, {u"教案.txt"_s, "二"}}, true);
    CHECK(findFile(files, u"教案.txt"_s)->sha256 == Digest::of("一")); // its name now
    CHECK(FileManifest::fromJson(files[0].toObject())->original == u"第3课:分数.txt"_s);
    CHECK(refusalOf(with(files[0].toObject(), u"original"_s, QString(2000, u'x'))) ==
          ErrorKind::InvalidInput);
}
