// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/Candidate.h"
#include "lesson/recordFindings.h"
#include "support/TermPlanFixture.h"
#include "ui/common/StatusBadge.h"
#include "ui/editor/EditorBar.h"
#include "ui/editor/EditorFacts.h"
#include "ui/sheet/NoteDelegate.h"
#include "unit/ui/TwoDesks.h"

#include <QAbstractItemModelTester>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct OpenedEditor
{
    explicit OpenedEditor(const Record& plan) : id(desks.save(plan)) { open(); }

    void open()
    {
        session.open(id);
        REQUIRE(eventually([this] { return session.isOpen(); }));
    }

    OutlineRow line(const QString& place) { return facts.outline().rows().at(facts.outline().find(place)); }

    TwoDesks desks;
    FakeClock clock;
    DocId id;
    RecordSession session{*desks.teacher, clock};
    EditorFacts facts{*desks.teacher, session, clock};
};

} // namespace

TEST_CASE("The outline says what is empty and what preflight found", "[editor][facts]")
{
    OpenedEditor editor(fixtureSc02());
    CHECK(editor.line(u"boardDesign"_s).empty);
    CHECK(editor.line(u"boardDesign"_s).warnings == 1);
    CHECK_FALSE(editor.line(u"keyPoints"_s).empty);
    CHECK(editor.line(u"steps"_s).warnings >= 1);
    CHECK_FALSE(editor.line(u"steps/IN"_s).empty);
    CHECK(editor.line(u"header"_s).errors == 0);
}

TEST_CASE("Findings follow the typing after a short pause", "[editor][facts]")
{
    OpenedEditor editor(fixtureSc02());
    const int before = editor.facts.findings().rowCount();
    editor.session.edits().setItems(toWord(PlanSection::BoardDesign), blocksFromPlainText(u"几分之一"_s));
    CHECK(editor.facts.findings().rowCount() == before);
    editor.clock.advance(1s);
    CHECK(editor.facts.findings().rowCount() == before - 1);
    CHECK_FALSE(editor.line(u"boardDesign"_s).empty);
}

TEST_CASE("The models of the editor behave as models while they change", "[editor][facts]")
{
    OpenedEditor editor(fixtureSc02());
    QAbstractItemModelTester outline(&editor.facts.outline());
    QAbstractItemModelTester findings(&editor.facts.findings());
    QAbstractItemModelTester notes(&editor.facts.notes());
    editor.session.edits().setObject(u"header"_s, LessonHeader());
    editor.facts.checkNow();
    CHECK(editor.facts.findings().errors() == 2);
    editor.session.edits().undo();
    editor.facts.checkNow();
    CHECK(editor.facts.findings().errors() == 0);
}

TEST_CASE("A returned plan shows the reasons on top and the comments at their blocks", "[editor][facts]")
{
    OpenedEditor editor(fixtureA());
    const QString step = fixtureA().steps()[2].id;
    const Submission submission = editor.desks.submit(editor.id);
    editor.desks.decide({submission.id,
                         Verdict::Returned,
                         {},
                         {u"TIME_MISMATCH"_s},
                         u"写字时间偏紧"_s,
                         {{step, u"正音再长两分钟"_s}, {u"gone"_s, u"这段呢"_s}}});
    REQUIRE(eventually([&] { return editor.session.facts().state.status == PlanStatus::Returned; }));
    const auto notice = editor.facts.notice();
    REQUIRE(notice);
    CHECK(notice->tone == Tone::Bad);
    CHECK(notice->text.contains(u"写字时间偏紧"_s));
    CHECK(notice->text.contains(u"Minutes are badly divided"_s));
    // By whom in the name that the school knows.
    CHECK(eventually([&] { return editor.facts.notice()->text.contains(u"杨䶮"_s); }));
    CHECK(editor.facts.notes().rows().front().heading.contains(u"杨䶮"_s));

    const auto& notes = editor.facts.notes().rows();
    REQUIRE(notes.size() == 3);
    CHECK(notes[1].place == u"steps"_s);
    CHECK(notes[1].block == step);
    CHECK(notes[2].place.isEmpty());
    CHECK(editor.line(u"steps"_s).comments == 1);
}

