// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/GuideFixture.h"
#include "ui/common/StatusBadge.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/SheetText.h"
#include "unit/ui/TwoDesks.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct GuideEditor
{
    GuideEditor()
    {
        page.resize(1216, 732);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        return page.findChild<Widget*>(u"editor."_s + name);
    }

    // Waits until it is there.
    template <typename Widget>
    Widget* await(const QString& name)
    {
        INFO(name.toStdString());
        REQUIRE(eventually([&] { return find<Widget>(name) != nullptr; }));
        return find<Widget>(name);
    }

    DocId makeGuide()
    {
        page.openRecord(plan);
        REQUIRE(eventually([this] {
            auto* make = find<QPushButton>(u"makeGuide"_s);
            return make && make->isVisible();
        }));
        find<QPushButton>(u"makeGuide"_s)->click();
        await<SheetText>(u"goals"_s);
        saveAndWait();
        const auto guides = answerOf(desks.teacher->records().open(plan)).guides;
        REQUIRE(guides.size() == 1);
        return guides.front();
    }

    void saveAndWait()
    {
        find<QPushButton>(u"save"_s)->click();
        REQUIRE(eventually([this] { return find<QLabel>(u"keeping"_s)->text().startsWith(u"Saved"_s); }));
    }

    StudyGuide stored(const DocId& id)
    {
        return StudyGuide(answerOf(desks.teacher->records().open(id)).record);
    }

    TwoDesks desks;
    FakeClock clock;
    DocId plan = desks.save(fixtureA());
    EditorPage page{*desks.teacher, clock};
};

} // namespace

TEST_CASE("One button makes the guide of a plan, and questions are typed with their keys", "[editor][guide]")
{
    GuideEditor editor;
    const DocId id = editor.makeGuide();
    CHECK(editor.stored(id).plan() == editor.plan);
    editor.find<QPushButton>(u"preStudy.add"_s)->click();
    auto* question = editor.await<SheetText>(u"preStudy1.text"_s);
    question->setFocus();
    QTest::keyClicks(question, u"Was sieht man?"_s);
    QTest::keyClick(question, Qt::Key_Return);
    auto* second = editor.await<SheetText>(u"preStudy2.text"_s);
    QTest::keyClicks(second, u"Warum?"_s);
    editor.saveAndWait();
    const std::vector<GuideItem> items = editor.stored(id).part(GuidePart::PreStudy);
    REQUIRE(items.size() == 2);
    CHECK(items[0].text == u"Was sieht man?");
    CHECK(items[1].text == u"Warum?");
    CHECK(items[0].id != items[1].id);
}

TEST_CASE("A question asks for what its type needs, and another type loses nothing", "[editor][guide]")
{
    GuideEditor editor;
    const DocId id = editor.makeGuide();
    editor.find<QPushButton>(u"practice.add"_s)->click();
    auto* type = editor.await<ChoiceField>(u"practice1.type"_s);
    auto* options = editor.find<SheetText>(u"practice1.options"_s);
    auto* answer = editor.find<SheetText>(u"practice1.answer"_s);
    CHECK_FALSE(options->isVisible());
    CHECK(answer->isVisible());
    type->setKey(toWord(GuideItemType::Choice));
    emit type->edited();
    CHECK(options->isVisible());
    options->setFocus();
    QTest::keyClicks(options, u"30"_s);
    QTest::keyClick(options, Qt::Key_Return);
    QTest::keyClicks(options, u"60"_s);
    answer->setFocus();
    QTest::keyClicks(answer, u"60"_s);
    type->setKey(toWord(GuideItemType::Text));
    emit type->edited();
    CHECK_FALSE(options->isVisible());
    CHECK_FALSE(answer->isVisible());
    editor.saveAndWait();
    const std::vector<GuideItem> items = editor.stored(id).part(GuidePart::Practice);
    REQUIRE(items.size() == 1);
    CHECK(items[0].type == GuideItemType::Text);
    CHECK(items[0].options == QStringList{u"30"_s, u"60"_s});
    CHECK(items[0].answer == u"60");
}

TEST_CASE("Answers are released with a tick, and only that changes", "[editor][guide]")
{
    GuideEditor editor;
    const DocId id = editor.makeGuide();
    const Digest before = editor.stored(id).contentHash().value();
    auto* release = editor.await<QCheckBox>(u"answers.released"_s);
    CHECK_FALSE(release->isChecked());
    release->click();
    editor.saveAndWait();
    CHECK(editor.stored(id).areAnswersReleased());
    CHECK(editor.stored(id).contentHash().value() == before);
}

TEST_CASE("From the guide to its plan and back, and handed in from either", "[editor][guide]")
{
    GuideEditor editor;
    const DocId id = editor.makeGuide();
    auto* toPlan = editor.await<QPushButton>(u"other1"_s);
    CHECK(toPlan->text().contains(u"静夜思"_s));
    toPlan->click();
    REQUIRE(eventually([&] { return editor.find<SheetText>(u"boardDesign"_s) != nullptr; }));
    CHECK_FALSE(editor.find<QPushButton>(u"makeGuide"_s)->isVisible());
    REQUIRE(eventually([&] {
        auto* button = editor.find<QPushButton>(u"other1"_s);
        return button && button->text().contains(u"Study guide"_s);
    }));
    editor.find<QPushButton>(u"other1"_s)->click();
    REQUIRE(eventually([&] { return editor.find<SheetText>(u"goals"_s) != nullptr; }));
    editor.find<QPushButton>(u"submit"_s)->click();
    editor.find<QPushButton>(u"submit"_s)->click();
    const auto state = [&] { return answerOf(editor.desks.teacher->records().open(id)).state; };
    // There are remarks: what is missing is said first, and handed in all the same.
    REQUIRE(eventually([&] {
        for (QPushButton* button : editor.page.findChildren<QPushButton*>())
            if (button->text() == u"Submit all the same" && button->isVisible())
                button->click();
        return state().status == PlanStatus::Submitted;
    }));
    CHECK(answerOf(editor.desks.teacher->records().open(editor.plan))
              .reviews.front()
              .submission.belonging.size() == 1);
}

TEST_CASE("The stages of the lesson are counted over plan and guide", "[editor][guide]")
{
    GuideEditor editor;
    editor.page.openRecord(editor.plan);
    auto* stages = editor.await<QLabel>(u"stages"_s);
    REQUIRE(eventually([&] { return stages->text().contains(u" of 3"_s); }));
}
