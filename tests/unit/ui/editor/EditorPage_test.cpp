// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/Candidate.h"
#include "ui/common/InfoBar.h"
#include "ui/common/StatusBadge.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/SheetText.h"
#include "unit/ui/TwoDesks.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct ShownEditor
{
    ShownEditor()
    {
        page.resize(1216, 732);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(u"editor."_s + name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    // The name of the field where the cursor is.
    QString cursor() const { return page.focusWidget() ? page.focusWidget()->objectName() : QString(); }

    // As somebody clicks the finding with this beginning.
    void clickFinding(const QString& sentence)
    {
        auto* checks = find<QListView>(u"checks"_s);
        const QModelIndexList found = checks->model()->match(checks->model()->index(0, 0), Qt::DisplayRole,
                                                             sentence, 1, Qt::MatchStartsWith);
        INFO(sentence.toStdString());
        REQUIRE(found.size() == 1);
        find<QListView>(u"outline"_s)->setFocus();
        emit checks->clicked(found.front());
    }

    SheetText* text(const QString& name) { return find<SheetText>(name); }

    void open(const DocId& id)
    {
        page.openRecord(id);
        REQUIRE(eventually([this] { return !find<QLineEdit>(u"title"_s)->text().isEmpty(); }));
    }

    LessonPlan stored(const DocId& id)
    {
        return LessonPlan(answerOf(desks.teacher->records().open(id)).record);
    }

    void saveAndWait()
    {
        find<QPushButton>(u"save"_s)->click();
        REQUIRE(eventually([this] { return find<QLabel>(u"keeping"_s)->text().startsWith(u"Saved"_s); }));
    }

    TwoDesks desks;
    FakeClock clock;
    EditorPage page{*desks.teacher, clock};
};

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

} // namespace

TEST_CASE("Going back to an earlier version is an edit that is saved and can be undone", "[editor][history]")
{
    ShownEditor editor;
    const DocId id = answerOf(editor.desks.teacher->records().save({}, {}, fixtureA())).id;
    editor.open(id);
    auto* title = editor.find<QLineEdit>(u"title"_s);
    const QString first = title->text();
    QTest::keyClicks(title, u"X"_s);
    const QString typed = title->text();
    QSignalSpy wanted(&editor.page, &EditorPage::historyWanted);
    editor.find<QToolButton>(u"history"_s)->click();
    REQUIRE(eventually([&] { return wanted.size() == 1; })); // what was typed is saved first
    CHECK(wanted[0][0].value<DocId>() == id);
    CHECK(editor.stored(id).header().title == typed);
    editor.page.goBackTo(fixtureA());
    CHECK(title->text() == first);
    editor.saveAndWait();
    CHECK(editor.stored(id).header().title == first);
    editor.find<QToolButton>(u"undo"_s)->click();
    CHECK(title->text() == typed);
}

TEST_CASE("A plan is typed, saved and submitted with its fields and keys", "[editor][page]")
{
    ShownEditor editor;
    const DocId id = editor.desks.save(fixtureA());
    editor.open(id);
    SheetText* keyPoints = editor.text(u"keyPoints"_s);
    keyPoints->setFocus();
    keyPoints->moveCursor(QTextCursor::End);
    QTest::keyClicks(keyPoints, u" abc"_s);
    editor.saveAndWait();
    CHECK(plainText(editor.stored(id).section(PlanSection::KeyPoints)).endsWith(u" abc"_s));
    CHECK(editor.stored(id).section(PlanSection::KeyPoints).front().id ==
          fixtureA().section(PlanSection::KeyPoints).front().id);

    editor.find<QPushButton>(u"submit"_s)->click();
    REQUIRE(eventually(
        [&] { return editor.find<StatusBadge>(u"state"_s)->badge().word == u"Waiting for review"_s; }));
    CHECK(editor.find<StatusBadge>(u"delivery"_s)->badge().word == u"Only on this PC"_s);
}

TEST_CASE("Opening and saving a plan without typing changes none of it", "[editor][page]")
{
    ShownEditor editor;
    const DocId id = editor.desks.save(fixtureA());
    editor.open(id);
    auto* title = editor.find<QLineEdit>(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"x"_s);
    press(title, Qt::Key_Backspace);
    editor.saveAndWait();
    const LessonPlan stored = editor.stored(id);
    CHECK(stored.contentHash()->toHex() == fixtureA().contentHash()->toHex());
}

TEST_CASE("A blank plan is refused with a click to what is missing", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    editor.find<QPushButton>(u"submit"_s)->click();
    auto* checks = editor.find<QListView>(u"checks"_s);
    CHECK(checks->model()->rowCount() > 2);
    CHECK(editor.find<InfoBar>(u"message"_s)->text().contains(u"Lesson title"_s));
    CHECK(editor.cursor() == u"editor.title"_s);
    CHECK(answerOf(editor.desks.teacher->plans().list({})).isEmpty());
}

TEST_CASE("A click on a finding puts the cursor where it is to be mended", "[editor][page]")
{
    ShownEditor editor;
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.grade.clear();
    header.classes.clear();
    plan.setHeader(header);
    plan.setObjectives({{u"o1"_s, {}, u"了解静夜思"_s, {}}});
    plan.setSection(PlanSection::DifficultPoints, {});
    plan.setSection(PlanSection::BoardDesign, {});
    plan.setSteps({plan.steps().front()});
    const DocId id = editor.desks.save(plan);
    editor.open(id);
    editor.find<QPushButton>(u"submit"_s)->click(); // looks at once
    const std::pair<QString, QString> places[]{
        {u"Still to fill in: Grade"_s, u"editor.grade"_s},
        {u"Still to fill in: Classes"_s, u"editor.classes"_s},
        {u"Objective 1"_s, u"editor.objective1.text"_s},
        {u"Not written yet"_s, u"editor.difficultPoints"_s},
        {u"0 step"_s, u"editor.step1.teacher"_s},
        {u"No board design"_s, u"editor.boardDesign"_s},
    };
    for (const auto& [sentence, field] : places) {
        editor.clickFinding(sentence);
        INFO(sentence.toStdString());
        CHECK(editor.cursor() == field);
    }
    auto* outline = editor.find<QListView>(u"outline"_s);
    CHECK(outline->currentIndex().data().toString() == u"Board design"_s);
}

TEST_CASE("Where nothing stands yet a finding leads to what adds it", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    editor.find<QPushButton>(u"submit"_s)->click();
    editor.clickFinding(u"A plan needs"_s);
    const QString cursor = editor.cursor();
    CHECK(cursor == u"editor.addObjective"_s);
}

TEST_CASE("Warnings are listed and the teacher may submit all the same", "[editor][page]")
{
    ShownEditor editor;
    LessonPlan plan = fixtureA();
    plan.setSection(PlanSection::BoardDesign, {});
    editor.open(editor.desks.save(plan));
    editor.find<QPushButton>(u"submit"_s)->click();
    auto* message = editor.find<InfoBar>(u"message"_s);
    CHECK(message->text().contains(u"remark"_s));
    for (QPushButton* button : message->findChildren<QPushButton*>())
        if (button->text() == u"Submit all the same"_s)
            button->click();
    CHECK(eventually(
        [&] { return editor.find<StatusBadge>(u"state"_s)->badge().word == u"Waiting for review"_s; }));
}

TEST_CASE("Steps are added, moved and taken out by keyboard and undone", "[editor][page]")
{
    ShownEditor editor;
    const DocId id = editor.desks.save(fixtureA());
    editor.open(id);
    const QString first = fixtureA().steps()[1].title;
    auto* teacher = editor.text(u"step2.teacher"_s);
    teacher->setFocus();
    press(teacher, Qt::Key_Return, Qt::ControlModifier);
    CHECK(editor.find<QLineEdit>(u"step3.title"_s)->text().isEmpty());
    CHECK(editor.text(u"step3.teacher"_s)->hasFocus());
    QTest::keyClicks(editor.text(u"step3.teacher"_s), u"new"_s);

    press(editor.text(u"step3.teacher"_s), Qt::Key_Up, Qt::AltModifier);
    CHECK(editor.text(u"step2.teacher"_s)->toPlainText() == u"new"_s);
    CHECK(editor.find<QLineEdit>(u"step3.title"_s)->text() == first);

    press(editor.text(u"step2.teacher"_s), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor.find<QLineEdit>(u"step2.title"_s)->text() == first);
    press(editor.text(u"step2.teacher"_s), Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.text(u"step2.teacher"_s)->toPlainText() == u"new"_s);
    for (int i = 0; i < 3; ++i)
        press(editor.text(u"keyPoints"_s), Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.find<QLineEdit>(u"step2.title"_s)->text() == first);
    CHECK_FALSE(editor.find<QWidget>(u"undo"_s)->isEnabled());
}

TEST_CASE("The sum of the minutes is shown while they are typed", "[editor][page]")
{
    ShownEditor editor;
    editor.open(editor.desks.save(fixtureA()));
    auto* sum = editor.find<QLabel>(u"minutes"_s);
    CHECK(sum->text().startsWith(u"40 of 40"_s));
    auto* minutes = editor.find<QLineEdit>(u"step2.minutes"_s);
    minutes->selectAll();
    QTest::keyClicks(minutes, u"9"_s);
    CHECK(sum->text() == u"44 of 40 minutes, 4 too many"_s);
}

TEST_CASE("Enter adds the next objective and Backspace in an empty one takes it out", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    editor.find<QPushButton>(u"addObjective"_s)->click();
    QTest::keyClicks(editor.text(u"objective1.text"_s), u"one"_s);
    press(editor.text(u"objective1.text"_s), Qt::Key_Return);
    CHECK(editor.text(u"objective2.text"_s)->hasFocus());
    press(editor.text(u"objective2.text"_s), Qt::Key_Backspace);
    CHECK(editor.text(u"objective1.text"_s)->hasFocus());
    CHECK(editor.text(u"objective1.text"_s)->toPlainText() == u"one"_s);
}

TEST_CASE("Tab goes through the sheet in the order it is read, new rows included", "[editor][page]")
{
    ShownEditor editor;
    editor.open(editor.desks.save(fixtureA()));
    auto* note = editor.text(u"step2.note"_s);
    note->setFocus();
    press(note, Qt::Key_Return, Qt::ControlModifier);
    editor.text(u"step2.note"_s)->setFocus();
    press(editor.text(u"step2.note"_s), Qt::Key_Tab);
    CHECK(editor.find<QComboBox>(u"step3.kind"_s)->hasFocus());
    CHECK(editor.find<QLineEdit>(u"step3.title"_s)->text().isEmpty());
}

TEST_CASE("Text pasted from Word keeps its structure in the sheet", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    auto* data = new QMimeData;
    data->setHtml(u"<p class=MsoNormal style='color:red'><b>重点</b>一</p><p>难点二</p>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    SheetText* text = editor.text(u"learnerAnalysis"_s);
    text->setFocus();
    text->paste();
    const Blocks blocks = text->blocks();
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].text ==
          u"<span style=\"color:#c00000\"><b>重点</b></span><span style=\"color:#c00000\">一</span>"_s);
    CHECK(blocks[1].text == u"难点二"_s);
}