TEST_CASE("A returned teaching plan of the term is shown as a lesson plan is", "[editor][facts]")
{
    OpenedEditor editor(fixtureTermPlan());
    EditorBar bar;
    const auto visible = [&](const QString& name) {
        return !bar.findChild<QWidget*>(u"editor."_s + name)->isHidden();
    };
    bar.showState(editor.session.facts(), false);
    CHECK(visible(u"state"_s));
    CHECK(visible(u"submit"_s));
    const Submission submission = editor.desks.submit(editor.id);
    editor.desks.decide({submission.id,
                         Verdict::Returned,
                         {},
                         {u"MISSING_SECTION"_s},
                         u"措施太泛"_s,
                         {{u"cuoshi01"_s, u"帮扶要写到人"_s}}});
    REQUIRE(eventually([&] { return editor.session.facts().state.status == PlanStatus::Returned; }));
    REQUIRE(editor.facts.notice());
    CHECK(editor.facts.notice()->text.contains(u"措施太泛"_s));
    const auto& notes = editor.facts.notes().rows();
    REQUIRE(notes.size() == 2);
    CHECK(notes[1].place == u"measures"_s);
    CHECK(notes[1].block == u"cuoshi01"_s);
    CHECK(editor.line(u"measures"_s).comments == 1);
    editor.session.submit();
    REQUIRE(eventually([&] { return editor.session.facts().state.status == PlanStatus::Resubmitted; }));
}

TEST_CASE("An approved plan that was changed says so and keeps its approval", "[editor][facts]")
{
    OpenedEditor editor(fixtureA());
    const Submission submission = editor.desks.submit(editor.id);
    editor.desks.decide({submission.id, Verdict::Approved, u"优"_s, {}, {}, {}});
    REQUIRE(eventually([&] { return editor.session.facts().state.status == PlanStatus::Approved; }));
    CHECK(editor.facts.notice()->tone == Tone::Good);
    CHECK(editor.facts.notice()->text.contains(u"Not yet at the school"_s)); // no receipt came
    editor.session.edits().setItems(toWord(PlanSection::KeyPoints), blocksFromPlainText(u"改了"_s));
    editor.session.save();
    REQUIRE(eventually([&] { return editor.session.facts().state.changedSinceApproval; }));
    CHECK(editor.session.facts().state.status == PlanStatus::Approved);
    CHECK(editor.facts.notice()->text.contains(u"approval stands"_s));
}

TEST_CASE("Every finding of preflight has a sentence", "[editor][findings]")
{
    LessonPlan poor = fixtureSc02();
    poor.setObjectives({{u"o1"_s, {}, u"了解分数"_s, {}}});
    poor.setHomework({{u"h1"_s, HomeworkTier::Basic, u"抄写"_s, 90, {}, true, {}}});
    LessonHeader header = poor.header();
    header.title.clear();
    header.classes.clear();
    header.lessonType = u"EXPERIMENT"_s;
    poor.setHeader(header);
    poor.setSteps({});
    QJsonObject asked = poor.toJson();
    putCandidates(asked, {{u"header"_s, {}, u"title"_s, {u"一"_s, u"二"_s}}});
    poor = LessonPlan::fromJson(asked).value();
    QStringList codes;
    FindingModel model;
    poor.setSection(PlanSection::LearnerAnalysis, {});
    HandInFacts beside;
    beside.files = {{u"游戏.exe"_s, FileFault::Program},
                    {{}, FileFault::Unreadable},
                    {u"图.png"_s, FileFault::Damaged},
                    {u"课件.pptx"_s, FileFault::NotHere}};
    beside.pacing = PacingFacts{3, 9, 6};
    beside.base = {BaseStanding::Newer, {DocId(u"standard:1"_s), u"3-b"_s, 3}};
    model.setFindings(planKind(), handInFindings(poor, beside));
    for (const Finding& finding : model.rows()) {
        codes.append(finding.code);
        INFO(finding.code.toStdString());
        CHECK_FALSE(model.sentence(finding).startsWith(finding.code));
    }
    CHECK(codes == QStringList{u"PF01"_s, u"PF02"_s, u"PF03"_s, u"PF04"_s, u"PF05"_s, u"PF06"_s, u"PF07"_s,
                               u"PF08"_s, u"PF09"_s, u"PF10"_s, u"PF11"_s, u"PF11"_s, u"PF12"_s, u"PF13"_s,
                               u"PF14"_s, u"PF15"_s});
    CHECK(model.sentence({u"PF08"_s, Severity::Warning, u"homework"_s, {u"半小时"_s}}).contains(u"半小时"_s));
    CHECK(model.sentence(model.row(model.index(10, 0))).contains(u"游戏.exe (it can run)"_s));
    CHECK(model.sentence(model.row(model.index(11, 0))).contains(u"课件.pptx (not on this PC)"_s));
    CHECK(model.sentence({u"RC01"_s, Severity::Error, u"lesson"_s, {u"Week"_s, u"Causes"_s}}) ==
          u"Still to fill in: Week, Causes");
}
