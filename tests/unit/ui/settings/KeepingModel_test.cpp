// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/ErrorText.h"
#include "ui/common/KeepingSentence.h"
#include "ui/settings/KeepingModel.h"
#include "ui/settings/ThisPcArea.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/FileService.h"
#include "workspace/KeepingService.h"
#include "workspace/ResourceFolder.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("KeepingModel: a check and a backup are told, and the backup stands in the list", "[ui][settings]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    KeepingModel model(desks.teacher->keeping());
    model.refresh();
    REQUIRE(eventually([&] { return model.state().databaseBytes > 0; }));
    CHECK(model.backups().isEmpty());
    CHECK_FALSE(model.state().lastCheck);
    CHECK(model.aside().isEmpty());

    std::optional<bool> isSound;
    QObject::connect(&model, &KeepingModel::checked, &model, [&](bool sound) { isSound = sound; });
    model.check();
    CHECK(model.isBusy());
    REQUIRE(eventually([&] { return isSound && model.state().lastCheck; }));
    CHECK(*isSound);
    model.backUp();
    REQUIRE(eventually([&] { return model.backups().size() == 1; }));
    CHECK_FALSE(model.isBusy());
}

TEST_CASE("KeepingModel: a disk that runs full is said with what to do", "[ui][settings]")
{
    TwoDesks desks;
    answerOf(desks.teacher->keeping().setGauge([](const QString&) { return qint64(100'000'000); }));
    KeepingModel model(desks.teacher->keeping());
    std::optional<ErrorKind> heard;
    QObject::connect(&model, &KeepingModel::failed, &model, [&](const Error& error) { heard = error.kind; });
    model.refresh();
    REQUIRE(eventually([&] { return model.state().freeBytes == 100'000'000; }));
    CHECK(model.disk().contains(u"videos"));
    model.backUp();
    REQUIRE(eventually([&] { return heard.has_value(); }));
    CHECK(*heard == ErrorKind::DiskFull);
    model.setFreeLimit(64 << 20);
    REQUIRE(eventually([&] { return model.state().freeLimit == 64 << 20; }));
    CHECK_FALSE(model.disk().contains(u"videos"));
}

TEST_CASE("KeepingModel: a chosen backup waits for the next start, and no row is no order", "[ui][settings]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    KeepingModel model(desks.teacher->keeping());
    bool isReady = false;
    QObject::connect(&model, &KeepingModel::restoreReady, &model, [&] { isReady = true; });
    model.restore(0);
    CHECK_FALSE(isReady);
    model.backUp();
    REQUIRE(eventually([&] { return model.backups().size() == 1; }));
    model.restore(0);
    CHECK(isReady);
}

TEST_CASE("ThisPcArea: shows the state, and a button works only when it can", "[ui][settings]")
{
    TwoDesks desks;
    desks.save(fixtureA());
    ThisPcArea area(*desks.teacher);
    area.show();
    auto* backups = area.findChild<QListWidget*>(u"settings.backups"_s);
    auto* restore = area.findChild<QPushButton*>(u"settings.restore"_s);
    REQUIRE((backups && restore));
    CHECK_FALSE(restore->isEnabled());
    area.findChild<QPushButton*>(u"settings.backUp"_s)->click();
    REQUIRE(eventually([&] { return backups->count() == 1; }));
    backups->setCurrentRow(0);
    CHECK(restore->isEnabled());
    CHECK(area.findChild<QSpinBox*>(u"settings.freeLimit"_s)->value() == 512);
}

TEST_CASE("ThisPcArea: the folder of resources is shown, listed again and forgotten",
          "[ui][settings][listing]")
{
    TwoDesks desks;
    const QTemporaryDir disk;
    REQUIRE(QDir(disk.path()).mkdir(u"课件"_s));
    QFile slides(disk.filePath(u"课件/静夜思.pptx"_s));
    REQUIRE(slides.open(QIODevice::WriteOnly));
    ThisPcArea area(*desks.teacher);
    area.show();
    const auto* state = area.findChild<QLabel*>(u"resources.state"_s);
    auto* forget = area.findChild<QPushButton*>(u"resources.forget"_s);
    auto* again = area.findChild<QPushButton*>(u"resources.again"_s);
    REQUIRE((state && forget && again));
    CHECK(state->text() == u"No folder is chosen.");
    CHECK_FALSE(forget->isVisible());
    answerOf(desks.teacher->files().resources().choose(disk.filePath(u"课件"_s)));
    REQUIRE(eventually([&] { return state->text().contains(u"1 file(s), listed"_s); }));
    CHECK(state->text().contains(u"课件"));
    REQUIRE(QDir().rename(disk.filePath(u"课件"_s), disk.filePath(u"拔出"_s)));
    again->click();
    REQUIRE(eventually([&] { return state->text().contains(u"not here now"_s); }));
    CHECK(again->text() == u"Look again");
    forget->click();
    REQUIRE(eventually([&] { return state->text() == u"No folder is chosen."; }));
    CHECK_FALSE(again->isVisible());
    CHECK(QFile::exists(disk.filePath(u"拔出/静夜思.pptx"_s)));
}

TEST_CASE("KeepingSentence: every note has a sentence, and equal ones are said once", "[ui][common]")
{
    QList<KeepingNote> notes;
    for (int kind = 0; kind <= int(KeepingNote::Kind::NotRestored); ++kind) {
        KeepingNote note;
        note.kind = KeepingNote::Kind(kind);
        CHECK(KeepingSentence::of(note).size() > 20);
        notes.append({note, note});
    }
    CHECK(KeepingSentence::of(notes).count(u'\n') == int(KeepingNote::Kind::NotRestored));
    CHECK(KeepingSentence::of(QList<KeepingNote>()).isEmpty());
    KeepingNote lossy;
    lossy.unreadable = 3;
    CHECK(KeepingSentence::of(lossy).contains(u'3'));
}

TEST_CASE("ErrorText: what is wrong with a disk or a file is said with what to do", "[ui][common]")
{
    for (const ErrorKind kind :
         {ErrorKind::DiskFull, ErrorKind::ReadOnly, ErrorKind::NewerVersion, ErrorKind::Damaged})
        CHECK(ErrorText::nextStep(kind).size() > 30);
    CHECK(ErrorText::nextStep(ErrorKind::DiskFull).contains(u"videos"));
    CHECK(ErrorText::nextStep(ErrorKind::Damaged).contains(u"start it again"));
}
