// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveFixture.h"
#include "archive/documentForArchive.h"
#include "archive/readArchive.h"
#include "support/TableFiles.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <sys/stat.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<ArchiveReading> readAll(const QString& path)
{
    return readArchive(path, [] { return true; });
}

QByteArray lineOf(const QString& id, QJsonObject document)
{
    document.insert(u"_id"_s, id);
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

// As somebody else may make one.
Parts handMade(const QByteArray& lines, const QJsonArray& files, const QByteArray& bytes,
               QJsonObject manifest = {})
{
    manifest.insert(u"format"_s, u"shanke-archive"_s);
    if (!manifest.contains(u"version"_s))
        manifest.insert(u"version"_s, 1);
    manifest.insert(u"files"_s, files);
    if (!manifest.contains(u"sha256"_s))
        manifest.insert(u"sha256"_s, QJsonObject{{u"documents.jsonl"_s, sha256Of(lines)}});
    return {
        {"manifest.json", QJsonDocument(manifest).toJson()}, {"documents.jsonl", lines}, {"files/1", bytes}};
}

QJsonObject fileEntry(const QString& document, const QString& name, const QByteArray& bytes)
{
    return {{u"document"_s, document},
            {u"name"_s, name},
            {u"size"_s, double(bytes.size())},
            {u"sha256"_s, sha256Of(bytes)},
            {u"part"_s, u"files/1"_s}};
}

void checkRefused(const Result<ArchiveReading>& reading, ErrorKind kind)
{
    REQUIRE_FALSE(reading);
    CHECK(errorName(reading.error().kind).toStdString() == errorName(kind).toStdString());
}

} // namespace

TEST_CASE("what an archive was made of is read out of it again", "[archive]")
{
    const TableFiles files;
    const ArchiveContent content = lessonContent();
    const QString path = written(content, files.path(u"a.zip"_s));
    REQUIRE(isOpenArchive(path));
    const auto reading = readAll(path);
    REQUIRE(reading);
    CHECK(reading->form == ArchiveForm::Lesson);
    CHECK(reading->title == content.title);
    REQUIRE(reading->records.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
        QJsonObject wanted = documentForArchive(content.documents[i].source, Reader::Self);
        CHECK(reading->records[i].id.toString() == wanted.take(u"_id"_s).toString());
        CHECK(reading->records[i].record.toJson() == wanted);
    }
    REQUIRE(reading->files.size() == 1);
    CHECK(reading->files[0].name == u".._.._a_b.docx"_s);
    REQUIRE(reading->refusals.size() == 1);
    CHECK(reading->refusals[0].why == ArchiveRefusal::Why::NoFile);

    const auto archive = OpenArchive::open(path);
    REQUIRE(archive);
    const auto unpacked = unpackInto(files.path({}), **archive, reading->files[0]);
    REQUIRE(unpacked);
    QFile file(*unpacked);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(5000, 'x'));
}

TEST_CASE("a name in an archive leads nowhere out of the folder", "[archive]")
{
    const TableFiles files;
    const QByteArray bytes = "abc";
    for (const QString& name :
         {u"../../../etc/passwd"_s, u"/etc/passwd"_s, u"..\\..\\a"_s, u".."_s, u""_s, u"CON"_s}) {
        INFO(name.toStdString());
        const QByteArray lines = lineOf(u"plan:a:1"_s, fixtureOf(u"plan"_s));
        const QString path =
            files.zip(u"a.zip"_s, handMade(lines, QJsonArray{fileEntry(u"plan:a:1"_s, name, bytes)}, bytes));
        const auto reading = readAll(path);
        REQUIRE(reading);
        REQUIRE(reading->files.size() == 1);
        const auto archive = OpenArchive::open(path);
        REQUIRE(archive);
        const auto unpacked = unpackInto(files.path(u"."_s), **archive, reading->files[0]);
        REQUIRE(unpacked);
        CHECK(QFileInfo(*unpacked).canonicalPath() == QFileInfo(files.path(u"."_s)).canonicalFilePath());
        QFile::remove(*unpacked);
    }
}

TEST_CASE("documents that have no place in a space are named and left out", "[archive]")
{
    const TableFiles files;
    QJsonObject newer = fixtureOf(u"plan"_s);
    newer.insert(u"schema"_s, 99);
    QJsonObject odd = fixtureOf(u"plan"_s);
    odd.insert(u"steps"_s, u"no rows"_s);
    const QByteArray lines = lineOf(u"plan:a:1"_s, fixtureOf(u"plan"_s)) + lineOf(u"hologram:a:2"_s, {}) +
                             lineOf(u"decision:a:3"_s, {}) + lineOf(u"plan:a:4"_s, newer) +
                             lineOf(u"plan:a:5"_s, odd) + lineOf(u"notice:a:6"_s, fixtureOf(u"notice"_s)) +
                             "not json\n";
    const auto bad = readAll(files.zip(u"a.zip"_s, handMade(lines, {}, "x")));
    checkRefused(bad, ErrorKind::InvalidInput);

    const QByteArray good = lines.left(lines.size() - 9);
    const auto reading = readAll(files.zip(u"b.zip"_s, handMade(good, {}, "x")));
    REQUIRE(reading);
    CHECK(reading->records.size() == 1);
    using Why = ArchiveRefusal::Why;
    std::vector<Why> found;
    for (const ArchiveRefusal& refusal : reading->refusals)
        found.push_back(refusal.why);
    CHECK(found ==
          std::vector{Why::UnknownKind, Why::NoRecord, Why::Newer, Why::Unreadable, Why::NotOfSpace});
}

