// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/RowListModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

struct Pupil
{
    QString name;
    int stars = 0;

    friend bool operator==(const Pupil&, const Pupil&) = default;
};

class PupilModel : public RowListModel<Pupil>
{
public:
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index).name) : QVariant();
    }

protected:
    QString keyOf(const Pupil& pupil) const override { return pupil.name; }
};

} // namespace

TEST_CASE("RowListModel: a new list keeps what points at rows that stay", "[ui][common]")
{
    PupilModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{u"杨"_s, 1}, {u"龙"_s, 2}, {u"𠮷"_s, 3}});
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setRows({{u"䶮"_s, 5}, {u"𠮷"_s, 3}, {u"王"_s, 4}});

    CHECK(third.row() == 1);
    CHECK(third.data().toString() == u"𠮷");
    CHECK(model.rowCount() == 3);
    CHECK(model.find(u"王"_s) == 2);
    CHECK(model.find(u"杨"_s) == -1);
    CHECK(resets.isEmpty());
}

TEST_CASE("RowListModel: only rows whose value differs are told as changed", "[ui][common]")
{
    PupilModel model;
    model.setRows({{u"杨"_s, 1}, {u"龙"_s, 2}, {u"王"_s, 3}});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);

    model.setRows({{u"杨"_s, 1}, {u"龙"_s, 9}, {u"王"_s, 3}});

    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(0).toModelIndex().row() == 1);
    CHECK(changes.first().at(1).toModelIndex().row() == 1);
    CHECK(model.rows().at(1).stars == 9);
    CHECK(insertions.isEmpty());
}
