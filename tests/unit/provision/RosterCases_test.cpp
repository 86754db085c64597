// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/OpeningPlan.h"
#include "provision/RosterFile.h"
#include "support/TableFiles.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

// Rosters as schools make them. Inputs are made up.
namespace {

const QStringList usualHead{u"账号"_s, u"姓名"_s, u"学校"_s, u"学科"_s, u"角色"_s};

QByteArray tableXml(const QList<QStringList>& rows, const QStringList& head = usualHead)
{
    QByteArray xml = sheetRow(1, head);
    int number = 2;
    for (const QStringList& row : rows)
        xml += sheetRow(number++, row);
    return xml;
}

CountyRoster rosterIn(const QString& path)
{
    const auto roster = readRoster(path);
    INFO((roster ? std::string() : roster.error().detail.toStdString()));
    REQUIRE(roster);
    return *roster;
}

CountyRoster rosterOfText(const QString& text)
{
    const TableFiles files;
    return rosterIn(files.write(u"roster.csv"_s, text.toUtf8()));
}

const RosterPerson& personIn(const CountyRoster& roster, const QString& user)
{
    const auto found =
        std::find_if(roster.people.begin(), roster.people.end(),
                     [&](const RosterPerson& each) { return each.member.user == UserId(user); });
    INFO(user.toStdString());
    REQUIRE(found != roster.people.end());
    return *found;
}

QStringList saidIn(const std::vector<RosterFinding>& findings)
{
    QStringList said;
    for (const RosterFinding& each : findings)
        said.append(each.sentence);
    return said;
}

QStringList refusedUsers(const CountyRoster& roster)
{
    QStringList users(roster.refusedPeople.users.begin(), roster.refusedPeople.users.end());
    users.sort();
    return users;
}

} // namespace

TEST_CASE("case 7: every sheet that a person sees is of the roster", "[provision][cases]")
{
    const TableFiles files;
    const QByteArray first = tableXml(
        {{u"js01"_s, u"陈小雨"_s, u"石门小学"_s}, {u"xz01"_s, u"李国庆"_s, u"石门小学"_s, {}, u"校长"_s}});
    const QByteArray second = tableXml(
        {{u"js11"_s, u"王晓芳"_s, u"石门小学"_s, u"数学"_s}, {u"js 12"_s, u"杨花"_s, u"石门小学"_s}});
    SECTION("and rows are named with their sheet")
    {
        const CountyRoster roster = rosterIn(files.workbook({{u"在编"_s, first}, {u"代课"_s, second}}));
        CHECK(roster.people.size() == 3);
        REQUIRE(roster.refused.size() == 1);
        CHECK(roster.refused[0].sheet == u"代课");
        CHECK(roster.refused[0].sentence.startsWith(u"Row 3 of the sheet \"代课\""_s));
        CHECK_FALSE(roster.refusedPeople.isAnywhere);
    }
    SECTION("who stands alike in two of them is one person with what both say")
    {
        const QByteArray all = tableXml({{u"js11"_s, u"王晓芳"_s, u"石门小学"_s, u"科学"_s, u"审核人"_s}});
        const CountyRoster roster = rosterIn(files.workbook({{u"代课"_s, second}, {u"汇总"_s, all}}));
        CHECK(roster.people.size() == 1);
        CHECK(personIn(roster, u"js11"_s).member.subjects == QStringList{u"shuxue"_s, u"kexue"_s});
        CHECK(personIn(roster, u"js11"_s).member.is(StaffRole::Approver));
        CHECK(roster.repeatedRows == 1);
    }
    SECTION("one sheet a school, called by its name")
    {
        const QStringList head{u"账号"_s, u"姓名"_s, u"学科"_s};
        const CountyRoster roster = rosterIn(
            files.workbook({{u"石门小学"_s, tableXml({{u"js01"_s, u"陈小雨"_s, u"语文"_s}}, head)},
                            {u"木鼓坪中学"_s, tableXml({{u"js02"_s, u"李国庆"_s, u"数学"_s}}, head)}}));
        CHECK(personIn(roster, u"js01"_s).school == SchoolId(u"石门小学"_s));
        CHECK(personIn(roster, u"js02"_s).school == SchoolId(u"木鼓坪中学"_s));
    }
}

