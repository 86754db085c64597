// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PartName.h"
#include "support/TableFiles.h"
#include "support/catch.h"
#include "workbook/CellText.h"
#include "workbook/Workbook.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<TableRow> rowsOf(const Workbook& workbook, size_t sheet = 0)
{
    const auto table = workbook.table(workbook.sheets().at(sheet));
    REQUIRE(table);
    std::vector<TableRow> rows;
    for (;;) {
        const auto row = (*table)->next();
        REQUIRE(row);
        if (!*row)
            return rows;
        rows.push_back(**row);
    }
}

std::unique_ptr<Workbook> open(const QString& path)
{
    auto workbook = Workbook::open(path);
    INFO((workbook ? std::string() : workbook.error().detail.toStdString()));
    REQUIRE(workbook);
    return *std::move(workbook);
}

QByteArray number(const QByteArray& place, int style, const QByteArray& value)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

QByteArray styles(const QList<QByteArray>& codes)
{
    QByteArray formats;
    QByteArray cells;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(qlonglong(164 + i));
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>";
        cells += "<xf numFmtId=\"" + id + "\"/>";
    }
    return "<styleSheet><numFmts>" + formats +
           "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + "<cellXfs>" + cells +
           "</cellXfs></styleSheet>";
}

// The parts of a workbook with one cell, under these names.
std::vector<std::pair<QByteArray, QByteArray>> partsNamed(const QByteArray& book, const QByteArray& sheet,
                                                          const QByteArray& target,
                                                          const QByteArray& strings = {})
{
    const QByteArray slash = book.contains('\\') ? "\\" : "/";
    const QByteArray folder = book.left(book.lastIndexOf(slash) + 1);
    QByteArray named = "<Relationship Id=\"a\" Type=\"http://x/worksheet\" Target=\"" + target + "\"/>";
    if (!strings.isEmpty())
        named += "<Relationship Id=\"b\" Type=\"http://x/sharedStrings\" Target=\"" + strings + "\"/>";
    return {
        {"_rels" + slash + ".rels", "<Relationships><Relationship Id=\"w\" Type=\"http://x/officeDocument\" "
                                    "Target=\"" +
                                        book + "\"/></Relationships>"},
        {book, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"a\"/></sheets></workbook>"},
        {folder + "_rels" + slash + book.mid(folder.size()) + ".rels",
         "<Relationships>" + named + "</Relationships>"},
        {sheet, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>账号</t></is></c>"
                "<c r=\"B1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>"}};
}

} // namespace

TEST_CASE("parts are found by what names them, whatever they are called", "[workbook]")
{
    const TableFiles files;
    const QByteArray texts = "<sst><si><t>姓名</t></si></sst>";
    const auto check = [&](auto parts, const QByteArray& strings) {
        parts.push_back({strings, texts});
        const auto workbook = open(files.zip(u"named.xlsx"_s, parts));
        REQUIRE(workbook->sheets().size() == 1);
        CHECK(workbook->sheets()[0].name == u"表");
        CHECK(rowsOf(*workbook)[0].cells == QList<Cell>{{u"账号"_s}, {u"姓名"_s}});
    };
    SECTION("with strings of another name")
    {
        check(partsNamed("xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml",
                         "sharedStrings2.xml"),
              "xl/sharedStrings2.xml");
    }
    SECTION("with steps up and down")
    {
        check(partsNamed("xl/workbook.xml", "xl/worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml",
                         "../texts/s.xml"),
              "texts/s.xml");
    }
    SECTION("with backslashes")
    {
        check(partsNamed("xl\\workbook.xml", "xl\\worksheets\\sheet1.xml", "worksheets\\sheet1.xml", "s.xml"),
              "xl\\s.xml");
    }
    SECTION("from the root, in capitals, with a space written as an address has it")
    {
        check(partsNamed("Book/Main.xml", "Book/My Sheet.XML", "/book/my%20sheet.xml", "S.xml"),
              "Book/s.XML");
    }
}

TEST_CASE("names of parts never lead above the package", "[workbook]")
{
    CHECK(resolvedPartName(u"xl/workbook.xml"_s, u"../../../etc/passwd"_s) == u"etc/passwd");
    CHECK(resolvedPartName(u"xl/workbook.xml"_s, u"worksheets\\Sheet1.xml#A1"_s) ==
          u"xl/worksheets/sheet1.xml");
    CHECK(resolvedPartName({}, u"xl/workbook.xml"_s) == u"xl/workbook.xml");
    CHECK(relationshipsOf({}) == u"_rels/.rels");
    CHECK(relationshipsOf(u"xl/workbook.xml"_s) == u"xl/_rels/workbook.xml.rels");
}

