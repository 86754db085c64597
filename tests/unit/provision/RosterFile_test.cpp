// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/RosterFile.h"
#include "support/TableFiles.h"
#include "support/catch.h"
#include "workbook/Cell.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString Heading = u"账号,姓名,学校,任教学科,角色\n"_s;

QStringList sentences(const std::vector<RosterFinding>& findings)
{
    QStringList sentences;
    for (const RosterFinding& each : findings)
        sentences.append(each.sentence);
    return sentences;
}

QStringList codes(const std::vector<RosterFinding>& findings)
{
    QStringList codes;
    for (const RosterFinding& each : findings)
        codes.append(QString::number(each.row) + u' ' + each.code);
    return codes;
}

CountyRoster readCsv(const QByteArray& bytes)
{
    const TableFiles files;
    const auto roster = readRoster(files.write(u"roster.csv"_s, bytes));
    INFO((roster ? std::string() : roster.error().detail.toStdString()));
    REQUIRE(roster);
    return *roster;
}

ErrorKind refusalOf(const QString& path)
{
    const auto roster = readRoster(path);
    REQUIRE_FALSE(roster);
    return roster.error().kind;
}

} // namespace

TEST_CASE("a roster is read alike in UTF-8 with and without a mark, in UTF-16 and in GBK", "[provision]")
{
    const QString text =
        Heading + u"js01,𠮷䶮,枫香寨小学,语文、数学,教师\njs02,阿依·古丽,枫香寨小学,科学,校长\n"_s;
    const QByteArray utf16 =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), utf16, gb18030(text)}) {
        const CountyRoster roster = readCsv(bytes);
        REQUIRE(roster.people.size() == 2);
        CHECK(roster.people[0].member.name == u"𠮷䶮"_s);
        CHECK(roster.people[1].member.name == u"阿依·古丽"_s);
        CHECK(roster.people[0].member.subjects == QStringList{u"yuwen"_s, u"shuxue"_s});
        CHECK(roster.people[0].school == SchoolId(u"枫香寨小学"_s));
        CHECK(roster.refusedRows == 0);
    }
}

TEST_CASE("a few GBK characters in an English table are not taken for another alphabet", "[provision]")
{
    const CountyRoster roster = readCsv("user,name,school\njs01," + gb18030(u"英陆"_s) + ",fxz\n");
    REQUIRE(roster.people.size() == 1);
    CHECK(roster.people[0].member.name == u"英陆"_s);
}

