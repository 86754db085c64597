// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TableFiles.h"
#include "ui/timetable/TimetableDialog.h"
#include "unit/ui/TwoDesks.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct ShownTimetables
{
    ShownTimetables() { dialog->show(); }
    ~ShownTimetables() { delete dialog; }

    QAbstractItemModel* table(const QString& name)
    {
        return dialog->findChild<QTableView*>(u"timetable."_s + name)->model();
    }
    QPushButton* button(const QString& name)
    {
        return dialog->findChild<QPushButton*>(u"timetable."_s + name);
    }

    TwoDesks desks;
    FakeClock clock;
    TableFiles files;
    TimetableDialog* dialog = new TimetableDialog(*desks.teacher, clock);
};

} // namespace

TEST_CASE("A timetable is shown with what is odd before it is stored, and saved as a table again",
          "[ui][timetable]")
{
    ShownTimetables shown;
    CHECK_FALSE(shown.button(u"store"_s)->isEnabled());
    CHECK_FALSE(shown.button(u"export"_s)->isEnabled());
    shown.dialog->readFile(
        shown.files.write(u"课表.csv"_s, u",周一,周二,周三\n1,语文 一(1)班,围棋,数学 一(1)班\n"_s.toUtf8()));
    REQUIRE(eventually([&] { return shown.button(u"store"_s)->isEnabled(); }));
    CHECK(shown.table(u"remarks"_s)->rowCount() == 1);
    CHECK(shown.table(u"remarks"_s)->index(0, 2).data() == u"围棋"_s);
    CHECK(shown.dialog->findChild<QComboBox*>(u"timetable.class"_s)->currentText() == u"一(1)班");
    CHECK(shown.table(u"week"_s)->rowCount() == 1);
    shown.button(u"store"_s)->click();
    CHECK(eventually([&] { return shown.button(u"export"_s)->isEnabled(); }));
}

TEST_CASE("A file that is no timetable is refused, and what was shown cannot be stored by mistake",
          "[ui][timetable]")
{
    ShownTimetables shown;
    shown.dialog->readFile(shown.files.write(u"名单.csv"_s, "a,b\n1,2\n"));
    auto* message = shown.dialog->findChild<QWidget*>(u"timetable.message"_s);
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK_FALSE(shown.button(u"store"_s)->isEnabled());
}
