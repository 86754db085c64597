// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paragraphsOfPdf.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

// Twenty lines of running text, so that it is known how long a line is.
const QString fullLine = u"水的三态变化在生活中随处可见请同学们仔细观察并且说出自己的发现"_s;

QString pageWith(const QString& text)
{
    return (fullLine + u"。\n"_s).repeated(20) + u'\n' + text;
}

QStringList lastOf(const QString& text)
{
    return paragraphsOfPdf(pageWith(text)).mid(20);
}

} // namespace

TEST_CASE("Lines of a PDF become paragraphs: a full line goes on, a short one and a sentence end",
          "[exchange][pdf]")
{
    CHECK(lastOf(fullLine + u"\n和记录。\n教学难点\n能说出条件"_s) ==
          QStringList{fullLine + u"和记录。"_s, u"教学难点"_s, u"能说出条件"_s});
    CHECK(lastOf(fullLine + u"。\n第二段"_s) == QStringList{fullLine + u'。', u"第二段"_s});
    CHECK(lastOf(fullLine + u"\n\n第二块"_s) == QStringList{fullLine, u"第二块"_s});
    const QString words = u"the quick brown fox jumps over the lazy dog and runs away from"_s;
    CHECK(lastOf(words + u"\nthe farm"_s) == QStringList{words + u" the farm"_s});
}

TEST_CASE("What a line was stretched with goes, and words keep their gaps", "[exchange][pdf]")
{
    CHECK(paragraphsOfPdf(u"  学  情　分析： 全 班 26 人 like  this \n\n"_s) ==
          QStringList{u"学情分析：全班 26 人 like  this"_s});
    CHECK(paragraphsOfPdf(u" \n\n"_s).isEmpty());
}

TEST_CASE("A radical in a PDF is the character that it looks like", "[exchange][pdf]")
{
    CHECK(paragraphsOfPdf(u"教学\u2F6C标：\u2F64\u2F12学习"_s) == QStringList{u"教学目标：用力学习"_s});
}

TEST_CASE("No character of a PDF is lost on the way to its paragraphs", "[exchange][pdf]")
{
    const QString text =
        pageWith(u"一、导入\n"_s + fullLine + u"\n"_s + fullLine + u"\nA  B\n\n（约5分钟）"_s);
    const auto characters = [](QString all) { return all.remove(u' ').remove(u'\n'); };
    CHECK(characters(paragraphsOfPdf(text).join(u'\n')) == characters(text));
}
