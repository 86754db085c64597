// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/InlineMarkup.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <random>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

void checkSanitized(const QString& markup, const QString& expected)
{
    INFO(markup.toStdString());
    CHECK(sanitizedMarkup(markup).toStdString() == expected.toStdString());
}

// Everything between angle brackets of sanitised markup is one of these.
bool holdsOnlyOwnTags(const QString& markup)
{
    static const QRegularExpression own(
        u"<(/?(b|i|u|s|sub|sup|ruby|rb|rt|span|a)|span style=\"color:#[0-9a-f]{6}\""
        "|a href=\"(https?://|mailto:)[^\"<>\\s]+\"|img src=\"attachment:[^\"<>/\\\\:]+\")>"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = markup;
    rest.remove(own);
    return !rest.contains(u'<') && !rest.contains(u'>');
}

QString randomMarkup(std::mt19937& random)
{
    static const QStringList pieces{
        u"<"_s,
        u">"_s,
        u"</"_s,
        u"b"_s,
        u"<b>"_s,
        u"</b>"_s,
        u"<i"_s,
        u"/>"_s,
        u"\""_s,
        u"'"_s,
        u"="_s,
        u" "_s,
        u"&"_s,
        u"&lt;"_s,
        u"&#60;"_s,
        u";"_s,
        u"<script>"_s,
        u"</script>"_s,
        u"<!--"_s,
        u"-->"_s,
        u"<a href=\"javascript:x\">"_s,
        u"</a>"_s,
        u"<a href='https://a.cn/?a=1&b=\"'>"_s,
        u"<img src=\"attachment:图.png\">"_s,
        u"<img src=x onerror=y>"_s,
        u"<span style='color:#F00'>"_s,
        u"</span>"_s,
        u"<ruby>"_s,
        u"<rt>"_s,
        u"</ruby>"_s,
        u"<p>"_s,
        u"</p>"_s,
        u"<br>"_s,
        u"静夜"_s,
        u"𠮷"_s,
        u"\n"_s,
        u"\x01"_s,
        u"&amp;lt;"_s,
        u"onclick"_s,
        u"İ"_s,
    };
    QString markup;
    for (auto i = random() % 20; i > 0; --i)
        markup += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    return markup;
}

} // namespace

TEST_CASE("The fixed set of tags stays", "[lesson][markup]")
{
    for (const QString& markup : {
             u"静<b>夜</b><i>思</i><u>a</u><s>b</s>x<sub>2</sub><sup>3</sup>"_s,
             u"<ruby>霜<rt>shuāng</rt></ruby>"_s,
             u"<span style=\"color:#c00000\">1/2</span>"_s,
             u"<a href=\"https://www.example.cn/a?b=1&amp;c=2\">看</a>"_s,
             u"<a href=\"mailto:js01@example.cn\">信</a>"_s,
             u"图<img src=\"attachment:月夜.png\">完"_s,
             u"第一行\n第二行\t𠮷䶮"_s,
         })
        checkSanitized(markup, markup);
}

TEST_CASE("Hostile markup loses its power and keeps its text", "[lesson][markup]")
{
    checkSanitized(u"<script>alert(1)</script>静"_s, u"静"_s);
    checkSanitized(u"<style>b{}</style>静"_s, u"静"_s);
    checkSanitized(u"<script>永不结束"_s, u""_s);
    checkSanitized(u"<b onclick=\"x()\">静</b>"_s, u"<b>静</b>"_s);
    checkSanitized(u"<a href=\"javascript:alert(1)\">点</a>"_s, u"点"_s);
    checkSanitized(u"<a href=\" JaVaScRiPt:x\">点</a>"_s, u"点"_s);
    checkSanitized(u"<a href=\"java&#115;cript:x\">点</a>"_s, u"点"_s);
    checkSanitized(u"<a href=\"file:///etc/passwd\">点</a>"_s, u"点"_s);
    checkSanitized(u"<a href='https://a.cn/\"onclick=\"x'>点</a>"_s,
                   u"<a href=\"https://a.cn/&quot;onclick=&quot;x\">点</a>"_s);
    checkSanitized(u"<img src=\"https://spy.example/x.png\">静"_s, u"静"_s);
    checkSanitized(u"<img src=\"attachment:../../x.png\">静"_s, u"静"_s);
    checkSanitized(u"<span style=\"background:url(https://x)\">静</span>"_s, u"静"_s);
    checkSanitized(u"<span style=\"color:#f00;background:url(x)\">静</span>"_s,
                   u"<span style=\"color:#ff0000\">静</span>"_s);
    checkSanitized(u"<iframe src=x>静</iframe>"_s, u"静"_s);
    checkSanitized(u"<!-- 看不见 --><!DOCTYPE html><?xml?>静"_s, u"静"_s);
    checkSanitized(u"&lt;script&gt;"_s, u"&lt;script&gt;"_s);
    checkSanitized(u"<<b>b>静"_s, u"&lt;<b>b&gt;静</b>"_s);
}

