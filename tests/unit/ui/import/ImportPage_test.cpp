// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SchoolFiles.h"
#include "ui/common/InfoBar.h"
#include "ui/import/FilePane.h"
#include "ui/import/FoundPane.h"
#include "ui/import/ImportPage.h"
#include "unit/ui/TwoDesks.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// An import in front of a teacher.
struct ShownImport
{
    ShownImport()
    {
        page.resize(1216, 732);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    void begin(const QStringList& files)
    {
        page.add(files);
        REQUIRE(eventually([this] { return find<QListView>(u"found"_s)->isVisible(); }));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(u"import."_s + name);
        REQUIRE(widget);
        return widget;
    }

    FoundModel& found() { return *static_cast<FoundModel*>(find<QListView>(u"found"_s)->model()); }

    int rowOf(FoundRow::Kind kind, const QString& text)
    {
        for (int row = 0; row < found().rowCount(); ++row) {
            const FoundRow& each = found().rows().at(row);
            if (each.kind == kind && (each.text == text || each.name == text))
                return row;
        }
        FAIL("no row says " << text.toStdString());
        return -1;
    }

    // Alone, whatever key a test before this one held.
    void select(FoundRow::Kind kind, const QString& text)
    {
        find<QListView>(u"found"_s)
            ->selectionModel()
            ->setCurrentIndex(found().index(rowOf(kind, text), 0), QItemSelectionModel::ClearAndSelect);
    }

    // The places that are open as a list.
    QMenu* places()
    {
        QMenu* menu = nullptr;
        REQUIRE(eventually([&] {
            menu = page.findChild<QMenu*>(u"import.places"_s);
            return menu && menu->isVisible();
        }));
        return menu;
    }

    static QAction* action(QMenu* menu, const QString& text)
    {
        for (QAction* each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        FAIL("no place is called " << text.toStdString());
        return nullptr;
    }

    QString below(const QString& head)
    {
        QStringList lines;
        for (int row = rowOf(FoundRow::Kind::Head, head) + 1;
             row < found().rowCount() && found().rows().at(row).depth > 0; ++row)
            lines.append(found().rows().at(row).text);
        return lines.join(u'\n');
    }

    QString summary() { return find<QLabel>(u"summary"_s)->text(); }

    QList<RecordSummary> records() { return answerOf(desks.teacher->records().list({})); }

    TableFiles folder;
    TwoDesks desks;
    ImportPage page{*desks.teacher};
};

using Kind = FoundRow::Kind;

} // namespace

TEST_CASE("A file with two periods is looked through beside its text, and stored with the file attached",
          "[ui][import]")
{
    ShownImport shown;
    const QString path = writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods());
    shown.begin({path});
    QAbstractItemModelTester tester(&shown.found());
    CHECK(shown.find<QListWidget>(u"documents"_s)->count() == 2);
    CHECK(shown.find<FilePane>(u"file"_s)->toPlainText().contains(u"猜谜语，说月亮。"_s));
    CHECK(shown.summary().startsWith(u"2 plan"_s));
    CHECK(shown.records().isEmpty());
    shown.select(Kind::Line, u"会写三个字。"_s);
    CHECK(shown.find<FilePane>(u"file"_s)->marked() == QStringList{u"会写三个字。"_s});

    shown.find<QPushButton>(u"store"_s)->click();
    auto* outcomes = shown.find<QWidget>(u"outcomes"_s);
    REQUIRE(eventually([&] { return outcomes->isVisible(); }));
    const auto records = shown.records();
    REQUIRE(records.size() == 2);
    for (const RecordSummary& record : records) {
        const OpenRecord open = answerOf(shown.desks.teacher->records().open(record.id));
        REQUIRE(open.record.files().size() == 1);
        CHECK(open.record.files()[0][u"name"_s].toString() == u"静夜思.docx"_s);
    }
    QSignalSpy closed(&shown.page, &ImportPage::closed);
    shown.find<QPushButton>(u"cancel"_s)->click();
    CHECK(closed.count() == 1);
    CHECK_FALSE(shown.page.isUnderWay());
}

TEST_CASE("What was left over goes to its place by keyboard alone, and Ctrl+Z takes it back", "[ui][import]")
{
    ShownImport shown;
    shown.begin({writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods())});
    auto* documents = shown.find<QListWidget>(u"documents"_s);
    documents->setCurrentRow(1); // what stands at the end of the file
    if (shown.found().rows().front().spot.part != DraftSpot::Part::Other)
        documents->setCurrentRow(0);
    CHECK(shown.summary().contains(u"left over"_s));
    CHECK_FALSE(shown.summary().contains(u"nothing left over"_s));
    auto* list = shown.find<QListView>(u"found"_s);
    list->setFocus();
    shown.select(Kind::Line, u"同意使用。"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QMenu* places = shown.places();
    places->setActiveAction(ShownImport::action(places, u"Reflection"_s));
    QTest::keyClick(places, Qt::Key_Return);
    REQUIRE(eventually([&] { return shown.below(u"Reflection"_s) == u"同意使用。"_s; }));
    CHECK(shown.summary().contains(u"nothing left over"_s));
    CHECK(shown.found().row(list->currentIndex()).text == u"同意使用。"_s);

    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.below(u"Reflection"_s).isEmpty());
    CHECK_FALSE(shown.summary().contains(u"nothing left over"_s));
}

