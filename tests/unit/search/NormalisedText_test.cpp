// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/NormalisedText.h"
#include "search/QueryWord.h"
#include "search/TokenSet.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("Texts that read the same are the same to a search", "[search]")
{
    CHECK(normalisedText(u"教 学　反 思"_s) == u"教学反思");
    CHECK(normalisedText(u"ＡＢＣ１２３，：（）"_s) == u"abc123,:()");
    CHECK(normalisedText(u"Unit  3\n Our\tSchool "_s) == u"unit 3 our school");
    CHECK(normalisedText(u"第①课 ㎡ ﬁ"_s) == u"第1课 m2 fi");
    CHECK(normalisedText(u"CAFE\u0301 café"_s) == u"café café");
    CHECK(normalisedText(u"⼭路 山路"_s) == u"山路山路");                       // a radical is the character
    CHECK(normalisedText(u"葛\U000E0100 静\u200b夜\ufeff思"_s) == u"葛静夜思"); // what nobody sees
    CHECK(normalisedText(u"𬭊 𠮷"_s) == u"𬭊𠮷");                       // beyond the first plane
    CHECK(normalisedText(u"a\u200d\u0301 ｶ\uff9e"_s) == u"á ガ");
    CHECK(normalisedText(u" \n"_s).isEmpty());
    CHECK(normalisedText(QStringView()).isEmpty());
}

TEST_CASE("Half a character is one that nobody can read", "[search]")
{
    const QString half = QString(QChar(0xd842)) + u"好"_s;
    CHECK(normalisedText(half) == u"\ufffd好");
    CHECK(normalisedText(QString(QChar(0xdfb7))) == u"\ufffd");
    CHECK(wordsOf(half).size() == 1);
}

TEST_CASE("What was normalised stays as it is, and knows where it stood", "[search]")
{
    const QString source = u"（一）Ｕnit 3 静 夜 思𠮷 e\u0301"_s;
    const NormalisedText text(source);
    CHECK(text.toString() == u"(一)unit 3 静夜思𠮷 é");
    CHECK(normalisedText(text.toString()) == text.toString());
    const qsizetype at = text.toString().indexOf(u"夜思"_s);
    CHECK(source.mid(text.sourceBegin(at), text.sourceEnd(at + 2) - text.sourceBegin(at)) == u"夜 思");
    const qsizetype last = text.toString().size();
    CHECK(text.sourceEnd(last) == source.size());
    CHECK(source.mid(text.sourceBegin(last - 1)) == u"e\u0301");
}

TEST_CASE("A run of letters is its pairs and its last character", "[search]")
{
    TokenSet tokens;
    tokens.addText(normalisedText(u"静夜思，月3B 月。"_s));
    const QList<QByteArray> words = tokens.toUtf8().split(' ');
    for (const QString& word : {u"静夜"_s, u"夜思"_s, u"思"_s, u"月3"_s, u"3b"_s, u"b"_s, u"月"_s})
        CHECK(words.contains(word.toUtf8()));
    CHECK_FALSE(words.contains("静"));
    CHECK(words.contains(signToken(U',')));
    CHECK(tokens.toUtf8().count("月3") == 1);
}

TEST_CASE("Words of a query are asked exactly where the index can tell", "[search]")
{
    CHECK(wordsOf(u" 静夜　静夜 \n"_s).size() == 1);
    CHECK(wordsOf(u"静夜"_s).front().isExact());
    CHECK(wordsOf(u"静"_s).front().isExact());
    CHECK_FALSE(wordsOf(u"静夜思"_s).front().isExact());
    CHECK_FALSE(wordsOf(u"静,"_s).front().isExact());
    CHECK(wordsOf(u"%"_s).front().isExact());
    CHECK_FALSE(wordsOf(u"%%"_s).front().isExact());
    CHECK(wordsOf(u"%"_s).front().terms() != wordsOf(u"％"_s + u"_"_s).front().terms());
    CHECK(wordsOf(u"静"_s.repeated(10'000)).front().terms().size() == 1);
    CHECK(wordsOf(u"jys"_s).front().isReadingIn({u"jing ye si"_s}));
    CHECK_FALSE(wordsOf(u"js"_s).front().isReadingIn({u"jing ye si"_s}));
}