TEST_CASE("A picture pasted inside a text is a file of the plan, and one undo takes both", "[editor][page]")
{
    ShownEditor editor;
    const DocId id = editor.desks.save(fixtureA());
    editor.open(id);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage picture(2, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(&buffer, "PNG"));
    auto* data = new QMimeData;
    data->setHtml(
        u"<h2>图</h2><p>月<img src=\"data:image/png;base64,%1\">亮<img src=\"http://a.example/b.png\"></p>"_s
            .arg(QString::fromLatin1(bytes.toBase64())));
    SheetText* text = editor.text(u"boardDesign"_s);
    const qsizetype files = editor.stored(id).files().size();
    text->setFocus();
    QTest::keyClicks(text, u"a"_s);
    const Blocks typed = text->blocks();
    QGuiApplication::clipboard()->setMimeData(data);
    text->paste();
    CHECK(editor.find<InfoBar>(u"message"_s)->isVisible());
    const auto storedFiles = [&] {
        editor.page.leave();
        return editor.stored(id).files().size();
    };
    REQUIRE(eventually([&] { return storedFiles() == files + 1; }));
    const QString name = editor.stored(id).files().last()[u"name"_s].toString();
    CHECK(text->toPlainText().contains(u"月"_s + QChar::ObjectReplacementCharacter + u"亮"_s));
    CHECK(editor.stored(id).section(PlanSection::BoardDesign).back().text.contains(name));
    editor.find<QAbstractButton>(u"undo"_s)->click();
    CHECK(text->blocks() == typed);
    CHECK(eventually([&] { return storedFiles() == files; }));
}