TEST_CASE("A label moves its lines, and rows are dropped on a place", "[ui][import]")
{
    ShownImport shown;
    shown.begin({writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods())});
    FoundModel& model = shown.found();
    const QModelIndex line = model.index(shown.rowOf(Kind::Line, u"会写三个字。"_s), 0);
    const QModelIndex place = model.index(shown.rowOf(Kind::Head, u"Key points"_s), 0);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({line}));
    CHECK_FALSE(model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1,
                                   model.index(shown.rowOf(Kind::Head, u"Lesson"_s), 0)));
    REQUIRE(model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, place));
    CHECK(eventually([&] { return shown.below(u"Key points"_s) == u"会写三个字。"_s; }));
    const std::unique_ptr<QMimeData> step(
        model.mimeData({model.index(shown.rowOf(Kind::Step, u"1. 导入新课"_s), 0)}));
    REQUIRE(model.dropMimeData(step.get(), Qt::MoveAction, -1, -1,
                               model.index(shown.rowOf(Kind::Head, u"Homework"_s), 0)));
    CHECK(eventually([&] { return shown.below(u"Homework"_s).contains(u"猜谜语，说月亮。"_s); }));
}

TEST_CASE("A field of the header is written in with the input method, and says what it is read as",
          "[ui][import]")
{
    ShownImport shown;
    shown.begin({writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods())});
    auto* list = shown.find<QListView>(u"found"_s);
    list->setFocus();
    shown.select(Kind::Field, u"Grade"_s);
    QTest::keyClick(list, Qt::Key_A); // no bare letter writes
    CHECK_FALSE(shown.page.findChild<QLineEdit*>(u"import.field"_s));
    QTest::keyClick(list, Qt::Key_Return);
    auto* field = shown.find<QLineEdit>(u"field"_s);
    QInputMethodEvent typed;
    typed.setCommitString(u"三年级"_s);
    QApplication::sendEvent(field, &typed);
    shown.find<QPushButton>(u"store"_s)->click(); // while it is open
    REQUIRE(eventually([&] { return shown.records().size() == 2; }));
    CHECK(shown.records().front().header.grade == u"P3"_s);
}

TEST_CASE("Cancelling stores nothing", "[ui][import]")
{
    ShownImport shown;
    shown.begin({writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods())});
    QSignalSpy closed(&shown.page, &ImportPage::closed);
    shown.find<QPushButton>(u"cancel"_s)->click();
    CHECK(closed.count() == 1);
    CHECK(shown.records().isEmpty());
    CHECK_FALSE(shown.page.isUnderWay());
}

TEST_CASE("A refused file is named and does not stop the others", "[ui][import]")
{
    ShownImport shown;
    const QString form = writeWord(shown.folder, u"空表.docx"_s,
                                   wordGrid({{u"课题"_s, {}}, {u"教学目标"_s, {}}, {u"教学过程"_s, {}}}));
    shown.begin({shown.folder.write(u"讲义.docx"_s, "%PDF-1.7"),
                 shown.folder.workbook(sheetRow(1, {u"姓名"_s})), form,
                 writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods()), shown.folder.path(u"没有.docx"_s)});
    CHECK(shown.find<InfoBar>(u"message"_s)->text().contains(u"空表.docx"_s));
    CHECK(shown.find<QPushButton>(u"skip"_s)->isVisible());
    shown.find<QPushButton>(u"store"_s)->click();
    auto* outcomes = shown.find<QWidget>(u"outcomes"_s);
    REQUIRE(eventually([&] { return outcomes->isVisible(); }));
    QStringList said;
    for (const QLabel* label : outcomes->findChildren<QLabel*>())
        said.append(label->text());
    CHECK(said.contains(u"It is a workbook, not a text document."_s));
    CHECK(said.contains(u"It is a form that nobody has filled in: there is no plan in it."_s));
    CHECK(said.contains(u"It is not there any more. If it is on a stick, put the stick in again."_s));
    CHECK(said.contains(u"Stored: 2 plan(s)."_s));
    CHECK(shown.records().size() == 2);
}

TEST_CASE("A document without a tick is not stored, and without any there is nothing to store",
          "[ui][import]")
{
    ShownImport shown;
    shown.begin({writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods())});
    auto* documents = shown.find<QListWidget>(u"documents"_s);
    documents->item(0)->setCheckState(Qt::Unchecked);
    CHECK(shown.summary().startsWith(u"1 plan"_s));
    documents->item(1)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(shown.find<QPushButton>(u"store"_s)->isEnabled());
    shown.find<QToolButton>(u"undo"_s)->click();
    CHECK(documents->item(1)->checkState() == Qt::Checked);
    shown.find<QPushButton>(u"store"_s)->click();
    REQUIRE(eventually([&] { return shown.records().size() == 1; }));
    CHECK(shown.records().front().header.periodNo == 2);
}