TEST_CASE("a file that is no text of any kind is refused rather than guessed", "[provision]")
{
    const TableFiles files;
    CHECK(refusalOf(files.write(u"a.csv"_s, QByteArray("user,name,school\njs01,\xFF\xFF\xFF\xFE,x\n"))) ==
          ErrorKind::InvalidInput);
    CHECK(refusalOf(files.write(u"b.csv"_s, QByteArray("user,name\0school", 16))) == ErrorKind::InvalidInput);
    CHECK(refusalOf(files.write(u"c.csv"_s, {})) == ErrorKind::InvalidInput);
    CHECK(refusalOf(files.path(u"nowhere.csv"_s)) == ErrorKind::NotFound);
    const auto old =
        readRoster(files.write(u"old.xls"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 biff")));
    REQUIRE_FALSE(old);
    CHECK(old.error().detail.contains(u".xlsx"_s));
}

TEST_CASE("every kind of separator between roles is understood", "[provision]")
{
    for (const QString& roles :
         {u"教师、审核人"_s, u"教师，审核人"_s, u"教师;审核人"_s, u"教师；教导主任"_s, u"教师/审核人"_s,
          u"教师 审核人"_s, u"\"teacher,approver\""_s, u"Teacher　APPROVER"_s}) {
        const CountyRoster roster = readCsv((Heading + u"js01,李静,枫香寨小学,语文,"_s + roles).toUtf8());
        REQUIRE(roster.people.size() == 1);
        CHECK(roster.people[0].member.roles == std::vector{StaffRole::Teacher, StaffRole::Approver});
    }
}

TEST_CASE("groups of teaching research are taken from their column, one person's from several rows",
          "[provision]")
{
    const CountyRoster roster = readCsv(
        u"账号,姓名,学校,所在教研组\njs01,李静,枫香寨小学,语文教研组、低段备课组\njs02,龙秀,枫香寨小学,\n"_s
            .toUtf8());
    REQUIRE(roster.people.size() == 2);
    CHECK(roster.people[0].member.groups == QStringList{u"语文教研组"_s, u"低段备课组"_s});
    CHECK(roster.people[1].member.groups.isEmpty());
}

TEST_CASE("roles of county and inspection become rights beyond the school", "[provision]")
{
    const CountyRoster roster = readCsv(
        u"账号,姓名,单位,单位编号,角色,督导学校,栏目\nju01,周局,县教育局,jyj,办公室,,\njy01,吴研,县教育局,"
        u"jyj,\"教研员,栏目主持\",,yuwen-p1\n"
        "dx01,郑督,县教育局,jyj,督学,枫香寨小学、mgp,\ndx02,王督,县教育局,jyj,督学,,\nxz01,赵校,枫香寨小学,fxz,校长,,\nxz02,钱校,木鼓坪中学,mgp,校长,,\n"_s
            .toUtf8());
    REQUIRE(roster.people.size() == 6);
    const auto rolesOf = [&](size_t person) {
        QStringList roles;
        for (const Role& role : roster.people[person].tokenRoles())
            roles.append(role.toString());
        return roles;
    };
    CHECK(rolesOf(0) == QStringList{u"county:office"_s});
    CHECK(rolesOf(1) == QStringList{u"county:research"_s, u"column:yuwen-p1:curator"_s});
    CHECK(rolesOf(2) == QStringList{u"school:fxz:inspector"_s, u"school:mgp:inspector"_s});
    CHECK(rolesOf(3) == rolesOf(2));
    CHECK(rolesOf(4) == QStringList{u"school:fxz:head"_s});
    CHECK(roster.find(SchoolId(u"jyj"_s))->isBureau);
    CHECK_FALSE(roster.find(SchoolId(u"fxz"_s))->isBureau);
}

TEST_CASE("bad rows are reported by their number and spoil no other", "[provision]")
{
    const CountyRoster roster = readCsv((Heading + u"js01,李静,枫香寨小学,语文,教师\n" // row 2
                                                   ",王夜,枫香寨小学,语文,教师\n"
                                                   "js03,,枫香寨小学,语文,教师\n"
                                                   "js04,张3,枫香寨小学,语文,教师\n"
                                                   "js05,陈思,,语文,教师\n"
                                                   "js06,杨花,枫香寨小学,语文,教工\n"
                                                   "js01,吴海,枫香寨小学,语文,教师\n"
                                                   "JS01,吴海,枫香寨小学,语文,教师\n"
                                                   "js 10,刘云,枫香寨小学,语文,教师\n"
                                                   "js11,刘,枫香寨小学,语文,教师\n"
                                                   "js12,刘\uE000,枫香寨小学,语文,教师\n"
                                                   "\n"
                                                   "js14,刘云,枫香寨小学,语文,教师\n"_s)
                                            .toUtf8());
    CHECK(codes(roster.refused) ==
          QStringList{u"3 no_account"_s, u"4 no_name"_s, u"5 name"_s, u"6 no_school"_s, u"7 role"_s,
                      u"8 duplicate"_s, u"9 duplicate"_s, u"10 account"_s, u"11 name"_s, u"12 name"_s});
    CHECK(sentences(roster.refused)[5].contains(u"row 2"_s));
    REQUIRE(roster.people.size() == 2);
    CHECK(roster.people[1].row == 14);
    CHECK(roster.rows == 12);
}

TEST_CASE("accounts may be e-mail addresses, Chinese or 200 characters, and no longer", "[provision]")
{
    const QString chinese(200, QChar(u'静'));
    const CountyRoster roster =
        readCsv((Heading + u"li.jing@fxz.example.cn,李静,枫香寨小学,,\n李静,李静,木鼓坪小学,,\n"_s + chinese +
                 u",李静,大坪小学,,\n"_s + chinese + u"a,李静,云脚小学,,\n=1+1,李静,云脚小学,,\n"_s)
                    .toUtf8());
    REQUIRE(roster.people.size() == 3);
    CHECK(roster.people[2].member.user == UserId(chinese));
    CHECK(codes(roster.refused) == QStringList{u"5 account"_s, u"6 account"_s});
}

TEST_CASE("two accounts whose databases would have one name are not both taken", "[provision]")
{
    const QString hexadecimal = QString::fromLatin1(u"李静"_s.toUtf8().toHex());
    const CountyRoster roster =
        readCsv((Heading + u"李静,李静,枫香寨小学,,\n"_s + hexadecimal + u",王夜,枫香寨小学,,\n"_s).toUtf8());
    CHECK(roster.people.size() == 1);
    CHECK(codes(roster.refused) == QStringList{u"3 account"_s});
}

TEST_CASE("a school keeps the number and the name of its first row", "[provision]")
{
    const CountyRoster roster = readCsv(
        u"账号,姓名,学校,学校编号\na1,李静,枫香寨小学,fxz\na2,王夜,枫香寨小学,\na3,陈思,,fxz\n"
        "a4,杨花,木鼓坪小学,fxz\na5,吴海,枫香寨小学,other\na6,吴云,云脚,county\na7,吴山,云 脚,\n"_s.toUtf8());
    CHECK(roster.people.size() == 3);
    CHECK(codes(roster.refused) == QStringList{u"5 school"_s, u"6 school"_s, u"7 school"_s, u"8 school"_s});
    CHECK(roster.organisations.size() == 1);
}

TEST_CASE("numbers of ID cards are never read, wherever they stand, and it is said", "[provision]")
{
    const QString number = u"522631199001011234"_s;
    SECTION("in a column of their own")
    {
        const CountyRoster roster =
            readCsv((u"账号,姓名,学校,身份证号码\njs01,李静,枫香寨小学,"_s + number).toUtf8());
        CHECK(roster.people.size() == 1);
        CHECK(codes(roster.remarks).contains(u"0 identity_column"_s));
    }
    SECTION("in a column that does not say so")
    {
        const CountyRoster roster =
            readCsv((u"账号,姓名,学校,备注\njs01,李静,枫香寨小学,"_s + number).toUtf8());
        CHECK(roster.people.size() == 1);
        CHECK(codes(roster.remarks).contains(u"0 identity_column"_s));
    }
    SECTION("as accounts")
    {
        const CountyRoster roster = readCsv(
            (Heading + number + u",李静,枫香寨小学,,\n５２２６３１ 19900101 123X,王夜,枫香寨小学,,\n"_s)
                .toUtf8());
        CHECK(codes(roster.refused) == QStringList{u"2 identity_number"_s, u"3 identity_number"_s});
        CHECK_FALSE(sentences(roster.refused).join(u' ').contains(u"1990"_s));
        CHECK(roster.refusedPeople.users.isEmpty());
    }
    SECTION("as a spreadsheet program rounds them")
    {
        CHECK(looksLikeIdentityNumber(u"5.22631199001011E+17"_s));
        CHECK(looksLikeIdentityNumber(u"522631900101123"_s));
        CHECK_FALSE(looksLikeIdentityNumber(u"13800138000"_s));
        CHECK_FALSE(looksLikeIdentityNumber(u"li.jing@fxz.example.cn"_s));
    }
}

TEST_CASE("a workbook is read with merged cells, formulas and titles above the headings", "[provision]")
{
    const TableFiles files;
    const QByteArray rows =
        sheetRow(1, {u"某县教师花名册"_s}) +
        sheetRow(2, {u"学校"_s, u"账 号*"_s, u"姓名（必填）"_s, u"角色"_s}) +
        sheetRow(3, {u"枫香寨小学"_s, u"js01"_s, u"李静"_s, u"校长"_s}) +
        R"(<row r="4"><c r="B4"><v>10023</v></c><c r="C4" t="s"><v>0</v></c><c r="D4" t="str"><f>"教"&amp;"师"</f><v>教师</v></c></row>)"
        R"(<row r="5"><c r="B5"><v>1.0024E4</v></c><c r="C5" t="s"><v>1</v></c><c r="D5"><f>D3</f></c></row>)"
        R"(<row r="6"><c r="B6" t="e"><v>#N/A</v></c><c r="C6" t="s"><v>1</v></c></row>)"
        R"(<row r="7"><c r="A7"/><c r="B7"><v>5.22631199001011E+17</v></c><c r="C7" t="s"><v>1</v></c></row>)" +
        sheetRow(1048576, {u"木鼓坪小学"_s, u"js09"_s, u"陈思"_s});
    const QByteArray merged = R"(<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A7"/></mergeCells>)";
    const auto roster = readRoster(files.workbook(rows, merged, {u"王𠮷"_s, u"<杨>花"_s, u"杨花"_s}));
    REQUIRE(roster);
    REQUIRE(roster->people.size() == 3);
    CHECK(roster->people[1].member.user == UserId(u"10023"_s));
    CHECK(roster->people[1].member.name == u"王𠮷"_s);
    CHECK(roster->people[1].school == SchoolId(u"枫香寨小学"_s));
    CHECK(roster->people[2].row == 1048576);
    CHECK(codes(roster->refused) == QStringList{u"5 name"_s, u"6 formula"_s, u"7 identity_number"_s});
}

TEST_CASE("a workbook that is damaged, empty or a bomb is refused with a sentence", "[provision]")
{
    const TableFiles files;
    CHECK(refusalOf(files.write(u"cut.xlsx"_s, "PK\x03\x04 and no more")) == ErrorKind::InvalidInput);
    CHECK(refusalOf(files.zip(u"other.xlsx"_s, {{"a.txt", "x"}})) == ErrorKind::InvalidInput);
    CHECK(refusalOf(files.workbook(QByteArray())) == ErrorKind::InvalidInput);
    CHECK(refusalOf(files.workbook("<row><c>")) == ErrorKind::InvalidInput);
    CHECK(refusalOf(files.workbook("<row r=\"1\"><c t=\"inlineStr\"><is><t>" + QByteArray(3'000'000, 'a') +
                                   "</t></is></c></row>")) == ErrorKind::TooLarge);
    QByteArray deep;
    for (int i = 0; i < 1000; ++i)
        deep += "<a>";
    CHECK(refusalOf(files.workbook(deep)) == ErrorKind::InvalidInput);
}

TEST_CASE("a row that is not closed by its quotation mark is named", "[provision]")
{
    const TableFiles files;
    const auto roster =
        readRoster(files.write(u"a.csv"_s, (Heading + u"js01,\"李静,枫香寨小学\n"_s).toUtf8()));
    REQUIRE_FALSE(roster);
    CHECK(roster.error().detail.contains(u"Row 2"_s));
}

TEST_CASE("a thousand thousand rows with nobody in them are read past", "[provision]")
{
    QByteArray csv = (Heading + u"js01,李静,枫香寨小学,语文,教师\n"_s).toUtf8();
    csv += QByteArray(",,,,\n").repeated(1'000'000) + u"js02,王夜,枫香寨小学,语文,教师\n"_s.toUtf8();
    const CountyRoster roster = readCsv(csv);
    REQUIRE(roster.people.size() == 2);
    CHECK(roster.people[1].row == 1'000'003);
}

TEST_CASE("a table of a thousand thousand people is no county's", "[provision]")
{
    QByteArray csv = Heading.toUtf8();
    for (int i = 0; i < 60'000; ++i)
        csv += "js" + QByteArray::number(i) + u",李静,枫香寨小学,语文,教师\n"_s.toUtf8();
    const TableFiles files;
    CHECK(refusalOf(files.write(u"a.csv"_s, csv)) == ErrorKind::TooLarge);
}