TEST_CASE("case 7: when anything was not read nobody is taken for having left", "[provision][cases]")
{
    const TableFiles files;
    const QByteArray roster = tableXml({{u"js01"_s, u"陈小雨"_s, u"石门小学"_s}});
    const QByteArray without = sheetRow(1, {u"工号"_s, u"名字"_s}) + sheetRow(2, {u"js11"_s, u"王晓芳"_s});
    const CountyRoster before = rosterIn(files.workbook(
        tableXml({{u"js01"_s, u"陈小雨"_s, u"石门小学"_s}, {u"js11"_s, u"王晓芳"_s, u"石门小学"_s}})));
    const auto leaversOf = [&](const std::vector<SheetXml>& sheets) {
        const CountyRoster after = rosterIn(files.workbook(sheets));
        return after.refusedPeople.isAnywhere ? 0 : int(before.people.size() - after.people.size());
    };
    CHECK(leaversOf({{u"在编"_s, roster}}) == 1);
    CHECK(leaversOf({{u"在编"_s, roster}, {u"代课"_s, without}}) == 0);
    CHECK(leaversOf({{u"在编"_s, roster}, {u"旧表"_s, roster, {}, "hidden"}}) == 0);
    CHECK(leaversOf({{u"在编"_s, roster}, {u"Sheet2"_s, {}}}) == 1);
    CHECK(leaversOf({{u"在编"_s, roster}, {u"选项"_s, sheetRow(1, {u"语文"_s}), {}, "hidden"}}) == 1);
    const CountyRoster said = rosterIn(files.workbook({{u"在编"_s, roster}, {u"代课"_s, without}}));
    CHECK(saidIn(said.remarks).join(u' ').contains(u"\"代课\" was not read"_s));
}

TEST_CASE("case 8: accounts and numbers are those that are shown, and quantities are refused by row",
          "[provision][cases]")
{
    const TableFiles files;
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0000\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"49\"/>"
        "</cellXfs></styleSheet>";
    const auto row = [](int number, const QByteArray& account) {
        const QByteArray place = QByteArray::number(number);
        return "<row r=\"" + place + "\">" + account + "<c r=\"B" + place +
               "\" t=\"inlineStr\"><is><t>陈小雨</t></is></c><c r=\"C" + place +
               "\" t=\"inlineStr\"><is><t>石门小学</t></is></c></row>";
    };
    const QByteArray rows =
        sheetRow(1, {u"工号"_s, u"姓名"_s, u"学校"_s}) + row(2, "<c r=\"A2\" s=\"1\"><v>12</v></c>") +
        row(3, "<c r=\"A3\" s=\"1\"><v>7</v></c>") + row(4, "<c r=\"A4\" s=\"2\"><v>45000</v></c>") +
        row(5, "<c r=\"A5\" t=\"b\"><v>1</v></c>") + row(6, "<c r=\"A6\"><v>3.5</v></c>") +
        row(7, "<c r=\"A7\" s=\"3\"><v>10023</v></c>");
    const CountyRoster roster = rosterIn(files.workbook({{u"名册"_s, rows}}, {}, styles));
    REQUIRE(roster.people.size() == 3);
    CHECK(roster.people[0].member.user == UserId(u"0012"_s));
    CHECK(roster.people[1].member.user == UserId(u"0007"_s));
    CHECK(roster.people[2].member.user == UserId(u"10023"_s));
    REQUIRE(roster.refused.size() == 3);
    for (const RosterFinding& finding : roster.refused)
        CHECK(finding.code == u"number_format");
    CHECK(roster.refused[0].row == 4);
}