TEST_CASE("Two periods are joined into one, and become another kind", "[ui][import]")
{
    ShownImport shown;
    shown.begin({writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods())});
    auto* documents = shown.find<QListWidget>(u"documents"_s);
    documents->setCurrentRow(1);
    shown.find<QToolButton>(u"join"_s)->click();
    CHECK(documents->count() == 1);
    CHECK(shown.summary().startsWith(u"1 plan"_s));
    auto* kind = shown.find<QComboBox>(u"kind"_s);
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    CHECK(shown.summary().startsWith(u"1 study guide"_s));
    shown.find<QToolButton>(u"undo"_s)->click();
    shown.find<QToolButton>(u"undo"_s)->click();
    CHECK(documents->count() == 2);
    shown.find<QToolButton>(u"redo"_s)->click();
    CHECK(documents->count() == 1);
    CHECK(shown.summary().startsWith(u"1 plan"_s));
    shown.find<QToolButton>(u"redo"_s)->click();
    CHECK(shown.summary().startsWith(u"1 study guide"_s));
    CHECK_FALSE(shown.find<QToolButton>(u"redo"_s)->isEnabled());
}

TEST_CASE("A file that was imported before says so, and where", "[ui][import]")
{
    ShownImport shown;
    const QString path = writeWord(shown.folder, u"静夜思.docx"_s, twoPeriods());
    shown.begin({path});
    shown.find<QPushButton>(u"store"_s)->click();
    REQUIRE(eventually([&] { return shown.find<QWidget>(u"outcomes"_s)->isVisible(); }));
    CHECK(shown.records().size() == 2);
    shown.begin({path});
    const QString said = shown.find<InfoBar>(u"message"_s)->text();
    CHECK(said.contains(u"imported before"_s));
    CHECK(said.contains(u"静夜思"_s));
}

TEST_CASE("What a file says is shown letter by letter", "[ui][import]")
{
    ShownImport shown;
    const QString markup = u"<img src='http://127.0.0.1/x.png'><b>粗</b>"_s;
    shown.begin({writeWord(shown.folder, u"<b>x.docx"_s,
                           wordGrid({{u"课题"_s, u"<b>静夜思</b>"_s},
                                     {u"教学目标"_s, markup},
                                     {u"教学过程"_s, u"一、导入\n猜谜"_s}}))});
    CHECK(shown.find<FilePane>(u"file"_s)->toPlainText().contains(markup));
    CHECK(shown.below(u"Objectives"_s) == markup);
    CHECK(shown.find<QListWidget>(u"documents"_s)->item(0)->text().contains(u"<b>静夜思</b>"_s));
}

TEST_CASE("A picture that is not taken over is said, and a mark stands where it was", "[ui][import]")
{
    ShownImport shown;
    const QString path = writeWord(
        shown.folder, u"公式.docx"_s,
        wordGrid({{u"课题"_s, u"配方法"_s}, {u"教学目标"_s, u"会配方"_s}}) +
            wordTable({wordRow({wordCell(wordLines(u"板书设计"_s)),
                                wordCell("<w:p>" + wordRun(u"看图"_s) + wordPicture(0) + "</w:p>")})}),
        {{"image1.wmf", "\xd7\xcd\xc6\x9a and more"}});
    shown.begin({path});
    CHECK(shown.summary().contains(u"picture(s) of the file cannot be taken over (of a kind that"_s));
    CHECK(shown.summary().contains(PictureLeftOut));
    CHECK(shown.find<FilePane>(u"file"_s)->toPlainText().contains(u"看图［图］"_s));
    CHECK(shown.rowOf(Kind::Line, u"看图［图］"_s) > 0);
}

TEST_CASE("A PDF is looked through as running text, and says that its tables are none", "[ui][import]")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("skipped: nothing here reads PDF files");
        return;
    }
    ShownImport shown;
    const QString path = shown.folder.path(u"静夜思.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        const QStringList lines{u"《静夜思》教学设计"_s, u"教学目标：会背古诗。"_s, u"教学重点：识字。"_s};
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(QPointF(500, 1000 + 600 * i), lines[i]);
    }
    shown.begin({path});
    CHECK(shown.find<InfoBar>(u"message"_s)->text().contains(u"its tables not as tables"_s));
    CHECK(shown.find<FilePane>(u"file"_s)->toPlainText().contains(u"教学目标：会背古诗。"_s));
    CHECK(shown.rowOf(Kind::Line, u"会背古诗。"_s) >= 0);
    CHECK(shown.summary().startsWith(u"1 plan"_s));
}
