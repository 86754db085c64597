// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PrepSession.h"
#include "support/GuideFixture.h"
#include "ui/conflict/ConflictPage.h"
#include "unit/ui/TwoDesks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// Fixture A with open questions.
LessonPlan asked(Candidates open)
{
    QJsonObject json = fixtureA().toJson();
    putCandidates(json, std::move(open));
    return LessonPlan::fromJson(json).value();
}

Candidate titleOfStep()
{
    return {u"steps"_s, fixtureA().steps()[1].id, u"title"_s, {u"唱歌"_s, u"猜谜 𠮷"_s}};
}

Candidate removalOfStep()
{
    const QJsonObject step = fixtureA().steps()[2].toJson();
    return {u"steps"_s, fixtureA().steps()[2].id, {}, {step, QJsonValue::Null}};
}

Candidate removalOfPlan()
{
    return {{}, {}, {}, {true, QJsonValue::Null}};
}

struct ShownConflict
{
    explicit ShownConflict(const LessonPlan& plan) : id(desks.save(plan))
    {
        page.resize(1216, 732);
        page.show();
        page.open(id);
        REQUIRE(eventually([this] { return page.findChild<QPushButton*>(u"conflict.1.first"_s); }));
    }

    void press(const QString& name)
    {
        auto* button = page.findChild<QPushButton*>(u"conflict."_s + name);
        INFO(name.toStdString());
        REQUIRE(button);
        REQUIRE(button->isVisible());
        button->click();
    }

    bool shows(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->isVisible() && l->text().contains(text); });
    }

    void finish()
    {
        QSignalSpy closed(&page, &ConflictPage::closed);
        press(u"finish"_s);
        REQUIRE(eventually([&] { return closed.count() == 1; }));
    }

    OpenRecord stored() { return answerOf(desks.teacher->records().open(id)); }

    TwoDesks desks;
    DocId id;
    ConflictPage page{*desks.teacher};
};

} // namespace

TEST_CASE("Both versions stand side by side, and the chosen one is in the plan", "[conflict][page]")
{
    ShownConflict conflict(asked({titleOfStep()}));
    CHECK(conflict.shows(u"唱歌"_s));
    CHECK(conflict.shows(u"猜谜 𠮷"_s));
    CHECK(conflict.shows(u"no. 2"_s));
    conflict.press(u"1.second"_s);
    conflict.finish();
    const OpenRecord stored = conflict.stored();
    CHECK(LessonPlan(stored.record).steps()[1].title == u"猜谜 𠮷"_s);
    CHECK(candidatesIn(stored.record.toJson()).empty());
    CHECK_FALSE(stored.draft);
}

TEST_CASE("A choice is kept at once and can be taken back", "[conflict][page]")
{
    ShownConflict conflict(asked({titleOfStep()}));
    conflict.press(u"1.second"_s);
    REQUIRE(eventually([&] { return conflict.stored().draft.has_value(); }));
    CHECK(LessonPlan(*conflict.stored().draft).steps()[1].title == u"猜谜 𠮷"_s);
    conflict.press(u"1.back"_s);
    conflict.press(u"1.first"_s);
    conflict.finish();
    CHECK(LessonPlan(conflict.stored().record).steps()[1].title == u"唱歌"_s);
}

TEST_CASE("One text is written of both", "[conflict][page]")
{
    ShownConflict conflict(asked({titleOfStep()}));
    conflict.press(u"1.combine"_s);
    auto* text = conflict.page.findChild<QTextEdit*>(u"conflict.1.text"_s);
    REQUIRE(text->isVisible());
    CHECK(text->toPlainText().contains(u"唱歌"_s));
    CHECK(text->toPlainText().contains(u"猜谜 𠮷"_s));
    auto* foreign = new QMimeData;
    foreign->setHtml(u"<p>外来<img src=\"/没有/图.png\"></p>"_s);
    foreign->setText(u"外来"_s);
    QGuiApplication::clipboard()->setMimeData(foreign);
    text->paste();
    CHECK(text->toPlainText().contains(u"外来"_s));
    CHECK_FALSE(text->document()->toRawText().contains(QChar::ObjectReplacementCharacter));
    text->setPlainText(u"先唱歌, 再猜谜 䶮"_s);
    conflict.press(u"1.take"_s);
    conflict.finish();
    CHECK(LessonPlan(conflict.stored().record).steps()[1].title == u"先唱歌, 再猜谜 䶮"_s);
}

TEST_CASE("A step that was taken away elsewhere stays or goes as the person says", "[conflict][page]")
{
    ShownConflict conflict(asked({removalOfStep()}));
    CHECK(conflict.shows(u"(taken away)"_s));
    const auto before = fixtureA().steps().size();
    SECTION("it stays")
    {
        conflict.press(u"1.first"_s);
        conflict.finish();
        CHECK(LessonPlan(conflict.stored().record).steps().size() == before);
    }
    SECTION("it goes")
    {
        conflict.press(u"1.second"_s);
        conflict.finish();
        CHECK(LessonPlan(conflict.stored().record).steps().size() == before - 1);
    }
}