TEST_CASE("a text that the workbook does not have ends the reading, and is no empty cell", "[workbook]")
{
    const TableFiles files;
    const auto workbook =
        open(files.workbook("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c></row>", {}, {u"只有一个"_s}));
    const auto table = workbook->table(workbook->sheets()[0]).value();
    const auto row = table->next();
    REQUIRE_FALSE(row);
    CHECK(row.error().kind == ErrorKind::InvalidInput);
    CHECK(row.error().detail.contains(u"Row 3"_s));
}

TEST_CASE("numbers are read as their format shows them, and quantities are marked", "[workbook]")
{
    const TableFiles files;
    const QByteArray rows = "<row r=\"1\">" + number("A1", 0, "12") + number("B1", 1, "7") +
                            number("C1", 2, "7") + number("D1", 3, "3") + number("E1", 4, "45000") +
                            number("F1", 5, "0.5") + number("G1", 99, "1.0023E4") + number("H1", 99, "0.25") +
                            "<c r=\"I1\" t=\"b\"><v>1</v></c>" + number("J1", 6, "123456") + "</row>";
    const auto workbook = open(files.workbook(
        {{u"表"_s, rows}}, {},
        styles({"0000", "General", "@", "&quot;js&quot;000;[Red]-0", "yyyy/m/d", "0%", "000-000"})));
    const QList<Cell> cells = rowsOf(*workbook)[0].cells;
    using enum Cell::Kind;
    CHECK(cells == QList<Cell>{{u"0012"_s},
                               {u"7"_s},
                               {u"7"_s},
                               {u"js003"_s},
                               {u"45000"_s, Quantity},
                               {u"0.5"_s, Quantity},
                               {u"10023"_s},
                               {u"0.25"_s, Quantity},
                               {u"1"_s, Quantity},
                               {u"123456"_s, Quantity}});
}

TEST_CASE("what XML cannot carry is written as an escape, and read as it was meant", "[workbook]")
{
    CHECK(decodedCellText(u"陈小雨_x000D_\n"_s) == u"陈小雨\r\n");
    CHECK(decodedCellText(u"js_x005F_x0041_02"_s) == u"js_x0041_02");
    CHECK(decodedCellText(u"_x0041__x0042_"_s) == u"AB");
    CHECK(decodedCellText(u"a_x12_b_xZZZZ_c_x004"_s) == u"a_x12_b_xZZZZ_c_x004");
    const TableFiles files;
    const auto workbook = open(files.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                                              "t=\"inlineStr\"><is><t>石门小学_x000D_</t></is></c></row>",
                                              {}, {u" 李国庆_x000D_\n"_s}));
    CHECK(rowsOf(*workbook)[0].cells == QList<Cell>{{u"李国庆"_s}, {u"石门小学"_s}});
}

TEST_CASE("sheets come in the order of their tabs and say whether a person sees them", "[workbook]")
{
    const TableFiles files;
    const auto workbook = open(files.workbook({{u"在编"_s, sheetRow(1, {u"一"_s})},
                                               {u"选项"_s, sheetRow(1, {u"二"_s}), {}, "hidden"},
                                               {u"代课"_s, sheetRow(1, {u"三"_s})}}));
    REQUIRE(workbook->sheets().size() == 3);
    CHECK(workbook->sheets()[2].name == u"代课");
    CHECK_FALSE(workbook->sheets()[1].isVisible);
    CHECK(rowsOf(*workbook, 2)[0].cells == QList<Cell>{{u"三"_s}});
}

TEST_CASE("a sheet whose part is missing is an error, not an empty table", "[workbook]")
{
    const TableFiles files;
    auto parts = partsNamed("xl/workbook.xml", "xl/other.xml", "worksheets/sheet1.xml");
    const auto workbook = open(files.zip(u"lost.xlsx"_s, parts));
    const auto table = workbook->table(workbook->sheets()[0]);
    REQUIRE_FALSE(table);
    CHECK(table.error().detail.contains(u"表"_s));
}
