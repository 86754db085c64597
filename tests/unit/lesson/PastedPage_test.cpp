// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/InlineMarkup.h"
#include "lesson/PastedLook.h"
#include "lesson/PastedPage.h"
#include "support/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace shanke;

namespace {

const QString onePixel =
    u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="_s;

// "type: text" of each block.
std::string linesOf(const PastedPage& page)
{
    QStringList lines;
    for (const Block& block : page.blocks)
        lines.append(block.type + u": "_s + block.text);
    return lines.join(u'|').toStdString();
}

std::string joined(const QStringList& lines)
{
    return lines.join(u'|').toStdString();
}

std::string linesOf(const QString& html)
{
    return linesOf(readPastedPage(html));
}

// What Word 2016 puts on the clipboard: a list, a heading, a ruby and a picture with its fallbacks.
const QString fromWord =
    uR"(<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>no title</title>
<link rel=File-List href="file:///C:/Users/lan/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:宋体;} p.MsoNormal {color:red;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<h2><span style='font-family:黑体'>教学过程<span lang=EN-US><o:p></o:p></span></span></h2>
<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>看图
说话</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span lang=EN-US><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>认读<ruby><rb>静</rb><rp>(</rp><rt
style='font-size:5.0pt'>jìng</rt><rp>)</rp></ruby>夜思</p>
<p class=MsoNormal>面积是<span lang=EN-US>10m<sup>2</sup></span>，<span style='color:red'>重点</span><span
style='color:windowtext'>不变</span><span style='display:none;mso-hide:all'>藏</span><!--[if gte vml 1]><v:shape
id="p1"><v:imagedata src="file:///C:/a/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=10
src="file:///C:/a/clip_image002.png" v:shapes="p1"><![endif]></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<!--EndFragment--></body></html>)"_s;

// What WPS Writer does: its items are paragraphs, too, its pictures lie in ksohtml.
const QString fromWps =
    uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="ProgId" content="Word.Document">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>lan</o:Author></o:DocumentProperties></xml><![endif]-->
<style>@page{mso-page-border-surround-header:no;}</style></head><body><!--StartFragment-->
<p class="MsoNormal" style="mso-outline-level:2;"><b><span style="font-family:宋体;">一、教学目标</span></b></p>
<p class="MsoNormal" style="mso-list:l0 level1 lfo1;"><!--[if !supportLists]--><span style="mso-list:Ignore;">（1）</span><!--[endif]--><span style="mso-spacerun:'yes';">会认6个生字</span></p>
<table class="MsoTableGrid"><tr><td style="mso-border:x"><p class="MsoNormal">教师活动<o:p></o:p></p></td><td><p>学生活动</p></td></tr>
<tr><td><p>范读</p></td><td><p>跟读</p><p>齐读</p></td></tr></table>
<p class="MsoNormal"><img src="file:///tmp/ksohtml/wps1.png"><u>&nbsp;&nbsp;&nbsp;</u></p>
<!--EndFragment--></body></html>)"_s;

} // namespace

TEST_CASE("What Word copies keeps its headings, items, readings and looks", "[lesson][paste]")
{
    const PastedPage page = readPastedPage(fromWord);
    CHECK(linesOf(page) ==
          joined({u"heading: 教学过程"_s, u"list: 看图说话"_s,
                  u"paragraph: 1. 认读<ruby>静<rt>jìng</rt></ruby>夜思"_s,
                  u"paragraph: 面积是10m<sup>2</sup>，<span style=\"color:#c00000\">重点</span>不变"_s}));
    CHECK(page.picturesLeft == 1);
    CHECK_FALSE(page.isCut);
}

