// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "support/TableFiles.h"
#include "support/catch.h"
#include "table/recordTable.h"
#include "workbook/Workbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const std::vector<TableSheet>& sheets)
{
    WorkbookWriter writer;
    for (const TableSheet& sheet : sheets)
        writer.add(sheet);
    const auto bytes = writer.finish();
    REQUIRE(bytes);
    return *bytes;
}

struct ReadSheet
{
    QString name;
    QList<QStringList> rows;
};

// As our own reader, which is the one for files of other programs, sees it.
QList<ReadSheet> readAgain(const QByteArray& bytes)
{
    const TableFiles files;
    const auto book = Workbook::open(files.write(u"out.xlsx"_s, bytes));
    REQUIRE(book);
    QList<ReadSheet> sheets;
    for (const Workbook::Sheet& sheet : (*book)->sheets()) {
        const auto table = (*book)->table(sheet);
        REQUIRE(table);
        ReadSheet read{sheet.name, {}};
        for (;;) {
            const auto row = (*table)->next();
            REQUIRE(row);
            if (!*row)
                break;
            QStringList cells;
            for (const Cell& cell : (*row)->cells)
                cells.append(cell.text);
            read.rows.append(cells);
        }
        sheets.append(read);
    }
    return sheets;
}

QJsonObject fixtureOf(const QString& word)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(word));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

SheetLanguage english()
{
    return SheetLanguage([](const char*, const char* source) { return QString::fromUtf8(source); },
                         [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
}

} // namespace

TEST_CASE("a workbook that is written reads the same, whatever its texts are", "[table]")
{
    const QList<QStringList> rows{{u"=1+1"_s, u"+86"_s, u"-5"_s, u"@SUM(A1)"_s},
                                  {u"007"_s, u"3.10"_s, u"=HYPERLINK(\"http://x\")"_s, u"TRUE"_s},
                                  {u"𠮷𬭎䶮 ꀀ"_s, u"<b>&\"'"_s, u"_x0041_"_s, u"一\n二"_s},
                                  {u"2026/9/1"_s, u"a\tb"_s, u"x"_s, u"http://example.org"_s}};
    const QList<ReadSheet> sheets =
        readAgain(bytesOf({{u"教案"_s, {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}, rows}}));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == u"教案");
    REQUIRE(sheets[0].rows.size() == 5);
    CHECK(sheets[0].rows[0] == QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK(sheets[0].rows[i + 1] == rows[i]);
}

TEST_CASE("signs that are no text are left out, and the text stays", "[table]")
{
    const QString text = u"a\u0001\u001fb\uFFFE\uFFFFc"_s;
    CHECK(readAgain(bytesOf({{u"a"_s, {u"x"_s}, {{text}}}}))[0].rows[1] == QStringList{u"abc"_s});
}

TEST_CASE("no cell of a written workbook is a formula, a link or a number", "[table]")
{
    const TableFiles files;
    const QByteArray bytes =
        bytesOf({{u"a"_s, {u"=A1"_s}, {{u"=1+1"_s}, {u"12"_s}, {u"http://x.example"_s}}}});
    const auto package = Package::open(files.write(u"a.xlsx"_s, bytes));
    REQUIRE(package);
    const auto sheet = (*package)->bytes(u"xl/worksheets/sheet1.xml"_s, 1'000'000);
    REQUIRE(sheet);
    CHECK_FALSE(sheet->contains("<f>"));
    CHECK_FALSE(sheet->contains("hyperlink"));
    CHECK(sheet->count("t=\"s\"") == 4);
}

TEST_CASE("the same tables are the same bytes", "[table]")
{
    const std::vector<TableSheet> sheets{{u"a"_s, {u"x"_s}, {{u"1"_s}}}, {u"b"_s, {u"y"_s}, {{u"2"_s}}}};
    CHECK(bytesOf(sheets) == bytesOf(sheets));
}

TEST_CASE("a tab gets a name that it can have", "[table]")
{
    const QString longName(40, u'课');
    const QList<ReadSheet> sheets =
        readAgain(bytesOf({{u"a/b:[c]*?"_s}, {QString()}, {longName}, {longName}, {u"A B C"_s}, {u"'q'"_s}}));
    QStringList names;
    for (const ReadSheet& sheet : sheets)
        names.append(sheet.name);
    CHECK(names == QStringList{u"a b c"_s, u"Sheet"_s, QString(31, u'课'), QString(29, u'课') + u" 2"_s,
                               u"A B C 2"_s, u"q"_s});
}

TEST_CASE("what does not fit a cell ends with an ellipsis, and never within a character", "[table]")
{
    const QString rare = u"𠮷"_s.repeated(20'000);
    const QList<ReadSheet> sheets = readAgain(bytesOf({{u"a"_s, {u"x"_s}, {{rare}}}}));
    const QString read = sheets[0].rows[1][0];
    CHECK(read.size() <= WorkbookWriter::LongestText);
    CHECK(read.endsWith(u"𠮷…"));
}

TEST_CASE("more columns than a sheet has are refused", "[table]")
{
    WorkbookWriter writer;
    writer.add({u"a"_s, {}, {QStringList(WorkbookWriter::MostColumns + 1, u"x"_s)}});
    const auto bytes = writer.finish();
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind == ErrorKind::TooLarge);
}

TEST_CASE("each record is a row with its id in front, and every field has a column", "[table]")
{
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.family != Family::Record ||
            !QFile::exists(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(kind.word)))
            continue;
        INFO(kind.word.toStdString());
        const DocId id(kind.word + u":js01:1"_s);
        const TableSheet sheet = recordTable(kind, {{id, fixtureOf(kind.word), Reader::Self}}, english());
        REQUIRE(sheet.rows.size() == 1);
        CHECK(sheet.rows[0].size() == sheet.headings.size());
        CHECK(sheet.rows[0][0] == id.toString());
        for (const PlaceDescription& place : kind.places)
            for (const FieldDescription& field : place.fields)
                if (place.type == PlaceType::Object)
                    CHECK(sheet.headings.contains(QString::fromUtf8(field.label)));
    }
}

TEST_CASE("what a reader may not see is in no cell", "[table]")
{
    const KindDescription& kind = *allKinds().find(u"guide"_s);
    QJsonObject guide = fixtureOf(u"guide"_s);
    guide.insert(u"answers"_s, QJsonObject{{u"released"_s, false}});
    QJsonArray items = guide.value(u"preStudy"_s).toArray();
    QJsonObject first = items.first().toObject();
    first.insert(u"answer"_s, u"机密答案"_s);
    items.replace(0, first);
    guide.insert(u"preStudy"_s, items);
    const auto table = [&](Reader reader) {
        const TableSheet sheet = recordTable(kind, {{DocId(u"guide:js01:1"_s), guide, reader}}, english());
        return sheet.rows[0].join(u'|');
    };
    CHECK_FALSE(table(Reader::All).contains(u"机密答案"));
    CHECK(table(Reader::Self).contains(u"机密答案"));
}
