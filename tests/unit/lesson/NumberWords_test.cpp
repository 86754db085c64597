// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/NumberWords.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;

TEST_CASE("A number is read as people write one", "[lesson][number]")
{
    const QList<std::pair<QString, int>> numbers{{u"8"_s, 8},          {u"８"_s, 8},
                                                 {u"第8单元"_s, 8},    {u"第 ８ 单元"_s, 8},
                                                 {u"八"_s, 8},         {u"第八单元"_s, 8},
                                                 {u"十"_s, 10},        {u"十二"_s, 12},
                                                 {u"二十"_s, 20},      {u"第二十一周"_s, 21},
                                                 {u"廿四"_s, 24},      {u"一百零五"_s, 105},
                                                 {u"一百二十"_s, 120}, {u"二〇二四年"_s, 2024},
                                                 {u"两课时"_s, 2},     {u"共2课时"_s, 2},
                                                 {u"⑧"_s, 8},          {u"约5分钟"_s, 5},
                                                 {u"Unit 3"_s, 3},     {u"0"_s, 0},
                                                 {u"　八　"_s, 8}};
    for (const auto& [text, number] : numbers) {
        INFO(text.toStdString());
        CHECK(numberIn(text) == number);
    }
}

TEST_CASE("What says no number, more than one, or something else is none", "[lesson][number]")
{
    for (const QString& text :
         {u""_s, u"很快"_s, u"8-9"_s, u"第八课第九课"_s, u"十十"_s, u"一百二"_s, u"百十千"_s, u"-3"_s,
          u"3.5"_s, u"99999999999"_s, u"星期三"_s, u"零十"_s, QString(5000, u'九')}) {
        INFO(text.left(20).toStdString());
        CHECK_FALSE(numberIn(text).has_value());
    }
}
