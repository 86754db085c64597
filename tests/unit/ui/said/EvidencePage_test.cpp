// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Observation.h"
#include "research/Task.h"
#include "ui/paper/PaperDialog.h"
#include "ui/sheet/NoteDelegate.h"
#include "unit/ui/OpenWindow.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

DocId observed(Workspace& workspace, const QDate& day)
{
    QJsonObject json = workspace.records().blank(observationKind()).toJson();
    json[u"lesson"_s] = QJsonObject{
        {u"title"_s, u"静夜思 𠮷"_s}, {u"teacher"_s, u"js02"_s}, {u"day"_s, day.toString(Qt::ISODate)}};
    return answerOf(workspace.records().save({}, {}, Record::fromJson(observationKind(), json).value())).id;
}

} // namespace

TEST_CASE("My evidence lists what counts by term, and Enter opens the document", "[ui][said]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    observed(*desks.teacher, open.clock.now().date());
    observed(*desks.teacher, open.clock.now().date().addYears(-1));
    open.window.go(Place::Research);
    open.enter<QPushButton>(u"research.evidence"_s)->click();
    auto* lines = open.enter<QListView>(u"evidence.lines"_s);
    REQUIRE(eventually([&] { return lines->model()->rowCount() == 2; }));
    CHECK(lines->model()->index(1, 0).data().toString() == u"静夜思 𠮷");
    auto* terms = open.find<QComboBox>(u"evidence.term"_s);
    CHECK(terms->count() == 6);
    terms->setCurrentIndex(5);
    REQUIRE(eventually([&] { return lines->model()->rowCount() == 0; }));
    terms->setCurrentIndex(0);
    REQUIRE(eventually([&] { return lines->model()->rowCount() == 2; }));
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(1, 0));
    open.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return open.find<QWidget>(u"said.sentence"_s)->isVisible(); }));
}

TEST_CASE("My evidence names requirements in words, and is saved as one sheet", "[ui][said]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    observed(*desks.teacher, open.clock.now().date());
    open.window.go(Place::Research);
    open.enter<QPushButton>(u"research.evidence"_s)->click();
    auto* lines = open.enter<QListView>(u"evidence.lines"_s);
    REQUIRE(eventually([&] { return lines->model()->rowCount() == 2; }));
    CHECK(lines->model()->index(0, 0).data(NoteDelegate::HeadingRole).toString() ==
          u"Taking part in research");
    open.find<QPushButton>(u"evidence.print"_s)->click();
    PaperDialog* dialog = nullptr;
    REQUIRE(eventually([&] {
        dialog = open.find<PaperDialog>({});
        const auto* save = dialog ? dialog->findChild<QPushButton*>(u"paper.save"_s) : nullptr;
        return save && save->isEnabled();
    }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"佐证.html"_s);
    dialog->saveTo(path);
    REQUIRE(eventually([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"静夜思"_s));
    dialog->close();
}

TEST_CASE("What waits stands on Today as a button that opens it", "[ui][said]")
{
    TwoDesks desks;
    QJsonObject json = desks.approver->records().blank(taskKind()).toJson();
    json[u"task"_s] = QJsonObject{{u"title"_s, u"上交 & 识字课例"_s},
                                  {u"due"_s, FakeClock().now().date().addDays(3).toString(Qt::ISODate)}};
    json[u"audience"_s] = QJsonArray{QJsonObject{{u"id"_s, u"d1"_s}, {u"person"_s, u"sh01"_s}}};
    answerOf(desks.approver->records().save({}, {}, Record::fromJson(taskKind(), json).value()));
    OpenWindow open(*desks.approver);
    auto* button = open.enter<QPushButton>(u"today.research"_s);
    CHECK(button->text().contains(u"上交 && 识字课例"));
    button->click();
    REQUIRE(eventually([&] { return open.find<QWidget>(u"said.sentence"_s)->isVisible(); }));
}
