// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/Candidate.h"
#include "lesson/planKinds.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/OwnMarks.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/StandardPane.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/TwoDesks.h"
#include "unit/ui/common/OwnSettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

LessonPlan publishedPlan(int version, const QString& objective = {})
{
    LessonPlan plan = fixtureA();
    plan.setSection(PlanSection::LearnerAnalysis, {});
    plan.setSection(PlanSection::IndividualNotes, {});
    if (!objective.isEmpty()) {
        auto objectives = plan.objectives();
        objectives.front().text = objective;
        plan.setObjectives(objectives);
    }
    QJsonObject json = plan.toJson();
    json[u"kind"_s] = standardKind().word;
    json[u"author"_s] = u"zz01"_s;
    json[u"version"_s] = version;
    return LessonPlan::fromJson(json).value();
}

const DocId PublishedId(u"standard:1"_s);

struct BesideStandard
{
    BesideStandard()
    {
        page.resize(1280, 720);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    void publish(const LessonPlan& plan)
    {
        QJsonObject json = plan.toJson();
        const DatabaseName column(u"column-yuwen-p1"_s);
        if (m_isPublished) {
            const QByteArray text = answerOf(desks.teacher->documents().get(column, PublishedId, {}, false));
            json[u"_rev"_s] = QJsonDocument::fromJson(text).object().value(u"_rev"_s);
        }
        m_isPublished = true;
        TwoDesks::put(*desks.teacher, column.toString(), PublishedId, json);
    }

    // A plan of the standard plan, as saved.
    DocId begin()
    {
        publish(publishedPlan(2));
        const DocId id =
            desks.save(answerOf(desks.teacher->plans().copyOf(PublishedId, fixtureA().header())));
        open(id);
        return id;
    }

    void open(const DocId& id)
    {
        page.openRecord(id);
        REQUIRE(eventually([this] { return !title().isEmpty(); }));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(u"editor."_s + name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    QTabWidget* side() { return find<QTabWidget>(u"side"_s); }
    StandardPane* pane() { return page.findChild<StandardPane*>(); }
    QString title() { return pane()->title(); }
    QString own()
    {
        clock.advance(std::chrono::seconds(1)); // a pause in typing
        return find<QLabel>(u"standard.own"_s)->text();
    }
    QString standing() { return find<QLabel>(u"standard.standing"_s)->text(); }
    bool says(const QString& sentence)
    {
        return eventually([&] {
            clock.advance(std::chrono::seconds(1));
            return standing().contains(sentence);
        });
    }
    QPushButton* button(const QString& name) { return find<QPushButton>(u"standard."_s + name); }
    bool offers(const QString& name)
    {
        return !button(name)->isHidden() && !button(name)->parentWidget()->isHidden();
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = find<SheetText>(field);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, text);
    }

    OwnSettings settings;
    TwoDesks desks;
    FakeClock clock;
    EditorPage page{*desks.teacher, clock};

private:
    bool m_isPublished = false;
};

} // namespace

TEST_CASE("What is one's own is counted as it is typed, and marked beside its text", "[editor][standard]")
{
    BesideStandard editor;
    editor.begin();
    CHECK(editor.title() == u"Standard plan 0%"_s);
    CHECK(editor.own() == u"Nothing is changed yet."_s);
    CHECK(editor.says(u"version 2, the newest here"_s));
    CHECK_FALSE(editor.offers(u"reason"_s));
    editor.type(u"keyPoints"_s, u"a"_s);
    CHECK(editor.own().contains(u"1 changed, 0 added, 0 taken out"_s));
    CHECK(editor.pane()->ownIds().size() == 1);
    CHECK(editor.offers(u"reason"_s));
    editor.type(u"changeReason"_s, u"small class"_s);
    CHECK(editor.own().contains(u"Because: small class"_s));
    editor.side()->setCurrentWidget(editor.pane());
    CHECK(editor.find<SheetReader>(u"standard.sheet"_s)->toPlainText().contains(u"静夜思"_s));
}

TEST_CASE("A newer standard plan is put together with one's own, and that is undone", "[editor][standard]")
{
    BesideStandard editor;
    const DocId id = editor.begin();
    CHECK(editor.says(u"the newest here"_s));
    editor.type(u"keyPoints"_s, u"b"_s);
    editor.publish(publishedPlan(3, u"说出诗意"_s));
    REQUIRE(editor.says(u"newer standard plan: version 3"_s));
    auto* checks = editor.find<QListView>(u"checks"_s);
    const auto found = checks->model()->match(checks->model()->index(0, 0), Qt::DisplayRole,
                                              u"There is a newer standard plan"_s, 1, Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    editor.side()->setCurrentIndex(0);
    emit checks->clicked(found.front());
    CHECK(editor.side()->currentWidget() == editor.pane());
    REQUIRE(editor.offers(u"merge"_s));
    editor.button(u"merge"_s)->click();
    CHECK(editor.own().contains(u"1 changed"_s));
    CHECK(editor.says(u"version 3, the newest here"_s));
    CHECK_FALSE(editor.offers(u"merge"_s));
    editor.find<QPushButton>(u"save"_s)->click();
    const auto stored = [&] { return LessonPlan(answerOf(editor.desks.teacher->records().open(id)).record); };
    REQUIRE(eventually([&] { return stored().base()->version == 3; }));
    CHECK(stored().objectives().front().text == u"说出诗意"_s);
    CHECK(plainText(stored().section(PlanSection::KeyPoints)).endsWith(u"b"_s));
    CHECK(candidatesIn(stored().toJson()).empty());
    editor.find<QAbstractButton>(u"undo"_s)->click();
    CHECK(editor.says(u"newer standard plan: version 3"_s));
}

TEST_CASE("A newer standard plan is taken whole, or left and asked about no more", "[editor][standard]")
{
    BesideStandard editor;
    const DocId id = editor.begin();
    editor.type(u"keyPoints"_s, u"c"_s);
    editor.publish(publishedPlan(3, u"说出诗意"_s));
    REQUIRE(editor.says(u"newer standard plan"_s));
    editor.button(u"take"_s)->click();
    CHECK(editor.own() == u"Nothing is changed yet."_s);
    editor.find<QAbstractButton>(u"undo"_s)->click();
    CHECK(editor.own().contains(u"1 changed"_s));
    REQUIRE(editor.says(u"newer standard plan"_s));
    editor.button(u"keep"_s)->click();
    CHECK(editor.standing().contains(u"you keep yours"_s));
    CHECK_FALSE(editor.offers(u"keep"_s));

    editor.page.openRecord(editor.desks.save(fixtureSc02()));
    REQUIRE(eventually([&] { return editor.title() == u"No standard plan"_s; }));
    editor.page.openRecord(id);
    CHECK(editor.says(u"you keep yours"_s));
    editor.publish(publishedPlan(4, u"再改一次"_s));
    CHECK(editor.says(u"newer standard plan: version 4"_s));
}

TEST_CASE("A plan without a standard plan says so and is written all the same", "[editor][standard]")
{
    BesideStandard editor;
    editor.open(editor.desks.save(fixtureA()));
    CHECK(editor.title() == u"No standard plan"_s);
    CHECK(editor.says(u"You can write and submit it all the same"_s));
    CHECK_FALSE(editor.offers(u"merge"_s));
    editor.type(u"keyPoints"_s, u"d"_s);
    CHECK(editor.pane()->ownIds().isEmpty());
}

TEST_CASE("A base that is not on this PC is said plainly, and compared all the same", "[editor][standard]")
{
    BesideStandard editor;
    LessonPlan plan =
        LessonPlan::copyOf(publishedPlan(2), {DocId(u"standard:far"_s), u"2-a"_s, 2, {}},
                           {UserId(u"js01"_s), SchoolId(u"fxz"_s), {}}, QDateTime::currentDateTime());
    plan.setHeader(fixtureA().header());
    editor.open(editor.desks.save(plan));
    CHECK(editor.says(u"not on this PC"_s));
    editor.type(u"keyPoints"_s, u"e"_s);
    CHECK(editor.own().contains(u"1 changed"_s));
    PlanBase base = *plan.base();
    base.content = {};
    plan.setBase(base);
    editor.open(editor.desks.save(plan));
    CHECK(eventually([&] { return editor.own().contains(u"cannot be shown"_s); }));
}

TEST_CASE("A lesson of the timetable is begun from a standard plan where there is one", "[editor][standard]")
{
    BesideStandard editor;
    editor.publish(publishedPlan(2));
    LessonHeader lesson;
    lesson.subject = u"yuwen"_s;
    lesson.grade = u"P1"_s;
    lesson.classes = {u"一(1)班"_s};
    lesson.plannedDate = QDate(2026, 3, 9);
    lesson.slot = 2;
    editor.page.newPlanFor(lesson);
    REQUIRE(eventually([&] { return editor.page.findChild<QPushButton*>(u"editor.standard.start1"_s); }));
    CHECK(eventually([&] { return editor.side()->currentWidget() == editor.pane(); }));
    editor.button(u"start1"_s)->click();
    REQUIRE(eventually([&] { return editor.title() == u"Standard plan 0%"_s; }));
    CHECK(editor.find<QLineEdit>(u"title"_s)->text() == u"静夜思"_s);
    editor.find<QPushButton>(u"save"_s)->click();
    const auto plans = [&] { return answerOf(editor.desks.teacher->plans().list({})); };
    REQUIRE(eventually([&] { return plans().size() == 1 && !plans().front().hasDraft; }));
    CHECK(plans().front().header.classes == lesson.classes);
    CHECK(plans().front().header.plannedDate == lesson.plannedDate);
    CHECK(plans().front().header.slot == 2);
}
