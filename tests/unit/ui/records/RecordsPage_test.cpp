// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TeachingReflection.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/records/RecordModel.h"
#include "ui/records/RecordsPage.h"
#include "ui/records/RecordsView.h"
#include "unit/ui/TwoDesks.h"
#include "unit/ui/common/useLook.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct ShownRecords
{
    ShownRecords()
    {
        page.resize(1216, 732);
        page.show();
        page.activate();
    }

    DocId save(const QString& title)
    {
        QJsonObject json = desks.teacher->records().blank(reflectionKind()).toJson();
        json[u"lesson"_s] =
            QJsonObject{{u"title"_s, title},         {u"week"_s, 13},
                        {u"subject"_s, u"wuli"_s},   {u"grade"_s, u"J2"_s},
                        {u"day"_s, u"2026-11-23"_s}, {u"classes"_s, QJsonArray{u"八(2)班"_s}}};
        const Record record = Record::fromJson(reflectionKind(), json).value();
        return answerOf(desks.teacher->records().save({}, {}, record)).id;
    }

    QTreeView* table() { return page.findChild<QTreeView*>(u"research.list"_s); }
    QAbstractItemModel& model() { return *table()->model(); }
    QString cell(RecordModel::Column column) { return model().index(0, column).data().toString(); }
    bool shows(int rows)
    {
        return eventually([this, rows] { return model().rowCount() == rows; });
    }

    TwoDesks desks;
    FakeClock clock;
    RecordsPage page{ListPage::Research, *desks.teacher, clock};
};

QPushButton* buttonIn(QWidget* parent, const QString& text)
{
    for (QPushButton* button : parent->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A page of records shows what its kinds say, and no plan", "[records][page]")
{
    ShownRecords records;
    records.desks.save(fixtureA());
    records.save(u"光的反射"_s);
    REQUIRE(records.shows(1));
    CHECK(records.cell(RecordModel::Title) == u"光的反射");
    CHECK(records.cell(RecordModel::Week) == u"Week 13");
    CHECK_FALSE(records.cell(RecordModel::Day).isEmpty());
    CHECK(records.cell(RecordModel::Classes) == u"八(2)班");
    CHECK(records.cell(RecordModel::Subject) == u"Physics");
    CHECK_FALSE(records.table()->isColumnHidden(RecordModel::Day));
    CHECK(records.table()->isColumnHidden(RecordModel::Who));
    RecordSummary summary;
    summary.id = DocId(u"reflection:js01:1"_s);
    summary.roles.subject = u"wuli"_s;
    summary.roles.grade = u"J2"_s;
    CHECK(RecordModel::description(summary) == u"Teaching reflection · Physics · Grade 8");
    CHECK(RecordModel::title(summary) == u"Teaching reflection without a title");
}

TEST_CASE("Enter opens a record, Delete takes it away and the bar undoes it", "[records][page]")
{
    ShownRecords records;
    const DocId id = records.save(u"光的反射"_s);
    REQUIRE(records.shows(1));
    CHECK(eventually([&] { return records.table()->selectionModel()->hasSelection(); }));
    QSignalSpy activated(&records.page, &RecordsPage::recordActivated);
    QTest::keyClick(records.table(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().value<DocId>() == id);

    QTest::keyClick(records.table(), Qt::Key_Delete);
    REQUIRE(records.shows(0));
    auto* message = records.page.findChild<InfoBar*>(u"research.message"_s);
    REQUIRE(eventually([&] { return message->text().contains(u"光的反射"_s); }));
    buttonIn(message, u"Undo"_s)->click();
    CHECK(records.shows(1));
}

TEST_CASE("An empty page says what stands there and offers the one next thing", "[records][page]")
{
    ShownRecords records;
    auto* start = records.page.findChild<QPushButton*>(u"research.new"_s);
    REQUIRE(start);
    QSignalSpy wanted(&records.page, &RecordsPage::newRequested);
    const auto kinds = allKinds().on(ListPage::Research);
    REQUIRE(!kinds.empty());
    start->click();
    if (auto* menu = records.page.findChild<QMenu*>()) {
        CHECK(menu->actions().size() == qsizetype(kinds.size()));
        menu->actions().first()->trigger();
    }
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == kinds.front()->word);
    REQUIRE(eventually([&] {
        const auto buttons = records.page.findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button != start && button->text() == start->text() && button->isVisible();
        });
    }));

    records.save(u"光的反射"_s);
    REQUIRE(records.shows(1));
    records.page.search(u"没有"_s);
    REQUIRE(records.shows(0));
    buttonIn(&records.page, u"Show everything"_s)->click();
    CHECK(records.shows(1));
}

TEST_CASE("At twice the size of texts columns make room for others, and none is cut", "[records]")
{
    ShownRecords records;
    records.page.resize(1140, 640);
    QTreeView* table = records.table();
    useLook(ColourScheme::Light, 200);
    const auto width = [table] {
        int sum = 0;
        for (int column = 0; column < RecordModel::ColumnCount; ++column)
            sum += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
        return sum;
    };
    REQUIRE(eventually([&] { return table->isColumnHidden(RecordModel::Week); }));
    CHECK(width() <= table->viewport()->width());
    for (const RecordModel::Column column :
         {RecordModel::Day, RecordModel::Title, RecordModel::State, RecordModel::Where})
        CHECK_FALSE(table->isColumnHidden(column));
    useLook();
    REQUIRE(eventually([&] { return !table->isColumnHidden(RecordModel::Changed); }));
    CHECK(width() <= table->viewport()->width());
    CHECK(table->isColumnHidden(RecordModel::Who)); // nobody else is on the page
}

TEST_CASE("The rows that a list shows are saved as a table", "[records][page]")
{
    ShownRecords records;
    const auto* button = records.page.findChild<QPushButton*>(u"research.table"_s);
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled()); // there is nothing yet
    records.save(u"光的反射"_s);
    REQUIRE(records.shows(1));
    CHECK(button->isEnabled());
    const QTemporaryDir folder;
    auto* view = records.page.findChild<RecordsView*>();
    const auto* message = records.page.findChild<InfoBar*>(u"research.message"_s);
    view->saveTable(folder.filePath(u"a.xlsx"_s));
    REQUIRE(eventually([&] { return message->text().contains(u"a.xlsx"_s); }));
    QFile file(folder.filePath(u"a.xlsx"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("PK"));
    view->saveTable(u"/no/such/folder/a.xlsx"_s);
    REQUIRE(eventually([&] { return message->text().contains(u"choose a folder"_s); }));
    CHECK(message->isVisible());
    CHECK(button->isEnabled());
}
