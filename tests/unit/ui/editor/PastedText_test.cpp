// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/PastedText.h"

#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace shanke;

namespace {

Blocks pasted(const QString& html)
{
    QMimeData data;
    data.setHtml(html);
    data.setText(u"plain"_s);
    return pageFromClipboard(data).blocks;
}

} // namespace

TEST_CASE("Word's paragraphs, bold, sub and red stay; its styles, fonts and pictures elsewhere do not",
          "[editor][paste]")
{
    const Blocks blocks = pasted(
        uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {color:red} --></style>
        <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=ZH-CN>
        <p class=MsoNormal style='text-indent:21.0pt'><b><span style='font-family:宋体;color:red'>教学重点：</span></b>
        <span style='font-size:14.0pt'>识字写字<o:p></o:p></span></p>
        <p class=MsoNormal>H<sub>2</sub>O<img width=30 src="file:///c:/a.png"></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>)"_s);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].text == u"<span style=\"color:#c00000\"><b>教学重点：</b></span> 识字写字"_s);
    CHECK(blocks[1].text == u"H<sub>2</sub>O"_s);
    CHECK(blocks[0].type == u"paragraph"_s);
    CHECK(blocks[0].id != blocks[1].id);
}

TEST_CASE("A page that is pasted loads no file that it names", "[editor][paste]")
{
    const QTemporaryDir folder;
    QFile sheet(folder.filePath(u"样式.css"_s));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write("p { font-weight: bold }");
    sheet.close();
    const QString named =
        u"<html><head><link rel=\"stylesheet\" type=\"text/css\" href=\"%1\"></head>"
        "<body><p>静夜思</p></body></html>"_s.arg(QUrl::fromLocalFile(sheet.fileName()).toString());
    CHECK(pasted(named).at(0).text == u"静夜思"_s);
    QTextDocument trusting;
    trusting.setHtml(named);
    REQUIRE(trusting.firstBlock().begin().fragment().charFormat().fontWeight() == QFont::Bold);
}

TEST_CASE("Headings and lists stay what they are, rows of a table become lines", "[editor][paste]")
{
    const Blocks blocks =
        pasted(u"<h2>教学过程</h2><ul><li>导入</li><li>新授</li></ul>"
               u"<table><tr><td>教师</td><td>学生</td></tr><tr><td>范读</td><td>跟读</td></tr></table>"_s);
    REQUIRE(blocks.size() == 5);
    CHECK(blocks[0].type == u"heading"_s);
    CHECK(blocks[0].text == u"教学过程"_s);
    CHECK(blocks[1].type == u"list"_s);
    CHECK(blocks[2].text == u"新授"_s);
    CHECK(blocks[3].text == u"教师  学生"_s);
    CHECK(blocks[4].text == u"范读  跟读"_s);
}

TEST_CASE("Plain text is a block a line, and what looks like markup is text", "[editor][paste]")
{
    QMimeData data;
    data.setText(u"三 < 五\r\n𠮷"_s);
    const Blocks blocks = pageFromClipboard(data).blocks;
    REQUIRE(blocks.size() == 2);
    CHECK(plainText(blocks) == u"三 < 五\n𠮷"_s);
}

TEST_CASE("Pictures come out of the folders of Word and WPS and out of no other", "[editor][paste]")
{
    const QTemporaryDir office(QDir::tempPath() + u"/ksohtml-XXXXXX"_s);
    const QTemporaryDir other;
    QImage picture(2, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString kept = office.filePath(u"wps1.png"_s);
    REQUIRE(picture.save(kept));
    REQUIRE(picture.save(other.filePath(u"wps1.png"_s)));
    REQUIRE(QFile::link(other.filePath(u"wps1.png"_s), office.filePath(u"link.png"_s)));
    const auto page = [](const QString& path) {
        QMimeData data;
        data.setHtml(u"<p>月<img src=\"%1\"></p>"_s.arg(QUrl::fromLocalFile(path).toString()));
        return pageFromClipboard(data);
    };
    const PastedPage taken = page(kept);
    REQUIRE(taken.pictures.size() == 1);
    CHECK(QImage::fromData(taken.pictures.first().bytes) == picture);
    CHECK(page(other.filePath(u"wps1.png"_s)).pictures.isEmpty());
    CHECK(page(office.filePath(u"link.png"_s)).pictures.isEmpty());
    CHECK(page(office.filePath(u"../x/../wps1.png"_s)).picturesLeft == 1);
    CHECK(page(office.filePath(u"none.png"_s)).blocks.size() == 1);
}