TEST_CASE("What WPS copies keeps its headings, items, tables and blanks to write on", "[lesson][paste]")
{
    QStringList asked;
    const PastedPageSource source{u"图片"_s, [&asked](const QString& address) {
                                      asked.append(address);
                                      return QByteArray::fromBase64(onePixel.toLatin1());
                                  }};
    const PastedPage page = readPastedPage(fromWps, source);
    CHECK(asked == QStringList{u"file:///tmp/ksohtml/wps1.png"_s});
    REQUIRE(page.pictures.size() == 1);
    const QString name = page.pictures.first().name;
    CHECK(name.startsWith(u"图片-"_s));
    CHECK(name.endsWith(u".png"_s));
    CHECK(linesOf(page) ==
          joined({u"heading: 一、教学目标"_s, u"paragraph: （1） 会认6个生字"_s,
                  u"paragraph: 教师活动  学生活动"_s, u"paragraph: 范读"_s, u"paragraph: 跟读"_s,
                  u"paragraph: 齐读"_s, u"paragraph: <img src=\"attachment:%1\"><u>   </u>"_s.arg(name)}));
}

TEST_CASE("What a browser copies keeps lists, numbers, links and what it carries", "[lesson][paste]")
{
    const QString page =
        u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><h1>月亮</h1>"
        "<ol start=3><li><p>一</p></li><li>二<ul><li>内</li></ul></li></ol>"
        "<p><span style=\"font-weight:700;text-decoration:underline\">粗</span>"
        "<a href=\"https://example.org/a?b=1&amp;c=2\">课文</a><a href=\"javascript:alert(1)\">坏</a></p>"
        "<p>行<br>二</p><pre>x\n  y</pre></b><script>偷</script><p hidden>藏</p>"
        "<img src=\"https://example.org/x.png\"><img src=\"data:image/gif;base64,%1\">"_s.arg(onePixel);
    const PastedPage read = readPastedPage(page);
    REQUIRE(read.pictures.size() == 1); // it is what its bytes say
    CHECK(read.pictures.first().name.endsWith(u".png"_s));
    CHECK(read.picturesLeft == 1);
    CHECK(linesOf(read) ==
          joined({u"heading: 月亮"_s, u"paragraph: 3. 一"_s, u"paragraph: 4. 二"_s, u"list: 内"_s,
                  u"paragraph: <b><u>粗</u></b><a href=\"https://example.org/a?b=1&amp;c=2\">课文</a>坏"_s,
                  u"paragraph: 行\n二"_s, u"paragraph: x\n  y"_s,
                  u"paragraph: <img src=\"attachment:%1\">"_s.arg(read.pictures.first().name)}));
}

TEST_CASE("Rows that nobody closed and tables in cells keep every word", "[lesson][paste]")
{
    CHECK(linesOf(u"<table><tr><td>一<td>二<tr><th>三<td>四</table>五"_s) ==
          joined({u"paragraph: 一  二"_s, u"paragraph: <b>三</b>  四"_s, u"paragraph: 五"_s}));
    CHECK(linesOf(u"<table><tr><td><table><tr><td>一</td><td>二</td></tr></table></td></tr></table>"_s) ==
          joined({u"paragraph: 一  二"_s}));
    CHECK(linesOf(u"<td>一</td></tr></table><li></li><p>二</p>"_s) ==
          joined({u"paragraph: 一"_s, u"paragraph: 二"_s}));
}

TEST_CASE("Colours become the nearest of five, and what is no colour none", "[lesson][paste]")
{
    CHECK(pastedColour(u"#FF0000"_s) == u"#c00000"_s);
    CHECK(pastedColour(u"rgb(192, 0, 0)"_s) == u"#c00000"_s);
    CHECK(pastedColour(u"#00f"_s) == u"#1f4e9e"_s);
    CHECK(pastedColour(u"green"_s) == u"#2e7d32"_s);
    for (const QString& own : {u"#c00000"_s, u"#c55a11"_s, u"#2e7d32"_s, u"#1f4e9e"_s, u"#7030a0"_s})
        CHECK(pastedColour(own) == own);
    for (const QString& none : {u"black"_s, u"#333"_s, u"windowtext"_s, u"rgb(255,255,255)"_s, u"#"_s})
        CHECK(pastedColour(none).isEmpty());
}