TEST_CASE("case 10: escapes are decoded before anything is trimmed or compared", "[provision][cases]")
{
    const TableFiles files;
    const CountyRoster roster = rosterIn(
        files.workbook(tableXml({{u"js01"_s, u"陈小雨_x000D_\n"_s, u"石门小学_x000D_"_s,
                                  u"语文_x000D_\n数学"_s, u"教师_x000D_\n审核人"_s},
                                 {u"js_x005F_x0041_02"_s, u"李国庆"_s, u"石门小学"_s, {}, u"校长"_s}})));
    REQUIRE(roster.people.size() == 2);
    CHECK(roster.people[0].member.name == u"陈小雨");
    CHECK(roster.people[0].member.subjects == QStringList{u"yuwen"_s, u"shuxue"_s});
    CHECK(roster.people[0].member.is(StaffRole::Approver));
    CHECK(roster.people[1].member.user == UserId(u"js_x0041_02"_s));
    CHECK(roster.organisations.size() == 1);
}

TEST_CASE("case 11: real names are taken in one form each, and what is none is named", "[provision][cases]")
{
    const QList<std::pair<QString, QString>> names{{u"李〇"_s, u"李〇"_s},
                                                   {u"王 䶮"_s, u"王䶮"_s},
                                                   {u"张　𬱟"_s, u"张𬱟"_s},
                                                   {u"阿依古丽‧买买提"_s, u"阿依古丽·买买提"_s},
                                                   {u"阿依古丽・买买提"_s, u"阿依古丽·买买提"_s},
                                                   {u"阿依古丽∙买买提"_s, u"阿依古丽·买买提"_s},
                                                   {u"阿依古丽 • 买买提"_s, u"阿依古丽·买买提"_s},
                                                   {u"阿依古丽．买买提"_s, u"阿依古丽·买买提"_s},
                                                   {u"阿依古丽.买买提"_s, u"阿依古丽·买买提"_s},
                                                   {u"O'Neil  Smith"_s, u"O'Neil Smith"_s},
                                                   {u"Jose\u0301 B. Vang"_s, u"José B. Vang"_s},
                                                   {u"王々"_s, u"王々"_s},
                                                   {u"⼤海"_s, u"大海"_s},
                                                   {u"ཚེ་རིང་"_s, u"ཚེ་རིང་"_s},
                                                   {u"ꆈꌠ"_s, u"ꆈꌠ"_s}};
    QString csv = u"账号,姓名,学校\n"_s;
    for (qsizetype i = 0; i < names.size(); ++i)
        csv += u"js%1,%2,石门小学\n"_s.arg(i).arg(names[i].first);
    const CountyRoster roster = rosterOfText(
        csv + u"a1,李①,石门小学\na2,阿依古丽—买买提,石门小学\na3,王芳（小）,石门小学\na4,王,石门小学\n"_s);
    CHECK(roster.refusedRows == 4);
    for (qsizetype i = 0; i < names.size(); ++i) {
        INFO(names[i].first.toStdString());
        CHECK(personIn(roster, u"js%1"_s.arg(i)).member.name == names[i].second);
    }
    const QStringList said = saidIn(roster.refused);
    CHECK(said[0].contains(u"U+2460"_s));
    CHECK(said[1].contains(u"U+2014"_s));
    CHECK(said[2].contains(u"U+FF08"_s));
}

