// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a plan stands what teachers of all schools say of the standard plan from which it was made.
#include "lesson/planKinds.h"
#include "research/DraftSaid.h"
#include "support/SchoolOfCounty.h"
#include "unit/ui/OpenWindow.h"
#include "workspace/PlanRepository.h"
#include "workspace/ResearchService.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DocId PublishedStandard(u"standard:lm01:1"_s);

// A plan that was made from a published one.
DocId madeFromPublished(TestWorkspace& pc)
{
    QJsonObject json = fixtureA().toJson();
    json.insert(u"_id"_s, PublishedStandard.toString());
    json.insert(u"kind"_s, standardKind().word);
    json.insert(u"author"_s, u"lm01"_s);
    json.insert(u"column"_s, u"yuwen-p1"_s);
    json.insert(u"version"_s, 1);
    pc.put(u"column-yuwen-p1"_s, json);
    const LessonPlan plan = await(pc->plans().copyOf(PublishedStandard, fixtureA().header())).value();
    return await(pc->records().save({}, {}, plan)).value().id;
}

} // namespace

TEST_CASE("Beside a plan its standard plan is commented on, in the name of the school",
          "[ui][editor][comments]")
{
    TestWorkspace pc(accountIn(SchoolId(u"fxz"_s), u"js01"_s));
    SchoolOfCounty school(SchoolId(u"fxz"_s), u"枫香寨小学"_s, {teacherNamed(u"js01"_s, u"姜𠮷䶮"_s)});
    school.equip(pc);
    const DocId plan = madeFromPublished(pc);
    OpenWindow open(*pc);
    open.window.openPlan(plan);
    const auto isOpen = [&] {
        const auto* box = open.find<QPlainTextEdit>(u"said.field.text"_s);
        return box && box->isVisible();
    };
    REQUIRE(eventually(isOpen));
    CHECK(open.find<QLabel>(u"said.sentence"_s)->text().startsWith(u"Published:"_s));
    const RemarkSaid remark{u"steps"_s, LessonPlan(fixtureA()).steps()[1].id, u"先读后议"_s};
    REQUIRE(await(pc->research().say(PublishedStandard, {sayingOf(PublishedStandard, remark)})));
    auto* lines = open.find<QListView>(u"said.lines"_s);
    REQUIRE(eventually([&] { return lines->model()->rowCount() == 1; }));
    const QString heading = lines->model()->index(0, 0).data(Qt::UserRole + 1).toString();
    CHECK(heading.contains(u"js01"_s)); // as the account is called
    CHECK(heading.contains(u"枫香寨小学"_s));
}

TEST_CASE("Where no school can be told the pane says what is missing, and has no box",
          "[ui][editor][comments]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const DocId plan = madeFromPublished(pc);
    OpenWindow open(*pc);
    open.window.openPlan(plan);
    REQUIRE(eventually([&] {
        const auto* detail = open.find<QLabel>(u"said.detail"_s);
        return detail && detail->text().startsWith(u"You can comment once"_s);
    }));
    const auto* box = open.find<QPlainTextEdit>(u"said.field.text"_s);
    CHECK((!box || !box->isVisible()));
}