TEST_CASE("Broken markup is balanced, and what only looks like a tag is text", "[lesson][markup]")
{
    checkSanitized(u"<b>静<i>夜</b>思"_s, u"<b>静<i>夜</i></b>思"_s);
    checkSanitized(u"静</b>夜"_s, u"静夜"_s);
    checkSanitized(u"<b>静"_s, u"<b>静</b>"_s);
    checkSanitized(u"3 < 4 且 5 > 4"_s, u"3 &lt; 4 且 5 &gt; 4"_s);
    checkSanitized(u"a<b"_s, u"a&lt;b"_s);
    checkSanitized(u"甲 & 乙 &bogus; &#xD842; &#1;"_s, u"甲 &amp; 乙 &amp;bogus; &amp;#xD842; &amp;#1;"_s);
    checkSanitized(u"&#38745;&#x591C;&nbsp;"_s, u"静夜\u00a0"_s);
}

TEST_CASE("The tags of Word and browsers come to the same set", "[lesson][markup]")
{
    checkSanitized(u"<strong>静</strong><em>夜</em><del>思</del>"_s, u"<b>静</b><i>夜</i><s>思</s>"_s);
    checkSanitized(u"<font color=\"#C00000\">红</font>"_s, u"<span style=\"color:#c00000\">红</span>"_s);
    checkSanitized(u"<span style='font-size:9pt; color: rgb(192, 0, 300)'>红</span>"_s,
                   u"<span style=\"color:#c000ff\">红</span>"_s);
    checkSanitized(u"<p class=MsoNormal>一</p>\r\n<p>二</p>三<br>四<br/><br/>五"_s,
                   u"一\n二\n三\n四\n\n五"_s);
}

TEST_CASE("Nesting is bounded", "[lesson][markup]")
{
    const QString deep = sanitizedMarkup(u"<b>"_s.repeated(10000) + u"静"_s);
    CHECK(deep.count(u"<b>"_s) == 32);
    CHECK(deep.count(u"</b>"_s) == 32);
    CHECK(plainFromMarkup(deep) == u"静"_s);
}

TEST_CASE("Sanitised markup holds own tags only, is balanced Unicode, and sanitising again changes nothing",
          "[lesson][markup]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        QString markup = randomMarkup(random);
        if (round % 8 == 0)
            markup.insert(markup.size() / 2, QChar(0xd83d)); // half a character
        const QString once = sanitizedMarkup(markup);
        INFO(markup.toStdString() << "\n -> " << once.toStdString());
        REQUIRE(holdsOnlyOwnTags(once));
        REQUIRE(once.isValidUtf16());
        REQUIRE(sanitizedMarkup(once) == once);
        for (const QString& tag : {u"b"_s, u"i"_s, u"span"_s, u"a"_s, u"ruby"_s, u"rt"_s}) {
            static const QString close = u"</%1>"_s;
            const QRegularExpression open(u"<%1[ >]"_s.arg(tag));
            REQUIRE(once.count(open) == once.count(close.arg(tag)));
        }
    }
}

TEST_CASE("A megabyte of hostile markup takes time in proportion", "[lesson][markup]")
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& piece :
         {u"<a"_s, u"<!--"_s, u"<a href='"_s, u"&"_s, u"<script"_s, u"</b><b>"_s, u"<p>"_s})
        CHECK(sanitizedMarkup(piece.repeated(1000000 / piece.size())).size() < 10000000);
    CHECK(timer.elapsed() < 20000); // quadratic time would be minutes
}

TEST_CASE("Plain text has no tags, no readings, and resolved entities", "[lesson][markup]")
{
    CHECK(plainFromMarkup(u"<b>静</b>夜&lt;思&gt;"_s) == u"静夜<思>"_s);
    CHECK(plainFromMarkup(u"<ruby>床<rt>chuáng</rt></ruby>前"_s) == u"床前"_s);
    CHECK(plainFromMarkup(u"<ruby>床<rt>chuáng</ruby>前"_s) == u"床前"_s);
    CHECK(plainFromMarkup(u"𠮷 > 䶮\n二"_s) == u"𠮷 > 䶮\n二"_s);
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        QString plain = randomMarkup(random);
        plain.remove(u'\x01');
        INFO(plain.toStdString());
        REQUIRE(plainFromMarkup(escapedMarkup(plain)) == plain);
        REQUIRE(sanitizedMarkup(escapedMarkup(plain)) == escapedMarkup(plain));
    }
}
