// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/paper/PaperFixtures.h"

#include "kinds/allKinds.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, QString>; // by context and source

Words readWords()
{
    QFile file(QStringLiteral(SHANKE_SOURCE "/translations/shanke_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QXmlStreamReader xml(&file);
    Words words;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation")
            words.insert(context + u'|' + source,
                         xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

} // namespace

const SheetLanguage& chinese()
{
    static const Words words = readWords();
    static const SheetLanguage language = paperLanguage(
        [](const char* context, const char* source) {
            const QString plain = QString::fromUtf8(source);
            return words.value(QString::fromUtf8(context) + u'|' + plain, plain);
        },
        QLocale(QLocale::Chinese, QLocale::China));
    return language;
}

QJsonObject kindFixture(const QString& word)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(word));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList allFixtureKinds()
{
    QStringList words;
    for (const QString& name : QDir(QStringLiteral(SHANKE_FIXTURES "/kinds")).entryList({u"*.json"_s}))
        words.append(name.chopped(5));
    return words;
}

PaperSheet fixtureSheet(const QString& word, Reader reader)
{
    return sheetOfDocument(kindFixture(word), reader);
}

PaperSheet sheetOfDocument(const QJsonObject& document, Reader reader)
{
    return paperSheet(*allKinds().find(document.value(u"kind"_s).toString()), document, reader, chinese());
}

} // namespace shanke::test
