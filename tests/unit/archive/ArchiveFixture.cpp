// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveFixture.h"

#include "archive/archiveOf.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace shanke::test {

using namespace Qt::StringLiterals;

SheetLanguage plainWords()
{
    return SheetLanguage([](const char*, const char* source) { return QString::fromUtf8(source); },
                         [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
}

QJsonObject fixtureOf(const QString& kind, const QString& title)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(kind));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    if (!title.isEmpty()) {
        QJsonObject header = document.value(u"header"_s).toObject();
        header.insert(u"title"_s, title);
        document.insert(u"header"_s, header);
    }
    document.insert(u"files"_s, QJsonArray{QJsonObject{{u"chunks"_s, u"secretkey"_s}}});
    return document;
}

ArchivedFile fileOf(const DocId& document, const QString& name, const QByteArray& bytes)
{
    const auto open = [bytes]() -> PartBlocks {
        return [left = bytes]() mutable -> Result<QByteArray> {
            const QByteArray block = left.left(1000);
            left.remove(0, block.size());
            return block;
        };
    };
    return {document,
            name,
            {},
            bytes.size(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
            LongPart{bytes.size(), open}};
}

ArchiveContent lessonContent(Reader reader)
{
    ArchiveContent content{.form = ArchiveForm::Lesson, .title = u"<script>𠮷"_s, .reader = reader};
    const DocId plan(u"plan:js01:1"_s);
    const DatabaseName space(u"space-js01"_s);
    QJsonObject guide = fixtureOf(u"guide"_s);
    guide.insert(u"plan"_s, plan.toString());
    content.documents.push_back({{plan, space, fixtureOf(u"plan"_s, u"<script>𠮷"_s), Reader::Self}});
    content.documents.push_back({{DocId(u"guide:js01:2"_s), space, guide, Reader::Self}});
    content.files.push_back(fileOf(plan, u"../../a:b.docx"_s, QByteArray(5000, 'x')));
    content.files.push_back({plan, u"far.mp4"_s, {}, 9, "11"});
    return content;
}

QString written(const ArchiveContent& content, const QString& path)
{
    const auto done = archiveOf(content, plainWords()).writeTo(path, [](double) { return true; });
    INFO((done ? QString() : done.error().detail).toStdString());
    REQUIRE(done);
    return path;
}

} // namespace shanke::test