TEST_CASE("Bold is one key and is written as a tag", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    SheetText* text = editor.text(u"keyPoints"_s);
    text->setFocus();
    press(text, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(text, u"ab"_s);
    press(text, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(text, u"c"_s);
    CHECK(text->blocks().front().text == u"<b>ab</b>c"_s);
}

TEST_CASE("Leaving saves without asking, and going back says it is done", "[editor][page]")
{
    ShownEditor editor;
    const DocId id = editor.desks.save(fixtureA());
    editor.open(id);
    QSignalSpy closed(&editor.page, &EditorPage::closed);
    QTest::keyClicks(editor.text(u"boardDesign"_s), u"abc"_s);
    editor.page.leave();
    REQUIRE(eventually(
        [&] { return plainText(editor.stored(id).section(PlanSection::BoardDesign)).contains(u"abc"_s); }));
    CHECK(closed.isEmpty());
    editor.find<QAbstractButton>(u"back"_s)->click();
    CHECK(eventually([&] { return closed.count() == 1; }));
}

TEST_CASE("Opening another plan saves the one before", "[editor][page]")
{
    ShownEditor editor;
    const DocId first = editor.desks.save(fixtureA());
    const DocId second = editor.desks.save(fixtureSc02());
    editor.open(first);
    QTest::keyClicks(editor.text(u"boardDesign"_s), u"abc"_s);
    editor.page.openRecord(second);
    REQUIRE(eventually(
        [&] { return editor.find<QLineEdit>(u"title"_s)->text() == fixtureSc02().header().title; }));
    CHECK(plainText(editor.stored(first).section(PlanSection::BoardDesign)).contains(u"abc"_s));
    CHECK(editor.text(u"boardDesign"_s)->toPlainText().isEmpty());
}

TEST_CASE("A plan with an open choice is not submitted, and the way to choose is one click", "[editor][page]")
{
    ShownEditor editor;
    LessonPlan asked = fixtureA();
    QJsonObject json = asked.toJson();
    putCandidates(json, {{u"header"_s, {}, u"title"_s, {u"静夜思"_s, u"静夜思 𠮷"_s}}});
    const DocId id = editor.desks.save(LessonPlan::fromJson(json).value());
    editor.open(id);
    CHECK(editor.find<InfoBar>(u"notice"_s)->text().contains(u"differently"_s));
    QSignalSpy wanted(&editor.page, &EditorPage::choiceWanted);
    editor.find<QPushButton>(u"submit"_s)->click();
    auto* message = editor.find<InfoBar>(u"message"_s);
    REQUIRE(eventually([&] { return message->text().contains(u"differently"_s); }));
    CHECK(answerOf(editor.desks.teacher->records().open(id)).state.status == PlanStatus::Draft);
    message->findChild<QPushButton*>(u"message.action"_s)->click();
    REQUIRE(eventually([&] { return wanted.count() == 1; }));
    CHECK(wanted.first().first().value<DocId>() == id);
}

TEST_CASE("What only others may change is shown with the reason, and takes no text", "[editor][page][homes]")
{
    TwoDesks desks;
    FakeClock clock;
    EditorPage page(*desks.teacher, clock);
    page.resize(1216, 732);
    page.show();
    const DocId timetable(u"timetable:2026a"_s); // which leaders hand on among them
    TwoDesks::put(
        *desks.teacher, u"school-fxz"_s, timetable,
        {{u"kind"_s, u"timetable"_s}, {u"schema"_s, 1}, {u"author"_s, u"js01"_s}, {u"school"_s, u"fxz"_s}});
    page.openRecord(timetable);
    auto* notice = page.findChild<InfoBar*>(u"editor.notice"_s);
    REQUIRE(notice);
    REQUIRE(eventually([&] { return notice->isVisible() && notice->text().contains(u"Only approvers"_s); }));
    CHECK_FALSE(page.findChild<QWidget*>(u"editor.sheet"_s)->isVisible());
}

TEST_CASE("What is found is replaced everywhere, and one undo takes it back", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    SheetText* first = editor.text(u"learnerAnalysis"_s);
    SheetText* second = editor.text(u"boardDesign"_s);
    first->setFocus();
    QTest::keyClicks(first, u"Moon, moon"_s);
    second->setFocus();
    QTest::keyClicks(second, u"the MOON"_s);
    const auto bar = [&](const QString& name) { return editor.page.findChild<QWidget*>(u"find."_s + name); };
    QTest::keyClick(second, Qt::Key_H, Qt::ControlModifier);
    auto* text = qobject_cast<QLineEdit*>(bar(u"text"_s));
    auto* with = qobject_cast<QLineEdit*>(bar(u"with"_s));
    auto* count = qobject_cast<QLabel*>(bar(u"count"_s));
    REQUIRE(text->isVisible());
    text->setText(u"moon"_s);
    const QString three = count->text();
    CHECK(three.contains(u'3'));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(first->textCursor().selectedText() == u"Moon"_s);
    QTest::keyClick(text, Qt::Key_F3);
    QTest::keyClick(text, Qt::Key_F3);
    CHECK(second->textCursor().selectedText() == u"MOON"_s);
    with->setText(u"moonlight"_s);
    qobject_cast<QAbstractButton*>(bar(u"replace"_s))->click();
    CHECK(second->toPlainText() == u"the moonlight"_s);
    qobject_cast<QAbstractButton*>(bar(u"replaceAll"_s))->click();
    CHECK(first->toPlainText() == u"moonlight, moonlight"_s);
    CHECK(second->toPlainText() == u"the moonlightlight"_s);
    editor.find<QAbstractButton>(u"undo"_s)->click();
    CHECK(first->toPlainText() == u"Moon, moon"_s);
    CHECK(second->toPlainText() == u"the moonlight"_s);
    qobject_cast<QAbstractButton*>(bar(u"case"_s))->click();
    text->setText(u"MOON"_s);
    CHECK(count->text() != three);
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(text->isVisible());
}

TEST_CASE("A date is found and never replaced", "[editor][page]")
{
    ShownEditor editor;
    editor.open(editor.desks.save(fixtureA()));
    auto* date = editor.find<QLineEdit>(u"plannedDate"_s);
    const QString shown = date->text();
    QTest::keyClick(editor.find<QLineEdit>(u"title"_s), Qt::Key_H, Qt::ControlModifier);
    auto* text = editor.page.findChild<QLineEdit*>(u"find.text"_s);
    text->setText(shown);
    QTest::keyClick(text, Qt::Key_F3);
    CHECK(date->selectedText() == shown);
    for (const QString& name : {u"find.replace"_s, u"find.replaceAll"_s})
        editor.page.findChild<QAbstractButton*>(name)->click();
    CHECK(date->text() == shown);
    text->setText(editor.find<QLineEdit>(u"title"_s)->text());
    QTest::keyClick(text, Qt::Key_F3);
    CHECK(date->selectedText().isEmpty());
}

TEST_CASE("How long the record is stands below the outline and follows the typing", "[editor][page]")
{
    ShownEditor editor;
    editor.page.newPlan();
    const auto* words = editor.find<QLabel>(u"words"_s);
    const auto counted = [words] { return words->text().section(u' ', -1).section(u'：', -1).toInt(); };
    REQUIRE(eventually([&] { return !words->text().isEmpty(); }));
    const int before = counted();
    SheetText* text = editor.text(u"learnerAnalysis"_s);
    text->setFocus();
    text->insertPlainText(u"月亮，two words。"_s);
    CHECK(eventually([&] { return counted() == before + 4; }));
}
