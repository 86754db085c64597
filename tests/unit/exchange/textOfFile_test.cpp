// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConfinedProgram.h"
#include "exchange/readSchoolFile.h"
#include "exchange/textOfFile.h"
#include "ooxml/FileRefusal.h"
#include "support/WordFiles.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfStream(const QByteArray& content)
{
    return "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
}

// One page that says 月亮 and moon; `kids` are the pages of its tree.
QByteArray pdfFile(
    const QByteArray& kids = "[3 0 R]",
    const QByteArray& page = "BT /F1 20 Tf 20 200 Td <00010002> Tj ET BT /F2 20 Tf 20 100 Td (moon) Tj ET")
{
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids " + kids + ">>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 9 0 "
        "R>>>>>>",
        pdfStream(page),
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/FontDescriptor 7 0 R/DW 1000>>",
        "<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800"
        "/Descent -200/CapHeight 700/StemV 80>>",
        pdfStream("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> "
                  "endcodespacerange 2 beginbfchar <0001> <6708> <0002> <4EAE> endbfchar endcmap end"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    return file + table + "trailer<</Size 10/Root 1 0 R>>\nstartxref\n" + QByteArray::number(file.size()) +
           "\n%%EOF\n";
}

} // namespace

TEST_CASE("The text of what teachers attach is read by what it is, and cut", "[exchange][text]")
{
    const TableFiles folder;
    const QString word = writeWord(folder, u"课件"_s, wordLines(u"第一行\n第二行"_s));
    CHECK(textOfFile(word, 1000).value() == u"第一行\n第二行\n"_s);
    CHECK(textOfFile(word, 2).value() == u"第一"_s);
    const QString plain = folder.write(u"说明.txt"_s, QByteArray("\xef\xbb\xbf") + u"记得带尺子"_s.toUtf8());
    CHECK(textOfFile(plain, 1000).value().trimmed() == u"记得带尺子"_s);
    const QString table =
        folder.workbook(sheetRow(1, {u"班级"_s, u"人数"_s}) + sheetRow(2, {u"五（1）班"_s}));
    CHECK(textOfFile(table, 1000).value().contains(u"五（1）班"_s));
    CHECK(textOfFile(folder.write(u"空.docx"_s, ""), 1000).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(textOfFile(folder.write(u"坏.docx"_s, "PK\x03\x04 no archive"), 1000));
}

TEST_CASE("Slides are read in their order", "[exchange][text]")
{
    const TableFiles folder;
    const auto slide = [](const char* text) {
        return QByteArray("<p:sld xmlns:a=\"x\" xmlns:p=\"y\"><a:p><a:r><a:t>") + text +
               "</a:t></a:r></a:p></p:sld>";
    };
    const QString path = folder.zip(u"课件.pptx"_s, {{"ppt/slides/slide10.xml", slide("十")},
                                                     {"ppt/slides/slide2.xml", slide("二 &lt;三&gt;")}});
    CHECK(textOfFile(path, 1000).value() == u"二 <三>\n十\n"_s);
}

TEST_CASE("A PDF is read by a program of its own, whatever is in it", "[exchange][text][pdf]")
{
    const TableFiles folder;
    const QString path = folder.write(u"讲义"_s, pdfFile());
    const auto text = textOfFile(path, 1000);
    if (!text && text.error().kind == ErrorKind::NotFound) {
        WARN("skipped: nothing here reads PDF files");
        return;
    }
    INFO(text.value_or(QString()).toStdString());
    CHECK(text.value().contains(u"月亮"_s));
    CHECK(text.value().contains(u"moon"_s));
    CHECK(textOfFile(path, 1).value() == u"月"_s);
    // Cut off, a tree of pages that holds itself, nothing but the beginning.
    CHECK_FALSE(textOfFile(folder.write(u"半.pdf"_s, "%PDF-1.7\n1 0 obj<</Type"), 1000)
                    .value_or(QString())
                    .contains(u"月"_s));
    CHECK_FALSE(textOfFile(folder.write(u"环.pdf"_s, pdfFile("[2 0 R 2 0 R]")), 1000)
                    .value_or(QString())
                    .contains(u"月"_s));
    const QString shown = folder.write(u"-opt.pdf"_s, pdfFile());
    CHECK(textOfFile(shown, 1000).value().contains(u"moon"_s));
}

TEST_CASE("A program that wants all memory gets what it may have", "[exchange][confined]")
{
    const QTemporaryDir folder;
    ConfinedProgram greedy{u"/bin/sh"_s, {u"-c"_s, u"tail /dev/zero; echo $? > ended"_s}, folder.path()};
    greedy.memory = 64 * 1024 * 1024;
    QElapsedTimer clock;
    clock.start();
    CHECK(greedy.run(std::chrono::seconds(20)));
    CHECK(clock.elapsed() < 15'000);
    QFile ended(folder.filePath(u"ended"_s));
    REQUIRE(ended.open(QIODevice::ReadOnly));
    CHECK(ended.readAll().trimmed() != "0");
}

TEST_CASE("A PDF is imported as running text, and a scanned or damaged one is refused with a reason",
          "[exchange][pdf]")
{
    const TableFiles folder;
    const auto open = [&](const QByteArray& bytes) {
        return openSchoolFile(folder.write(u"教案.pdf"_s, bytes), LabelDictionary::builtIn());
    };
    const auto file = open(pdfFile());
    if (!file && whyRefused(file.error()) == FileRefusal::Pdf) {
        WARN("skipped: nothing here reads PDF files");
        return;
    }
    REQUIRE(file);
    CHECK(isFromPdf(file->found));
    REQUIRE(file->text.size() == 2);
    CHECK(file->text[0].paragraph.text.plain() == u"月亮");
    CHECK(file->text[1].paragraph.text.plain() == u"moon");
    CHECK(file->found.characters == 6);
    CHECK(file->found.unaccounted() == 0);
    CHECK(whyRefused(open(pdfFile("[3 0 R]", "0 0 100 100 re f")).error()) == FileRefusal::Scanned);
    CHECK(whyRefused(open("%PDF-1.7\n1 0 obj<</Type").error()) == FileRefusal::NotConverted);
}
