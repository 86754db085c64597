// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Resource.h"
#include "ui/common/InfoBar.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/ResourceFolderDialog.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/FileService.h"
#include "workspace/ResourceFolder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A teacher's plan in the editor, and a folder of slides beside it.
struct PlanAndFolder
{
    PlanAndFolder()
    {
        for (const QString& name : {u"爱学堂/静夜思.pptx"_s, u"爱学堂/静夜思 动画.mp4"_s, u"分数.doc"_s})
            write(name);
        LessonPlan lesson = fixtureA();
        lesson.setFiles({});
        QJsonObject json = lesson.toJson();
        json.remove(ResourcesPlace);
        plan = desks.save(Record::fromJson(lesson.kind(), json).value());
        page.resize(1216, 732);
        page.show();
        page.openRecord(plan);
        REQUIRE(eventually([this] { return page.findChild<QPushButton*>(u"editor.resources.folder"_s); }));
    }

    QString root() const { return disk.path() + u"/资源"_s; }
    void write(const QString& name) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(root() + u'/' + name).path()));
        QFile file(root() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("slides");
    }
    ResourceFolderDialog* openDialog()
    {
        page.findChild<QPushButton*>(u"editor.resources.folder"_s)->click();
        auto* dialog = page.findChild<ResourceFolderDialog*>();
        REQUIRE(dialog);
        return dialog;
    }
    bool isListed()
    {
        const ListingState& state = desks.teacher->files().resources().state();
        return state.facts.isWhole && !state.isListing;
    }
    void choose() { answerOf(desks.teacher->files().resources().choose(root())); }
    // What the plan says once it is saved.
    std::vector<Resource> resources()
    {
        page.leave();
        const auto open = answerOf(desks.teacher->records().open(plan));
        files = open.record.files();
        return resourcesOf(open.record);
    }

    TwoDesks desks;
    FakeClock clock;
    QTemporaryDir disk;
    DocId plan;
    QJsonArray files;
    EditorPage page{*desks.teacher, clock};
};

template <typename Widget>
Widget* in(ResourceFolderDialog* dialog, const QString& name)
{
    return dialog->findChild<Widget*>(u"resources."_s + name);
}

int rowsOf(ResourceFolderDialog* dialog)
{
    return in<QTreeView>(dialog, u"files"_s)->model()->rowCount();
}

} // namespace

TEST_CASE("A file of the folder is found by typing, cited with what the person says, and attached",
          "[editor][listing]")
{
    PlanAndFolder desk;
    QPointer<ResourceFolderDialog> dialog = desk.openDialog();
    CHECK(in<QPushButton>(dialog, u"take"_s)->isHidden()); // no folder is chosen
    desk.choose();
    REQUIRE(eventually([&] { return rowsOf(dialog) == 3; }));
    in<QLineEdit>(dialog, u"search"_s)->setText(u"夜思"_s);
    REQUIRE(eventually([&] { return rowsOf(dialog) == 2; }));
    in<QLineEdit>(dialog, u"search"_s)->setText(u"jys donghua"_s);
    REQUIRE(eventually([&] { return rowsOf(dialog) == 1; }));
    REQUIRE(eventually([&] { return in<QLineEdit>(dialog, u"platform"_s)->text() == u"爱学堂"; }));
    in<QLineEdit>(dialog, u"rights"_s)->setText(u"校内使用"_s);
    in<QComboBox>(dialog, u"origin"_s)->setCurrentIndex(1); // made from another
    CHECK(in<QCheckBox>(dialog, u"attach"_s)->isChecked());
    // What is told of the list changes nothing of what the person said.
    QSignalSpy told(&desk.desks.teacher->files().resources(), &ResourceFolder::changed);
    desk.desks.teacher->files().resources().refresh(std::chrono::minutes(0));
    REQUIRE(eventually([&] { return !told.isEmpty() && desk.isListed(); }));
    CHECK(in<QLineEdit>(dialog, u"rights"_s)->text() == u"校内使用");
    in<QPushButton>(dialog, u"take"_s)->click();
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    REQUIRE(eventually([&] { return desk.page.findChild<QLineEdit*>(u"editor.resources1.file"_s); }));
    REQUIRE(eventually([&] {
        return desk.page.findChild<QLineEdit*>(u"editor.resources1.file"_s)->text() == u"静夜思 动画.mp4";
    }));
    const std::vector<Resource> resources = desk.resources();
    REQUIRE(resources.size() == 1);
    CHECK(resources.front().name == u"静夜思 动画.mp4");
    CHECK(resources.front().origin == ResourceOrigin::Derived);
    CHECK(resources.front().platform == u"爱学堂");
    CHECK(resources.front().rights == u"校内使用");
    CHECK(resources.front().file == u"静夜思 动画.mp4");
    REQUIRE(desk.files.size() == 1);
    CHECK(desk.files.first()[u"name"_s].toString() == u"静夜思 动画.mp4");
}

TEST_CASE("A file that went since it was listed is not attached, and cited only when the person wants that",
          "[editor][listing]")
{
    PlanAndFolder desk;
    desk.choose();
    QPointer<ResourceFolderDialog> dialog = desk.openDialog();
    REQUIRE(eventually([&] { return rowsOf(dialog) == 3; }));
    in<QLineEdit>(dialog, u"search"_s)->setText(u"分数"_s);
    REQUIRE(eventually([&] { return rowsOf(dialog) == 1; }));
    REQUIRE(QFile::remove(desk.root() + u"/分数.doc"_s));
    in<QPushButton>(dialog, u"take"_s)->click();
    REQUIRE(eventually([&] { return dialog->findChild<InfoBar*>()->isVisible(); }));
    CHECK_FALSE(in<QCheckBox>(dialog, u"attach"_s)->isChecked());
    in<QPushButton>(dialog, u"take"_s)->click();
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    const std::vector<Resource> resources = desk.resources();
    REQUIRE(resources.size() == 1);
    CHECK(resources.front().file.isEmpty());
    CHECK(desk.files.isEmpty());
}
