// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveFixture.h"
#include "archive/archiveOf.h"
#include "package/OpenArchive.h"
#include "support/TableFiles.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const OpenArchive& archive, const QString& name)
{
    const auto bytes = archive.bytes(name, 10'000'000);
    INFO(name.toStdString());
    REQUIRE(bytes);
    return *bytes;
}

QJsonObject manifestOf(const OpenArchive& archive)
{
    return QJsonDocument::fromJson(partOf(archive, u"manifest.json"_s)).object();
}

std::unique_ptr<OpenArchive> opened(const TableFiles& files, const ArchiveContent& content)
{
    auto archive = OpenArchive::open(written(content, files.path(u"a.zip"_s)));
    REQUIRE(archive);
    return *std::move(archive);
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList elementsIn(const QByteArray& bytes, const QString& name)
{
    QStringList found;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified());
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return found;
}

} // namespace

TEST_CASE("an archive holds every document, whoever knows its kind", "[archive]")
{
    const TableFiles files;
    ArchiveContent content = lessonContent();
    content.form = ArchiveForm::Space;
    content.documents.push_back({{DocId(u"other:js01:2"_s), {}, QJsonObject{{u"kind"_s, u"other"_s}}}, true});
    const auto archive = opened(files, content);
    const QList<QByteArray> lines = partOf(*archive, u"documents.jsonl"_s).trimmed().split('\n');
    REQUIRE(lines.size() == 3);
    QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    CHECK(first.take(u"_id"_s) == u"plan:js01:1"_s);
    QJsonObject wanted = fixtureOf(u"plan"_s, u"<script>𠮷"_s);
    wanted.remove(u"files"_s);
    CHECK(first == wanted);
    const QByteArray index = partOf(*archive, u"index.html"_s);
    CHECK(index.contains("pages/0001.html"));
    CHECK_FALSE(index.contains("<script"));
    CHECK_FALSE(partOf(*archive, u"pages/0001.html"_s).contains("<script"));
    CHECK(manifestOf(*archive).value(u"severalVersions"_s) == QJsonArray{u"other:js01:2"_s});
}

TEST_CASE("the manifest of an archive says the digest of every part, and what is not here", "[archive]")
{
    const TableFiles files;
    const auto archive = opened(files, lessonContent());
    const QJsonObject manifest = manifestOf(*archive);
    const QJsonObject digests = manifest.value(u"sha256"_s).toObject();
    CHECK(digests.contains(u"imsmanifest.xml"_s));
    for (auto part = digests.begin(); part != digests.end(); ++part)
        CHECK(part.value().toString().toLatin1() ==
              QCryptographicHash::hash(partOf(*archive, part.key()), QCryptographicHash::Sha256).toHex());
    REQUIRE(manifest.value(u"files"_s).toArray().size() == 1);
    const QJsonObject file = manifest.value(u"files"_s)[0].toObject();
    CHECK(file.value(u"part"_s) == u"files/0001-.._.._a_b.docx"_s);
    CHECK(partOf(*archive, file.value(u"part"_s).toString()) == QByteArray(5000, 'x'));
    CHECK(manifest.value(u"filesNotHere"_s)[0][u"name"_s] == u"far.mp4"_s);
}

TEST_CASE("an archive holds no key of a file, and is the same twice", "[archive]")
{
    const TableFiles files;
    CHECK(bytesAt(written(lessonContent(), files.path(u"a.zip"_s))) ==
          bytesAt(written(lessonContent(), files.path(u"b.zip"_s))));
    const auto archive = opened(files, lessonContent());
    for (const QString& name : manifestOf(*archive).value(u"sha256"_s).toObject().keys())
        CHECK_FALSE(partOf(*archive, name).contains("secretkey"));
}

TEST_CASE("what colleagues may not see is in no part of an archive for them", "[archive]")
{
    const TableFiles files;
    ArchiveContent content = lessonContent(Reader::Staff);
    QJsonObject& plan = content.documents[0].source.document;
    plan.insert(u"reflection"_s, QJsonArray{QJsonObject{{u"id"_s, u"r"_s}, {u"text"_s, u"geheim"_s}}});
    plan.insert(u"base"_s,
                QJsonObject{{u"id"_s, u"standard:1"_s}, {u"content"_s, QJsonObject{{u"x"_s, u"geheim"_s}}}});
    plan.insert(u"nobodyKnows"_s, u"geheim"_s);
    const auto archive = opened(files, content);
    for (const QString& name : manifestOf(*archive).value(u"sha256"_s).toObject().keys())
        CHECK_FALSE(partOf(*archive, name).contains("geheim"));
    CHECK(partOf(*archive, u"documents.jsonl"_s).contains("standard:1"));

    content.reader = Reader::Reviewers;
    CHECK(partOf(*opened(files, content), u"documents.jsonl"_s).contains("geheim"));
}

TEST_CASE("an archive describes its pages as learning objects", "[archive]")
{
    const TableFiles files;
    const auto archive = opened(files, lessonContent());
    const QByteArray xml = partOf(*archive, u"imsmanifest.xml"_s);
    CHECK(elementsIn(xml, u"resource"_s).size() >= 3); // two pages and a file; relations say "resource" too
    CHECK(elementsIn(xml, u"entry"_s).contains(u"plan:js01:1"_s));
    CHECK(elementsIn(xml, u"title"_s).contains(u"<script>𠮷"_s));
    CHECK(elementsIn(xml, u"typicalAgeRange"_s) == QStringList{u"6-7"_s, u"13-14"_s});
    CHECK(elementsIn(xml, u"purpose"_s).contains(u"LOMv1.0 discipline"_s));
    CHECK(elementsIn(xml, u"status"_s).contains(u"LOMv1.0 draft"_s));
    CHECK(xml.contains("identifierref=\"file-1\""));
}

TEST_CASE("an archive that is stopped or cannot be written leaves nothing behind", "[archive]")
{
    const TableFiles files;
    const QString path = files.path(u"a.zip"_s);
    const auto stopped = archiveOf(lessonContent(), plainWords()).writeTo(path, [](double) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + u".partial"_s));

    ArchiveContent content = lessonContent();
    content.files[0].bytes->open = []() -> PartBlocks {
        return []() -> Result<QByteArray> { return fail(ErrorKind::Damaged, u"no"_s, u"77"_s); };
    };
    const auto damaged = archiveOf(content, plainWords()).writeTo(path, [](double) { return true; });
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == ErrorKind::Damaged);
    CHECK(damaged.error().origin == u"77"_s);
    CHECK_FALSE(QFile::exists(path));

    const auto nowhere =
        archiveOf(lessonContent(), plainWords()).writeTo(files.path(u"no/a.zip"_s), [](double) {
            return true;
        });
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::ReadOnly);
}
