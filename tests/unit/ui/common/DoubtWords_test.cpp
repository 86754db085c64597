// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/DoubtWords.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

// What the desktop shows in Chinese, by the English text.
QHash<QString, QString> chineseDoubts()
{
    QFile file(QStringLiteral(SHANKE_SOURCE "/translations/shanke_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QHash<QString, QString> texts;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && context == "DoubtWords"_L1)
            texts.insert(source, xml.readElementText());
    }
    return texts;
}

} // namespace

TEST_CASE("DoubtWords: every reason has a short word and a sentence, in Chinese too", "[ui][common]")
{
    CHECK(DoubtWords::word(Reason::None).isEmpty());
    CHECK(DoubtWords::sentence(Reason::None).isEmpty());
    const QHash<QString, QString> chinese = chineseDoubts();
    for (int i = int(Reason::None) + 1; i <= int(Reason::OtherCounty); ++i) {
        const QString word = DoubtWords::word(Reason(i));
        const QString sentence = DoubtWords::sentence(Reason(i));
        INFO(toWord(Reason(i)).toStdString());
        CHECK_FALSE(word.isEmpty());
        CHECK(sentence.endsWith(u'.'));
        CHECK(chinese.value(word).size() >= 2);
        CHECK(chinese.value(word).size() <= 6);
        CHECK(chinese.value(sentence).endsWith(u'。'));
    }
}

TEST_CASE("DoubtWords: no sentence speaks of keys or signatures", "[ui][common]")
{
    const QHash<QString, QString> chinese = chineseDoubts();
    for (auto text = chinese.begin(); text != chinese.end(); ++text) {
        INFO(text.key().toStdString());
        CHECK_FALSE(text.key().contains(u"sign"));
        CHECK_FALSE(text.key().contains(u"key"));
        CHECK_FALSE(text.value().contains(u"签名"));
        CHECK_FALSE(text.value().contains(u"密钥"));
    }
}