TEST_CASE("A hostile page costs no more than its length and gives only our tags", "[lesson][paste]")
{
    const QStringList hostile{
        QString(200'000, u'<'),
        u"<b>"_s.repeated(100'000) + u"一"_s,
        u"<table><tr><td>"_s.repeated(20'000) + u"一"_s,
        u"<ul><li>"_s.repeated(20'000) + u"一"_s,
        u"<ruby>"_s.repeated(20'000) + u"一<rt>"_s.repeated(20'000),
        u"<p style=\""_s + u"color:red;"_s.repeated(100'000) + u"\">一"_s,
        u"<p>一</p>"_s.repeated(20'000),
        u"<img src='file:///etc/passwd'>"_s.repeated(20'000),
        u"</p></tr></table></ul>"_s.repeated(20'000),
        u"<ol start=2147483647><li>一<li>二"_s,
        u"<p>&#0;&#xD800;&#x110000;<b title='>'>一<i"_s,
    };
    for (const QString& page : hostile) {
        INFO(page.left(40).toStdString());
        QElapsedTimer timer;
        timer.start();
        int looked = 0;
        const PastedPage read = readPastedPage(page, {u"p"_s, [&looked](const QString&) {
                                                          ++looked;
                                                          return QByteArray("root:x:0:0");
                                                      }});
        CHECK(timer.elapsed() < 4'000);
        CHECK(looked <= 1);
        CHECK(read.pictures.isEmpty());
        CHECK(read.blocks.size() <= 5'000);
        for (const Block& block : read.blocks)
            REQUIRE(sanitizedMarkup(block.text) == block.text);
    }
    CHECK(readPastedPage(u"<p>一</p>"_s.repeated(20'000)).isCut);
}

TEST_CASE("The same picture is one file, and too many or too large ones are counted", "[lesson][paste]")
{
    const QString picture = u"<img src=\"data:image/png;base64,%1\">"_s.arg(onePixel);
    CHECK(readPastedPage(picture.repeated(100)).pictures.size() == 1);
    int number = 0;
    const PastedPageSource many{
        u"p"_s, [&number](const QString&) { return QByteArray("GIF89a") + QByteArray::number(++number); }};
    QString page;
    for (int i = 0; i < 100; ++i)
        page += u"<img src='%1'>"_s.arg(i);
    const PastedPage read = readPastedPage(page, many);
    CHECK(read.pictures.size() == 60);
    CHECK(read.picturesLeft == 40);
    const PastedPageSource large{
        u"p"_s, [](const QString&) { return QByteArray("GIF89a") + QByteArray(9'000'000, 'x'); }};
    CHECK(readPastedPage(u"<img src='a'>"_s, large).picturesLeft == 1);
}

TEST_CASE("The number of an item is cleaned as its text is", "[lesson][paste]")
{
    const QString item = u"<p style='mso-list:l0'><span style='mso-list:Ignore'>1%1.&lt;b&gt;</span>月</p>"_s;
    for (const QChar sign : {QChar(1), QChar(u'\r'), QChar(0xd842), QChar(0xffff)}) {
        const Blocks blocks = readPastedPage(item.arg(sign)).blocks;
        REQUIRE(blocks.size() == 1);
        CHECK(sanitizedMarkup(blocks[0].text) == blocks[0].text);
        CHECK(blocks[0].text.endsWith(u"&lt;b&gt; 月"_s));
    }
}

TEST_CASE("A picture of the document's own files stays, one that it does not have is left out",
          "[lesson][paste]")
{
    const QString html =
        u"<p>看<img src=\"attachment:月夜.png\">图</p><p><img src=\"attachment:别处.png\"></p>"_s;
    CHECK(readPastedPage(html).picturesLeft == 2);
    PastedPageSource source;
    source.isFile = [](const QString& name) { return name == u"月夜.png"; };
    const PastedPage page = readPastedPage(html, source);
    CHECK(linesOf(page) == joined({u"paragraph: 看<img src=\"attachment:月夜.png\">图"_s}));
    CHECK(page.pictures.isEmpty());
    CHECK(page.picturesLeft == 1);
}
