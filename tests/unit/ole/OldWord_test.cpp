// SPDX-License-Identifier: GPL-3.0-or-later
#include "ole/CompoundFile.h"
#include "ole/readOldWord.h"
#include "support/OleFiles.h"
#include "support/TableFiles.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray plan()
{
    return oldWordFile({{u"静夜思教案\r"_s},
                        {u"课题\a"_s, true},
                        {u"静夜思\a"_s, true},
                        {u"\a"_s, true, true},
                        {u"教学过程\a"_s, true},
                        {u"一、导入\r"_s, true},
                        {u"猜谜。\a"_s, true},
                        {u"\a"_s, true, true},
                        {u"完\r"_s}},
                       u"某小学\r"_s);
}

Result<WordDocument> readBytes(const QByteArray& bytes)
{
    const TableFiles folder;
    return readOldWord(folder.write(u"old.doc"_s, bytes));
}

ErrorKind refusalOf(const QByteArray& bytes)
{
    const auto document = readBytes(bytes);
    REQUIRE_FALSE(document);
    return document.error().kind;
}

} // namespace

TEST_CASE("An old Word file has its paragraphs and tables by the piece table", "[ole]")
{
    const auto document = readBytes(plan());
    REQUIRE(document);
    REQUIRE(document->blocks.size() == 3);
    CHECK(document->blocks[0].paragraph.text.plain() == u"静夜思教案"_s);
    REQUIRE(document->blocks[1].table);
    const WordTable& table = *document->blocks[1].table;
    REQUIRE(table.rows.size() == 2);
    REQUIRE(table.rows[1].cells.size() == 2);
    CHECK(table.rows[1].cells[1].blocks.size() == 2);
    CHECK(table.columns == 2);
    CHECK(document->blocks[2].paragraph.text.plain() == u"完"_s);
    CHECK(document->dropped.byRule().value(u"header, footer or note"_s) == 3);
}

TEST_CASE("Fields of old files show their result, or what they draw", "[ole]")
{
    const auto document =
        readBytes(oldWordFile({{u"前\u0013 HYPERLINK x \u0014链接\u0015后\u0013eq \\o\\ac(○,1)\u0015\r"_s}}));
    REQUIRE(document);
    CHECK(document->blocks[0].paragraph.text.plain() == u"前链接后①"_s);
}

TEST_CASE("Old files with a password or macros, and other office files, are refused", "[ole]")
{
    CHECK(refusalOf(oldWordFile({{u"密\r"_s}}, {}, 0x0100)) == ErrorKind::InvalidInput);
    CHECK(refusalOf(oleFile({{u"EncryptedPackage"_s, "x"}})) == ErrorKind::InvalidInput);
    CHECK(refusalOf(oleFile({{u"Workbook"_s, "x"}})) == ErrorKind::InvalidInput);
    CHECK(refusalOf(oleFile({{u"WordDocument"_s, "x"}, {u"Macros"_s, "x"}})) == ErrorKind::Forbidden);
    CHECK(refusalOf("not at all") == ErrorKind::InvalidInput);
}

TEST_CASE("Wherever an old file is cut or spoilt, reading ends", "[ole]")
{
    const QByteArray whole = plan();
    for (qsizetype size = 0; size < whole.size(); size += 97)
        (void)readBytes(whole.first(size));
    for (qsizetype at = 0; at < whole.size(); at += 61) {
        QByteArray spoilt = whole;
        spoilt[at] = char(0xFF);
        (void)readBytes(spoilt);
    }
    SUCCEED();
}