TEST_CASE("an archive that is not what its manifest says is refused whole", "[archive]")
{
    const TableFiles files;
    const QByteArray lines = lineOf(u"plan:a:1"_s, fixtureOf(u"plan"_s));
    const QByteArray bytes = "abc";
    const auto tried = [&](const QJsonArray& entries, const QJsonObject& manifest) {
        return readAll(files.zip(u"a.zip"_s, handMade(lines, entries, bytes, manifest)));
    };
    REQUIRE(tried({fileEntry(u"plan:a:1"_s, u"a"_s, bytes)}, {}));
    checkRefused(tried({}, {{u"sha256"_s, QJsonObject{{u"documents.jsonl"_s, sha256Of("x")}}}}),
                 ErrorKind::Damaged);
    checkRefused(tried({}, {{u"sha256"_s, 7}}), ErrorKind::Damaged);
    checkRefused(tried({fileEntry(u"plan:a:1"_s, u"a"_s, "abd")}, {}), ErrorKind::Damaged);
    checkRefused(tried({fileEntry(u"plan:a:1"_s, u"a"_s, "abcd")}, {}), ErrorKind::Damaged);
    for (const QString& member : {u"sha256"_s, u"size"_s, u"part"_s}) {
        QJsonObject entry = fileEntry(u"plan:a:1"_s, u"a"_s, bytes);
        entry.insert(member, QJsonObject());
        checkRefused(tried({entry}, {}), ErrorKind::Damaged);
    }
    checkRefused(tried({}, {{u"version"_s, 2}}), ErrorKind::NewerVersion);
}

TEST_CASE("what is no archive, or two things at once, is refused", "[archive]")
{
    const TableFiles files;
    checkRefused(readAll(files.path(u"none.zip"_s)), ErrorKind::NotFound);
    checkRefused(readAll(files.write(u"empty.zip"_s, {})), ErrorKind::Damaged);
    checkRefused(readAll(files.write(u"text.zip"_s, "just text")), ErrorKind::Damaged);
    checkRefused(readAll(files.zip(u"other.zip"_s, {{"a", "b"}})), ErrorKind::InvalidInput);
    const QString pipe = files.path(u"pipe.zip"_s);
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    checkRefused(readAll(pipe), ErrorKind::InvalidInput); // and nobody waits for it
    CHECK_FALSE(isOpenArchive(pipe));
    CHECK_FALSE(isOpenArchive(files.zip(u"word.docx"_s, {{"word/document.xml", "<w/>"}})));
    const QByteArray line = lineOf(u"plan:a:1"_s, fixtureOf(u"plan"_s));
    checkRefused(readAll(files.zip(u"twice.zip"_s, handMade(line + line, {}, "x"))), ErrorKind::InvalidInput);
    const TableFiles whole;
    const QString path = written(lessonContent(), whole.path(u"a.zip"_s));
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
    checkRefused(readAll(path), ErrorKind::Damaged);
}

TEST_CASE("an archive whose manifest was copied badly is still one of this program, and damaged", "[archive]")
{
    constexpr qint64 IntoTheManifest = 60; // behind the head of the first part
    const TableFiles files;
    const QByteArray line = lineOf(u"plan:a:1"_s, fixtureOf(u"plan"_s));
    const QString path = files.zip(u"a.zip"_s, handMade(line, {}, "x"));
    REQUIRE(isOpenArchive(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(IntoTheManifest));
    REQUIRE(file.write("\x00\xff\x00\xff", 4) == 4);
    file.close();
    CHECK(isOpenArchive(path));
    checkRefused(readAll(path), ErrorKind::Damaged);
}

TEST_CASE("an archive that unpacks to a disk full of nothing is refused before that", "[archive]")
{
    const TableFiles files;
    const QByteArray line = lineOf(u"plan:a:1"_s, fixtureOf(u"plan"_s));
    const QByteArray bomb(30'000'000, '\0');
    checkRefused(
        readAll(files.zip(u"file.zip"_s, handMade(line, {fileEntry(u"plan:a:1"_s, u"a"_s, bomb)}, bomb))),
        ErrorKind::TooLarge);
    checkRefused(readAll(files.zip(u"lines.zip"_s, handMade(QByteArray(30'000'000, '\n'), {}, "x"))),
                 ErrorKind::TooLarge);
    CHECK(readArchive(files.zip(u"good.zip"_s, handMade(line, {}, "x")), [] { return false; }).error().kind ==
          ErrorKind::Cancelled);
}
