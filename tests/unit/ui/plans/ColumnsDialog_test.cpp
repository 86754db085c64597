// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/SealedChunk.h"
#include "lesson/planKinds.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "ui/common/Words.h"
#include "ui/plans/ColumnsDialog.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/ColumnService.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// js01 teaches Chinese in grade 1; a standard plan of it is here, its slides are not.
struct ColumnsDesk
{
    ColumnsDesk()
    {
        useLook();
        clock.setNow(QDateTime(QDate(2026, 9, 7), QTime(7, 0)));
        pc.put(u"school-fxz"_s, timetableDocument());
        QJsonObject standard = fixtureA().toJson();
        standard[u"_id"_s] = u"standard:lm01:1"_s;
        standard[u"kind"_s] = standardKind().word;
        standard[u"files"_s] = QJsonArray{slides()};
        pc.put(u"column-yuwen-p1"_s, standard);
        dialog = new ColumnsDialog(*pc, clock);
        dialog->show();
        REQUIRE(eventually([this] { return tree()->topLevelItemCount() > 0; }));
    }
    ~ColumnsDesk() { delete dialog; }

    static QJsonObject slides()
    {
        const QByteArray bytes(1000, 'a');
        const SealedChunk chunk = SealedChunk::seal(bytes);
        FileManifest file;
        file.name = u"静夜思.pptx"_s;
        file.size = bytes.size();
        file.sha256 = Digest::of(bytes);
        file.chunks = {chunk.ref};
        return file.toJson();
    }
    ColumnTree* tree() { return dialog->findChild<ColumnTree*>(u"columns.tree"_s); }
    QTreeWidgetItem* item(const QString& subject)
    {
        for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
            QTreeWidgetItem* grade = tree()->topLevelItem(i);
            if (!grade->isExpanded())
                continue;
            for (int k = 0; k < grade->childCount(); ++k) {
                if (grade->child(k)->text(0) == Words::subject(subject))
                    return grade->child(k);
            }
        }
        FAIL("it stands in no open grade");
        return nullptr;
    }
    QString text(const QString& object) { return dialog->findChild<QLabel*>(object)->text(); }
    QPushButton* button(const QString& object) { return dialog->findChild<QPushButton*>(object); }
    ColumnState state(const QString& column)
    {
        for (const ColumnState& each : answerOf(pc->columns().columns({}))) {
            if (each.column == column)
                return each;
        }
        return {};
    }

    FakeClock clock;
    TestWorkspace pc{u"js01"_s};
    ColumnsDialog* dialog = nullptr;
};

} // namespace

TEST_CASE("The column that one teaches is chosen, with what is here of it and what is missing", "[ui][plans]")
{
    ColumnsDesk desk;
    const QTreeWidgetItem* chinese = desk.item(u"yuwen"_s);
    CHECK(desk.tree()->currentItem() == chinese);
    CHECK(chinese->checkState(0) == Qt::Checked);
    CHECK_FALSE(chinese->flags().testFlag(Qt::ItemIsUserCheckable));
    auto* volume = desk.dialog->findChild<QComboBox*>(u"columns.volume"_s);
    CHECK(volume->currentData() == u"A"_s); // in September
    volume->setCurrentIndex(volume->findData(fixtureA().header().volume));
    REQUIRE(eventually([&] { return desk.button(u"columns.fetch"_s)->isEnabled(); }));
    CHECK(desk.text(u"columns.missing"_s).contains(fixtureA().header().title));
    CHECK(desk.button(u"columns.fetch"_s)->text().contains(u"1")); // kB
    CHECK(desk.button(u"columns.stop"_s)->isHidden());

    desk.button(u"columns.fetch"_s)->click();
    REQUIRE(eventually([&] { return !desk.button(u"columns.stop"_s)->isHidden(); }));
    CHECK_FALSE(desk.button(u"columns.fetch"_s)->isEnabled());
    desk.button(u"columns.stop"_s)->click();
    REQUIRE(eventually([&] { return desk.button(u"columns.stop"_s)->isHidden(); }));
}

TEST_CASE("Another column is followed and left by its mark", "[ui][plans]")
{
    ColumnsDesk desk;
    QTreeWidgetItem* mathematics = desk.item(u"shuxue"_s);
    mathematics->setCheckState(0, Qt::Checked);
    REQUIRE(eventually([&] { return desk.state(u"shuxue-p1"_s).isFollowed; }));
    desk.tree()->setCurrentItem(mathematics);
    CHECK(desk.text(u"columns.sentence"_s).contains(Words::subject(u"shuxue"_s)));
    CHECK_FALSE(desk.button(u"columns.fetch"_s)->isEnabled());
    mathematics->setCheckState(0, Qt::Unchecked);
    REQUIRE(eventually([&] { return !desk.state(u"shuxue-p1"_s).isFollowed; }));
}
