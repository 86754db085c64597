// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Readings.h"
#include "search/TokenSet.h"
#include "search/polyphones.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("Titles are read in Latin letters, also what is read otherwise in a word", "[search]")
{
    Readings readings;
    CHECK(readings.of(u"静夜思"_s) == QStringList{u"jing ye si"_s});
    CHECK(readings.of(u"音乐"_s).contains(u"yin yue"_s));
    CHECK(readings.of(u"我们的音乐课"_s).contains(u"wo men de yin yue ke"_s));
    CHECK(readings.of(u"快乐的校长"_s).contains(u"kuai le de xiao zhang"_s));
    CHECK(readings.of(u"重庆"_s).contains(u"chong qing"_s));
    CHECK(readings.of(u"长城"_s).contains(u"chang cheng"_s));
    CHECK(readings.of(u"绿色"_s).contains(u"lv se"_s));
    CHECK(readings.of(u"将进酒"_s).contains(u"qiang jin jiu"_s));
}

TEST_CASE("What is not Han is not read, and parts what is", "[search]")
{
    Readings readings;
    CHECK(readings.of(u"Unit 3"_s).isEmpty());
    CHECK(readings.of(u"分数(一)"_s) == QStringList{u"fen shu"_s, u"yi"_s});
    CHECK(readings.of(QString()).isEmpty());
}

TEST_CASE("Every word of the table of polyphones has a syllable for each character", "[search]")
{
    CHECK(polyphones().size() > 200);
    for (auto word = polyphones().keyValueBegin(); word != polyphones().keyValueEnd(); ++word) {
        INFO(word->first.toStdString());
        CHECK(word->first.toUcs4().size() == word->second.size());
        for (const QString& syllable : word->second)
            CHECK(std::all_of(syllable.begin(), syllable.end(),
                              [](QChar c) { return c >= u'a' && c <= u'z'; }));
    }
}

TEST_CASE("A reading is found from each of its syllables on, whole and by initials", "[search]")
{
    CHECK(spellings(u"jing ye si"_s) ==
          QStringList{u"jingyesi"_s, u"jys"_s, u"yesi"_s, u"ys"_s, u"si"_s, u"s"_s});
}
