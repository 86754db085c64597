// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textOfFile.h"
#include "support/WordFiles.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

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
