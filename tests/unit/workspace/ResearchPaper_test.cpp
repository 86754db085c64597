// SPDX-License-Identifier: GPL-3.0-or-later
// Rolls and evidence on paper, from what a workspace knows.
#include "lesson/rosterNames.h"
#include "paper/htmlFile.h"
#include "paper/paperSheet.h"
#include "research/Meeting.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/PaperService.h"
#include "workspace/ResearchService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

SheetLanguage english()
{
    return SheetLanguage([](const char*, const char* source) { return QString::fromUtf8(source); },
                         [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
}

DocId meet(TestWorkspace& pc)
{
    QJsonObject json = pc->records().blank(activityKind()).toJson();
    json[u"meeting"_s] = QJsonObject{{u"title"_s, u"识字教学研讨 𠮷"_s},
                                     {u"type"_s, u"TOPIC"_s},
                                     {u"day"_s, QDate::currentDate().toString(Qt::ISODate)},
                                     {u"chair"_s, u"js01"_s},
                                     {u"participants"_s, QJsonArray{u"js01"_s, u"js02"_s}}};
    return await(pc->records().save({}, {}, Record::fromJson(activityKind(), json).value())).value().id;
}

void call(TestWorkspace& pc, const DocId& activity, const QString& person, Presence presence,
          const QString& reason = {})
{
    const Saying saying = sayingOf(activity, AttendanceSaid{person, presence, reason});
    REQUIRE(await(pc->research().say(activity, {saying})));
}

QString pageOf(const PaperSource& source, Reader reader)
{
    PaperChoice choice;
    choice.reader = reader;
    const auto sheet = paperSheet(activityKind(), source, choice, english());
    return QString::fromUtf8(htmlFile({sheet.value()}, {}, english()));
}

} // namespace

TEST_CASE("An activity is printed with its roll, and not for who has no business with it",
          "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const DocId activity = meet(pc);
    call(pc, activity, u"js01"_s, Presence::Present);
    call(pc, activity, u"js02"_s, Presence::Absent, u"外出培训"_s);
    const PaperSource source = await(pc->paper().source({}, activity)).value();
    const QString staff = pageOf(source, Reader::Staff);
    CHECK(staff.contains(u"识字教学研讨"_s));
    CHECK(staff.contains(u"外出培训"_s));
    CHECK(staff.contains(u"龙秀"_s));
    CHECK(staff.contains(u"Expected: 2. Attended: 1."_s));
    CHECK_FALSE(pageOf(source, Reader::All).contains(u"外出培训"_s));
}

TEST_CASE("A term of evidence is one sheet under the person's and the school's names", "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const TermDays term = TermDays::around(QDate::currentDate());
    const PaperSource nothing = await(pc->paper().evidence(term)).value();
    CHECK(nothing.most == Reader::Self);
    const auto html = [](const PaperSource& source) {
        return QString::fromUtf8(htmlFile({wholeSheet(source, english())}, {}, english()));
    };
    CHECK(html(nothing).contains(u"Nothing counts in this term yet."_s));

    const DocId activity = meet(pc);
    call(pc, activity, u"js01"_s, Presence::Present);
    const PaperSource evidence = await(pc->paper().evidence(term)).value();
    const QString page = html(evidence);
    CHECK(wholeSheet(evidence, english()).title == u"Evidence of work for the term");
    CHECK(page.contains(u"枫香寨小学"_s));
    CHECK(page.contains(u"识字教学研讨"_s));
    CHECK_FALSE(html(await(pc->paper().evidence(term.before())).value()).contains(u"识字教学研讨"_s));
}

TEST_CASE("What was never saved has no roll and is not found for paper", "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const auto missing = await(pc->paper().source({}, DocId(u"activity:js01:01JDTZ000000000000000000"_s)));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A table of records calls people by their names, with the account where two have one name",
          "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    meet(pc);
    const auto rowOf = [&] {
        const DatabaseTables tables =
            await(pc->paper().tables(DatabaseName(u"school-fxz"_s), activityKind().word)).value();
        REQUIRE(tables.kinds.size() == 1);
        return recordTable(activityKind(), tables.kinds.front().records, english()).rows.front().join(u'|');
    };
    const QString row = rowOf();
    INFO(row.toStdString());
    CHECK(row.contains(u"|姜𠮷䶮, 龙秀|"_s));
    CHECK_FALSE(row.contains(u"|js01|"_s)); // who wrote it, either
    CHECK_FALSE(row.contains(u"(js0"_s));
}

TEST_CASE("Two of one name are told apart by their accounts", "[workspace][said]")
{
    const Roster roster{SchoolId(u"fxz"_s),
                        {},
                        {{UserId(u"js01"_s), u"龙秀"_s, {}, {}},
                         {UserId(u"js02"_s), u"龙秀"_s, {}, {}},
                         {UserId(u"js03"_s), {}, {}, {}},
                         {UserId(u"js04"_s), u"石英"_s, {}, {}}}};
    CHECK(shownNameOf(roster, u"js02"_s) == u"龙秀 (js02)");
    CHECK(shownNameOf(roster, u"js04"_s) == u"石英");
    CHECK(shownNameOf(roster, u"js03"_s) == u"js03"); // without a name
    CHECK(shownNameOf(roster, u"外聘 王"_s) == u"外聘 王");
}
