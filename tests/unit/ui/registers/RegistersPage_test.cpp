// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TableFiles.h"
#include "ui/common/InfoBar.h"
#include "ui/registers/AbsenceDialog.h"
#include "ui/registers/RegistersPage.h"
#include "unit/ui/TwoDesks.h"
#include "workbook/Workbook.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Prepared = 5; // the column

struct ShownRegisters
{
    ShownRegisters()
    {
        Timetable timetable;
        timetable.validFrom = QDate(2026, 2, 23);
        timetable.validTo = QDate(2026, 7, 10);
        timetable.termStart = QDate(2026, 2, 23);
        timetable.periods = {{2, u"第2节"_s, QTime(9, 20), QTime(10, 0)}};
        timetable.entries = {{1, 2, UserId(u"js01"_s), u"一(1)班"_s, u"P1"_s, u"yuwen"_s}};
        TwoDesks::put(*desks.approver, u"school-fxz"_s, DocId(u"timetable:2026-spring"_s),
                      timetable.toJson());
        submission = desks.submit(desks.save(fixtureA())).id;
        page.resize(1216, 732);
        page.show();
        page.activate();
        find<QComboBox>(u"days"_s)->setCurrentIndex(1); // next week, in which the class is
        REQUIRE(eventually([this] { return prepared() == u"1"; }));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(u"registers."_s + name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }
    QString prepared() { return table()->model()->index(0, Prepared).data().toString(); }
    QTableView* table() { return find<QTableView>(u"table"_s); }

    TwoDesks desks;
    FakeClock clock; // a Thursday
    DocId submission;
    RegistersPage page{*desks.approver, clock};
};

} // namespace

TEST_CASE("A figure of a register opens what stands behind it, with the keyboard", "[ui][registers]")
{
    ShownRegisters registers;
    QAbstractItemModelTester tester(registers.table()->model());
    registers.table()->setCurrentIndex(registers.table()->model()->index(0, Prepared));
    auto* behind = registers.find<QListView>(u"behind"_s);
    REQUIRE(behind->model()->rowCount() == 1);
    CHECK(behind->isVisible());
    CHECK(behind->model()->index(0, 0).data().toString().contains(u"静夜思"));
    QSignalSpy opened(&registers.page, &RegistersPage::submissionRequested);
    behind->setCurrentIndex(behind->model()->index(0, 0));
    QTest::keyClick(behind, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().value<DocId>() == registers.submission);
}

TEST_CASE("Where no figure is chosen it is said how one is, and names stay whole at a size chosen later",
          "[ui][registers]")
{
    ShownRegisters registers;
    registers.table()->setCurrentIndex(registers.table()->model()->index(0, 0));
    CHECK(registers.find<QLabel>(u"hint"_s)->isVisible());
    CHECK_FALSE(registers.find<QListView>(u"behind"_s)->isVisible());
    const auto* which = registers.find<QComboBox>(u"which"_s);
    useLook(ColourScheme::Light, 200);
    const auto* header = registers.table()->horizontalHeader();
    const QString name = header->model()->headerData(Prepared, Qt::Horizontal).toString();
    CHECK(eventually([&] {
        return header->sectionSize(Prepared) > header->fontMetrics().horizontalAdvance(name) &&
               which->width() > which->fontMetrics().horizontalAdvance(which->currentText());
    }));
    useLook();
}

TEST_CASE("An approver who is not the head sees nobody who needs training", "[ui][registers]")
{
    ShownRegisters registers;
    CHECK(registers.find<QComboBox>(u"which"_s)->count() == 2);
}

TEST_CASE("Registers are saved as a workbook that is read again, or it is said why not", "[ui][registers]")
{
    ShownRegisters registers;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"登记表.xlsx"_s);
    registers.page.saveTo(path);
    const auto book = Workbook::open(path);
    REQUIRE(book);
    CHECK((*book)->sheets().size() == 3); // two registers and what stands behind
    registers.page.saveTo(folder.filePath(u"nowhere/登记表.xlsx"_s));
    CHECK_FALSE(registers.find<InfoBar>(u"message"_s)->text().isEmpty());
    CHECK_FALSE(QFile::exists(folder.filePath(u"nowhere"_s)));
}

TEST_CASE("An absence cannot end before it begins, and nobody states one of their own", "[ui][registers]")
{
    RegisterView view;
    view.days = RegisterDays::weekOf(QDate(2026, 3, 5));
    for (const QString& user : {u"js01"_s, u"sh01"_s}) {
        InspectionRow row;
        row.teacher = UserId(user);
        row.name = row.teacher.toString();
        view.inspection.push_back(row);
    }
    AbsenceDialog dialog(view, UserId(u"sh01"_s));
    std::optional<AbsenceDraft> stated;
    QObject::connect(&dialog, &AbsenceDialog::stated, &dialog,
                     [&](const AbsenceDraft& draft) { stated = draft; });
    const QDate later = view.days.to.addDays(3);
    dialog.findChild<QDateEdit*>(u"absence.from"_s)->setDate(later);
    dialog.findChild<QDateEdit*>(u"absence.to"_s)->setDate(later.addDays(-1));
    dialog.findChild<QPushButton*>(u"absence.state"_s)->click();
    REQUIRE(stated);
    CHECK(stated->person == UserId(u"js01"_s));
    CHECK(stated->from == later);
    CHECK(stated->to == later);

    view.inspection.erase(view.inspection.begin());
    AbsenceDialog alone(view, UserId(u"sh01"_s));
    CHECK_FALSE(alone.findChild<QPushButton*>(u"absence.state"_s)->isEnabled());
}