TEST_CASE("A plan that was taken away elsewhere is kept until the person says otherwise", "[conflict][page]")
{
    ShownConflict conflict(asked({removalOfPlan()}));
    SECTION("kept")
    {
        conflict.press(u"1.first"_s);
        conflict.finish();
        CHECK(candidatesIn(conflict.stored().record.toJson()).empty());
    }
    SECTION("taken away")
    {
        conflict.press(u"1.second"_s);
        conflict.finish();
        CHECK(answerOf(conflict.desks.teacher->plans().list({})).isEmpty());
    }
}

TEST_CASE("Leaving with open questions keeps both and saves what was chosen", "[conflict][page]")
{
    ShownConflict conflict(asked({titleOfStep(), removalOfStep()}));
    conflict.press(u"1.second"_s);
    conflict.finish();
    const OpenRecord stored = conflict.stored();
    CHECK(candidatesIn(stored.record.toJson()).size() == 1);
    CHECK(answerOf(conflict.desks.teacher->plans().list({})).first().conflicted);
}

TEST_CASE("Without anything to choose the page says so and leads back", "[conflict][page]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    ConflictPage page(*desks.teacher);
    page.show();
    QSignalSpy closed(&page, &ConflictPage::closed);
    page.openAny();
    const auto says = [&] {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"nothing to choose"_s);
        });
    };
    CHECK(eventually(says));
}

TEST_CASE("Whatever plan waits for a choice is found", "[conflict][page]")
{
    ShownConflict conflict(asked({titleOfStep()}));
    ConflictPage page(*conflict.desks.teacher);
    page.show();
    page.openAny();
    CHECK(eventually([&] { return page.findChild<QPushButton*>(u"conflict.1.first"_s) != nullptr; }));
}

TEST_CASE("Every question has a heading and every value a text", "[conflict][page]")
{
    const QString objective = fixtureA().objectives()[0].id;
    const QString step = fixtureA().steps()[1].id;
    ShownConflict conflict(asked({
        {u"header"_s, {}, u"subject"_s, {u"shuxue"_s, u"yuwen"_s}},
        {u"header"_s, {}, u"title"_s, {u"静夜思"_s, u"静夜思 䶮"_s}},
        {u"homework"_s, u"gone"_s, u"tier"_s, {u"BASIC"_s, u"EXTENDED"_s}},
        {u"objectives"_s, objective, u"text"_s, {u"甲"_s, u"乙"_s}},
        {u"planDepth"_s, {}, {}, {u"BRIEF"_s, u"FULL"_s}},
        {u"steps"_s, step, u"kind"_s, {u"LEAD_IN"_s, u"NEW"_s}},
        {u"steps"_s, step, u"minutes"_s, {5, 8}},
    }));
    const auto cards =
        conflict.page.findChildren<QPushButton*>(QRegularExpression(u"conflict\\.\\d+\\.first"_s));
    CHECK(cards.size() == 7);
    CHECK(conflict.shows(u"Chinese"_s));
    CHECK(conflict.shows(u"静夜思 䶮"_s));
    CHECK_FALSE(conflict.shows(u"LEAD_IN"_s));
    for (int i = 1; i <= 7; ++i)
        conflict.press(u"%1.first"_s.arg(i));
    conflict.finish();
    CHECK(candidatesIn(conflict.stored().record.toJson()).empty());
}

TEST_CASE("Questions about a study guide are worded by what describes it", "[conflict][page]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    QJsonObject json = fixtureGuideFor(plan).toJson();
    const GuideItem question = fixtureGuideFor(plan).part(GuidePart::PreStudy).front();
    putCandidates(json, {{u"preStudy"_s, question.id, u"answer"_s, {u"等于30°"_s, u"<b>30°</b>"_s}},
                         {u"preStudy"_s, question.id, u"type"_s, {u"QUESTION"_s, u"CHOICE"_s}},
                         {u"answers"_s, {}, u"released"_s, {true, false}},
                         {{}, {}, {}, {true, QJsonValue::Null}}});
    const StudyGuide guide = StudyGuide::fromJson(json).value();
    const DocId id = answerOf(desks.teacher->records().save({}, {}, guide)).id;
    ConflictPage page(*desks.teacher);
    page.show();
    page.open(id);
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"conflict.4.first"_s); }));
    QStringList shown;
    for (const QLabel* label : page.findChildren<QLabel*>())
        shown.append(label->text());
    const QString all = shown.join(u'\n');
    for (const QString& text : {u"Study guide as a whole"_s, u"no. 1"_s, u"· Answer"_s, u"· Type"_s,
                                u"Pupils may see the answers"_s, u"等于30°"_s}) {
        INFO(text.toStdString());
        CHECK(all.contains(text));
    }
    for (const QString& word : {u"preStudy"_s, u"CHOICE"_s, u"released"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(all.contains(word));
    }
    for (int i = 1; i <= 4; ++i)
        page.findChild<QPushButton*>(u"conflict.%1.first"_s.arg(i))->click();
    QSignalSpy closed(&page, &ConflictPage::closed);
    page.findChild<QPushButton*>(u"conflict.finish"_s)->click();
    REQUIRE(eventually([&] { return closed.count() == 1; }));
    CHECK(candidatesIn(answerOf(desks.teacher->records().open(id)).record.toJson()).empty());
}

