// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/HtmlReader.h"
#include "unit/exchange/Placed.h"

#include <QFile>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray LaidIn =
    "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "r:id=\"id0\"/>";

ImportedFile withLaidIn(const QByteArray& part)
{
    return importedBody(wordLines(u"课题：静夜思"_s) + LaidIn, {{"aFChunk.bin", part}});
}

const QByteArray Page =
    "<html><head><style>p{color:red}</style><title>不看</title></head><body><table><tr><td>教学目标</td>"
    "<td><p>会背<b>古诗</b>。</p></td></tr><tr><td>教学重点</td><td>理解&ldquo;思&rdquo;字</td></tr></table>"
    "<script>alert('x')</script></body></html>";

void checkPlan(const ImportedFile& file)
{
    REQUIRE(file.documents.size() == 1);
    CHECK(textAt(file.documents[0], u"header.title"_s).trimmed() == u"静夜思"_s);
    CHECK(textAt(file.documents[0], u"objectives"_s).trimmed() == u"会背古诗。"_s);
    CHECK(textAt(file.documents[0], u"keyPoints"_s).trimmed() == u"理解“思”字"_s);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A web page that another program laid into a file is read as part of it", "[exchange][laid-in]")
{
    checkPlan(withLaidIn(Page));
}

TEST_CASE("A web page in an archive is read, whatever its bytes are written as", "[exchange][laid-in]")
{
    QByteArray quoted;
    for (const char byte : Page)
        quoted += byte == '=' || byte < 0 ? '=' + QByteArray(1, byte).toHex().toUpper() : QByteArray(1, byte);
    const QByteArray head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--x\"\r\n\r\n";
    const auto archive = [&](const QByteArray& encoding, const QByteArray& body) {
        return head +
               "----x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding +
               "\r\n\r\n" + body + "\r\n----x--";
    };
    checkPlan(withLaidIn(archive("quoted-printable", quoted)));
    checkPlan(withLaidIn(archive("base64", Page.toBase64())));
}

TEST_CASE("Another text document laid into a file is read as part of it", "[exchange][laid-in]")
{
    const TableFiles folder;
    const QByteArray inner = wordGrid({{u"教学目标"_s, u"会背古诗。"_s}, {u"教学重点"_s, u"理解“思”字"_s}});
    checkPlan(withLaidIn(bytesOf(writeWord(folder, u"inner.docx"_s, inner))));
    // What lies in it in turn is not looked at, so that it cannot lie in itself.
    checkPlan(
        withLaidIn(bytesOf(writeWord(folder, u"deep.docx"_s, inner + LaidIn, {{"aFChunk.bin", Page}}))));
}

TEST_CASE("What is laid into a file and cannot be read is named", "[exchange][laid-in]")
{
    const ImportedFile file = withLaidIn("{\\rtf1\\ansi\\b Homework\\b0 : \\'b1\\'b3 it.\\par}");
    CHECK(file.documents[0].dropped.byRule().value(u"laid in, not read"_s) == 13);
    const ImportedFile noise = withLaidIn(QByteArray("PK\x03\x04 no archive"));
    CHECK(noise.documents[0].dropped.byRule().value(u"laid in, not read"_s) == 1);
}

TEST_CASE("A file into which one with macros is laid is refused whole", "[exchange][laid-in]")
{
    const TableFiles folder;
    const QByteArray inner =
        bytesOf(folder.zip(u"inner.docm"_s, {{"word/document.xml", "<x/>"}, {"word/vbaProject.bin", "x"}}));
    const auto file = readSchoolFile(
        writeWord(folder, u"outer.docx"_s, wordLines(u"课题：静夜思"_s) + LaidIn, {{"aFChunk.bin", inner}}),
        LabelDictionary::builtIn());
    REQUIRE_FALSE(file);
    CHECK(file.error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A table of a web page is a grid, however its cells reach", "[exchange][laid-in]")
{
    const WordDocument page = HtmlReader().read(
        u"<table><tr><td rowspan=2>甲</td><td colspan='2'>乙</td></tr><tr><td>丙<td>丁<tr><td rowspan=\"99\" "
        u"colspan=0>戊</table>后"_s);
    REQUIRE(page.blocks.size() == 2);
    const WordTable& table = *page.blocks[0].table;
    REQUIRE(table.rows.size() == 3);
    CHECK(table.columns == 3);
    CHECK(table.rows[0].cells[0].rows == 2);
    CHECK(table.rows[0].cells[1].columns == 2);
    CHECK(table.rows[1].cells[0].column == 1);
    CHECK(table.rows[1].cells[1].column == 2);
    CHECK(table.rows[2].cells[0].rows == 1);
    CHECK(page.blocks[1].paragraph.text.plain() == u"后"_s);
}

TEST_CASE("Markup that never ends swallows no text and builds nothing endless", "[exchange][laid-in]")
{
    CHECK(charactersIn(HtmlReader().read(u"甲 < 乙 <p 丙"_s).blocks) == 6);
    CHECK(charactersIn(HtmlReader().read(u"<table>"_s.repeated(5000) + u"甲"_s).blocks) == 1);
    CHECK(charactersIn(HtmlReader().read(u"甲<script>乙"_s).blocks) == 1);
    CHECK(charactersIn(HtmlReader().read(u"&#0;&#xD800;&lt;&amp;lt;"_s).blocks) > 4);
}