TEST_CASE("case 11: roles and subjects are understood as people write them", "[provision][cases]")
{
    const CountyRoster roster = rosterOfText(
        u"账号,姓名,学校,学科,角色\n"
        "x1,陈小雨,石门小学,语 文,教 "
        "师\nx2,陈小云,石门小学,语文、数学,教师（兼）\nx3,陈小风,石门小学,语文,副校长\n"
        "x4,陈小雪,石门小学,语文,教师/"
        "教导主任\nx5,陈小霜,石门小学,语文,校　长\nx6,陈小雷,石门小学,小学语文,教导处主任\n"
        "x7,陈小电,石门小学,语文　数学,无\nx8,陈小冰,石门小学,语文,-\nx9,陈小雾,石门小学,语文,\n"_s);
    CHECK(roster.refusedRows == 0);
    const auto check = [&](const QString& user, const QStringList& subjects, std::vector<StaffRole> roles) {
        INFO(user.toStdString());
        CHECK(personIn(roster, user).member.subjects == subjects);
        CHECK(personIn(roster, user).member.roles == roles);
    };
    using enum StaffRole;
    check(u"x1"_s, {u"yuwen"_s}, {Teacher});
    check(u"x2"_s, {u"yuwen"_s, u"shuxue"_s}, {Teacher});
    check(u"x3"_s, {u"yuwen"_s}, {Head});
    check(u"x4"_s, {u"yuwen"_s}, {Teacher, Approver});
    check(u"x5"_s, {u"yuwen"_s}, {Head});
    check(u"x6"_s, {u"yuwen"_s}, {Approver});
    check(u"x7"_s, {u"yuwen"_s, u"shuxue"_s}, {Teacher});
    check(u"x8"_s, {u"yuwen"_s}, {Teacher});
    check(u"x9"_s, {u"yuwen"_s}, {Teacher});
}

TEST_CASE("case 11: the separator is the one that gives a row of headings", "[provision][cases]")
{
    const CountyRoster roster =
        rosterOfText(u"石门县教师花名册;制表:教育局;2026年9月1日\n账号,姓名,学校,学科,角色\n"
                     "js01,陈小雨,石门小学,语文,教师\nxz01,李国庆,石门小学,,校长\n"_s);
    CHECK(roster.people.size() == 2);
    CHECK(rosterOfText(u"名册, 制表, 2026\n账号;姓名;学校\njs01;陈小雨;石门小学\n"_s).people.size() == 1);
    CHECK(rosterOfText(u"账号\t姓名\t学校\njs01\t陈,小雨\t石门小学\n"_s).refusedRows == 1);
}

TEST_CASE("case 12: accounts that look alike are one, and what means a folder is none", "[provision][cases]")
{
    const CountyRoster roster = rosterOfText(
        u"账号,姓名,学校\njs01,张老师甲,石门小学\nJS01,张老师乙,石门小学\nｊｓ０１,张老师丙,石门小学\n"
        "\"js01 "
        "\",张老师丁,石门小学\njs01\u200B,张老师戊,石门小学\n\u00E901,张老师己,石门小学\ne\u030101,张老师庚,"
        "石门小学\n"
        "ﬁ01,张老师子,石门小学\nfi01,张老师丑,石门小学\nss,张老师卯,石门小学\nß,张老师辰,石门小学\nſs,"
        "张老师巳,石门小学\n"
        "\u03A91,张老师午,石门小学\n\u21261,张老师未,石门小学\njs\u00AD05,张老师申,石门小学\n.,张老师酉,"
        "石门小学\n..,张老师戌,石门小学\n"
        "陈.雨,张老师亥,石门小学\n１２３,张老师壬,石门小学\n"_s);
    QStringList users;
    for (const RosterPerson& each : roster.people)
        users.append(each.member.user.toString());
    CHECK(users ==
          QStringList{u"js01"_s, u"\u00E901"_s, u"fi01"_s, u"ss"_s, u"\u03A91"_s, u"陈.雨"_s, u"123"_s});
    CHECK(roster.refusedRows == 12);
    CHECK(refusedUsers(roster).contains(u".."_s));
    CHECK(saidIn(roster.remarks).join(u' ').contains(u"opened as \"123\""_s));
}

TEST_CASE("what servers sign in as is nobody's account", "[provision][cases]")
{
    const CountyRoster roster = rosterOfText(u"账号,姓名,学校\n"
                                             "node-fxz,李静,凤溪镇中心学校\n"
                                             "ＮＯＤＥ-2,王小明,凤溪镇中心学校\n"
                                             "county,张山,凤溪镇中心学校\n"
                                             "nodens,陈静,凤溪镇中心学校\n"_s);
    REQUIRE(roster.people.size() == 1);
    CHECK(roster.people[0].member.user == UserId(u"nodens"_s));
    CHECK(saidIn(roster.refused).join(u' ').count(u"is kept for the servers"_s) == 3);
}