TEST_CASE("Whole rows are shown with all they say, also where only kind or minutes differ",
          "[conflict][page]")
{
    QJsonObject step = fixtureA().steps()[2].toJson();
    QJsonObject other = step;
    other.insert(u"minutes"_s, 77);
    other.insert(u"kind"_s, u"QUIZ"_s);
    other.insert(u"media"_s, u"<script>偷()</script>蜡烛<b>两支"_s);
    const QJsonObject objective = fixtureA().objectives()[0].toJson();
    const ShownConflict conflict(asked({
        {u"objectives"_s, objective[u"id"_s].toString(), {}, {objective, QJsonValue::Null}},
        {u"steps"_s, step[u"id"_s].toString(), {}, {step, other}},
    }));
    for (const QString& text : {u"文化自信"_s, u"77"_s, u"Quiz in class"_s, u"蜡烛"_s}) {
        INFO(text.toStdString());
        CHECK(conflict.shows(text));
    }
    CHECK_FALSE(conflict.shows(u"偷"_s));
}

TEST_CASE("What waits for a choice in the school's database is found and settled there",
          "[conflict][page][homes]")
{
    TwoDesks desks;
    QJsonObject json = desks.teacher->records().blank(sessionKind()).toJson();
    putCandidates(json, {{u"meeting"_s, {}, u"topic"_s, {u"先读"_s, u"先议 𠮷"_s}}});
    const Record session = Record::fromJson(sessionKind(), json).value();
    const DocId id = answerOf(desks.teacher->records().save({}, {}, session)).id;
    ConflictPage page(*desks.teacher);
    page.show();
    page.openAny();
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"conflict.1.second"_s) != nullptr; }));
    page.findChild<QPushButton*>(u"conflict.1.second"_s)->click();
    QSignalSpy closed(&page, &ConflictPage::closed);
    page.findChild<QPushButton*>(u"conflict.finish"_s)->click();
    REQUIRE(eventually([&] { return closed.count() == 1; }));
    const OpenRecord stored = answerOf(desks.teacher->records().open(id));
    CHECK(stored.database == DatabaseName(u"school-fxz"_s));
    CHECK(stored.record.toJson()[u"meeting"_s][u"topic"_s].toString() == u"先议 𠮷");
    CHECK(candidatesIn(stored.record.toJson()).empty());
}

TEST_CASE("People are called by their names in a question, and no name is written in place of an account",
          "[conflict][page]")
{
    TwoDesks desks;
    QJsonObject json = desks.teacher->records().blank(sessionKind()).toJson();
    putCandidates(json, {{u"meeting"_s, {}, u"host"_s, {u"js01"_s, u"sh01"_s}},
                         {u"meeting"_s, {}, u"keeper"_s, {u"somebody"_s, u"js02"_s}}});
    const DocId id =
        answerOf(desks.teacher->records().save({}, {}, Record::fromJson(sessionKind(), json).value())).id;
    ConflictPage page(*desks.teacher);
    page.show();
    page.open(id);
    REQUIRE(eventually([&] { return page.findChild<QPushButton*>(u"conflict.2.first"_s) != nullptr; }));
    QStringList shown;
    for (const QLabel* label : page.findChildren<QLabel*>())
        shown.append(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
    const QString all = shown.join(u'\n');
    for (const QString& name : {u"石月英"_s, u"龙𠮷昌"_s, u"杨䶮"_s, u"somebody"_s}) {
        INFO(name.toStdString() << all.toStdString());
        CHECK(all.contains(name));
    }
    CHECK_FALSE(all.contains(u"js01"_s));
    CHECK_FALSE(page.findChild<QPushButton*>(u"conflict.1.combine"_s)->isVisible());
    page.findChild<QPushButton*>(u"conflict.1.second"_s)->click();
    page.findChild<QPushButton*>(u"conflict.2.second"_s)->click();
    QSignalSpy closed(&page, &ConflictPage::closed);
    page.findChild<QPushButton*>(u"conflict.finish"_s)->click();
    REQUIRE(eventually([&] { return closed.count() == 1; }));
    const QJsonObject stored = answerOf(desks.teacher->records().open(id)).record.toJson();
    CHECK(stored[u"meeting"_s][u"host"_s].toString() == u"sh01");
    CHECK(stored[u"meeting"_s][u"keeper"_s].toString() == u"js02");
}
