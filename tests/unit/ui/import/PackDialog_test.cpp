// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Resource.h"
#include "ui/common/InfoBar.h"
#include "ui/import/PackDialog.h"
#include "ui/settings/ArchiveBox.h"
#include "unit/ui/TwoDesks.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const QString NameOfTeacher = u"石月英"_s; // in the staff list

struct ShownPack
{
    ShownPack(Workspace& workspace, const QString& path) : dialog(new PackDialog(workspace, path))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    QPushButton* take() const { return dialog->findChild<QPushButton*>(u"pack.take"_s); }
    QString message() const { return dialog->findChild<InfoBar*>(u"pack.message"_s)->text(); }
    QListWidget* list() const { return dialog->findChild<QListWidget*>(u"pack.list"_s); }

    std::unique_ptr<PackDialog> dialog;
};

// All of a teacher's work as the settings save it.
QString archiveOfSpace(Workspace& workspace, const QTemporaryDir& folder)
{
    ArchiveBox box(workspace);
    box.show();
    const QString path = folder.filePath(u"all.zip"_s);
    box.saveTo(path);
    auto* save = box.findChild<QPushButton*>(u"settings.archive"_s);
    CHECK_FALSE(save->isEnabled());
    REQUIRE(eventually([&] { return save->isEnabled(); }));
    CHECK(box.findChild<InfoBar*>(u"settings.archiveMessage"_s)->text().contains(u"all.zip"_s));
    return path;
}

} // namespace

TEST_CASE("What a teacher saved as an archive is looked through and taken in by another", "[import][pack]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    desks.save(fixtureSc02());
    const QTemporaryDir folder;
    const QString path = archiveOfSpace(*desks.teacher, folder);

    const ShownPack pack(*desks.approver, path);
    REQUIRE(eventually([&] { return pack.take()->isEnabled(); }));
    REQUIRE(pack.list()->count() == 2);
    // Who is known here is called by name.
    const QStringList lines{pack.list()->item(0)->text(), pack.list()->item(1)->text()};
    CHECK(lines.filter(NameOfTeacher).size() == 1);
    CHECK(lines.filter(u"js0"_s).isEmpty());
    CHECK(answerOf(desks.approver->records().list({})).empty()); // nothing before the person agrees
    pack.take()->click();
    REQUIRE(eventually([&] { return answerOf(desks.approver->records().list({})).size() == 2; }));
    CHECK_FALSE(pack.take()->isEnabled());
    QStringList sources;
    for (const RecordSummary& taken : answerOf(desks.approver->records().list({}))) {
        for (const Resource& each : resourcesOf(answerOf(desks.approver->records().open(taken.id)).record))
            sources.append(each.derivedFrom);
    }
    CHECK(sources.contains(NameOfTeacher + u", 枫香寨小学"_s));
    CHECK(sources.filter(u"js0"_s).isEmpty());

    const ShownPack again(*desks.approver, path);
    REQUIRE(eventually([&] { return again.take()->isEnabled(); }));
    CHECK(again.message().contains(u"twice"_s));
}

TEST_CASE("A package that cannot be read says so and offers nothing", "[import][pack]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    const QTemporaryDir folder;
    const QString path = archiveOfSpace(*desks.teacher, folder);
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
    const ShownPack pack(*desks.approver, path);
    REQUIRE(eventually([&] { return pack.message().contains(u"not whole"_s); }));
    CHECK_FALSE(pack.take()->isEnabled());
    CHECK(pack.list()->count() == 0);
}

TEST_CASE("An archive of everything that cannot be written is said", "[settings][pack]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    ArchiveBox box(*desks.teacher);
    box.show();
    box.saveTo(u"/no/such/folder/a.zip"_s);
    auto* save = box.findChild<QPushButton*>(u"settings.archive"_s);
    REQUIRE(eventually([&] { return save->isEnabled(); }));
    const auto* message = box.findChild<InfoBar*>(u"settings.archiveMessage"_s);
    CHECK(message->isVisible());
    CHECK(message->text().contains(u"choose a folder"_s));
}
