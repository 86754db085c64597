// SPDX-License-Identifier: GPL-3.0-or-later
// Text that wants to be more than text.
#include "paper/htmlFile.h"
#include "paper/inlineRuns.h"
#include "paper/pdfFile.h"
#include "paper/wordFile.h"
#include "paper/xmlText.h"
#include "support/catch.h"
#include "unit/paper/PaperFixtures.h"
#include "unit/paper/WordLint.h"

#include <QBuffer>
#include <QImage>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject planWith(const QString& text, const QString& title = u"题目"_s)
{
    QJsonObject plan = kindFixture(u"plan"_s);
    QJsonObject header = plan.value(u"header"_s).toObject();
    header.insert(u"title"_s, title);
    plan.insert(u"header"_s, header);
    plan.insert(u"keyPoints"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"text"_s, text}}});
    return plan;
}

QByteArray pngBytes(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("text that no XML can hold does not break a Word file", "[paper][hostile]")
{
    QString odd = u"]]>&<b>粗</b> \t尾 "_s;
    for (char16_t c = 0; c < 0x20; ++c)
        odd += QChar(c);
    odd += QChar(0xfffe);
    odd += QChar(0xffff);
    odd += QChar(0xd800); // half of a pair
    odd += QChar(0x0085);
    const auto file = wordFile({sheetOfDocument(planWith(odd, odd))}, {}, chinese());
    REQUIRE(file);
    CHECK(lintWord(*file).join(u'\n').toStdString() == "");
    CHECK(textOfWord(*file).contains(u"粗"_s));
}

TEST_CASE("hostile markup is text on a web page", "[paper][hostile]")
{
    const QString hostile =
        u"<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">点</a>"
        "<style>@import url(http://evil.example)</style>"_s;
    const QString html =
        QString::fromUtf8(htmlFile({sheetOfDocument(planWith(hostile, u"<script>"_s))}, {}, chinese()));
    CHECK(!html.contains(u"<script"_s, Qt::CaseInsensitive));
    CHECK(!html.contains(u"onerror=alert"_s));
    CHECK(!html.contains(u"href=\"javascript"_s));
    CHECK(!html.contains(u"@import"_s));
    CHECK(html.contains(u"&lt;script&gt;"_s));
    CHECK(html.contains(u"default-src 'none'"_s));
}

TEST_CASE("the markup of a text keeps its looks", "[paper][markup]")
{
    const auto runs =
        inlineRuns(u"a<b>b<i>c</i></b><sub>2</sub><span style=\"color:#ff0000\">红</span>"
                   "<ruby>床<rt>chuáng</rt>前<rt>qián</rt></ruby><img src=\"attachment:图.png\">"_s);
    REQUIRE(runs.size() == 8);
    CHECK((runs[1].isBold && !runs[1].isItalic));
    CHECK((runs[2].isBold && runs[2].isItalic));
    CHECK(runs[3].shift == TextShift::Lowered);
    CHECK(runs[4].color == u"#ff0000");
    CHECK((runs[5].text == u"床" && runs[5].reading == u"chuáng"));
    CHECK((runs[6].text == u"前" && runs[6].reading == u"qián"));
    CHECK(runs[7].picture == u"图.png");
}

TEST_CASE("pictures lie in the file, and what is no picture is named", "[paper][picture]")
{
    PaperSheet sheet = sheetOfDocument(kindFixture(u"guide"_s));
    const auto picture = paperPicture(pngBytes(40, 20));
    REQUIRE(picture);
    sheet.pictures.insert(u"实验装置.png"_s, *picture);
    const auto file = wordFile({sheet}, {}, chinese());
    REQUIRE(file);
    CHECK(lintWord(*file).isEmpty());
    CHECK(partOfWord(*file, u"word/media/image1.png"_s) == picture->bytes);
    CHECK(partOfWord(*file, u"word/media/image2.png"_s).isEmpty()); // one picture, shown three times
    CHECK(htmlFile({sheet}, {}, chinese()).contains("src=\"data:image/png;base64,"));
    sheet.pictures.clear();
    CHECK(htmlFile({sheet}, {}, chinese()).contains(u"[实验装置.png]"_s.toUtf8()));
}

TEST_CASE("what only calls itself a picture is refused, and a large one is drawn smaller", "[paper][picture]")
{
    CHECK(!paperPicture("MZ not a picture"));
    CHECK(!paperPicture({}));
    CHECK(!paperPicture(pngBytes(10, 10).left(20)));
    const auto large = paperPicture(pngBytes(3000, 30));
    REQUIRE(large);
    CHECK(large->pixels.width() <= 2400);
}

TEST_CASE("a PDF file is the same each time, in each layout", "[paper][pdf]")
{
    const PaperLayout layout = GENERATE(PaperLayout::Table, PaperLayout::Prose, PaperLayout::Card);
    const PaperSheets sheets{fixtureSheet(u"plan"_s), fixtureSheet(u"guide"_s)};
    const PaperLook look{PaperSize::K8TwoUp, layout, true};
    const auto first = pdfFile(sheets, look, chinese());
    const auto second = pdfFile(sheets, look, chinese());
    REQUIRE((first && second));
    CHECK(first->startsWith("%PDF-"));
    CHECK(*first == *second);
}

TEST_CASE("a PDF of many sheets can be stopped", "[paper][pdf]")
{
    const PaperSheets sheets{fixtureSheet(u"plan"_s), fixtureSheet(u"guide"_s)};
    int asked = 0;
    const auto stopped = pdfFile(sheets, {}, chinese(), [&](int sheet) {
        ++asked;
        return sheet == 0;
    });
    REQUIRE(!stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(asked == 2);
}
