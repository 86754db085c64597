// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanTable.h"

#include "ui/common/Theme.h"
#include "ui/plans/PlanDelegate.h"
#include "ui/plans/PlanModel.h"

#include <QHeaderView>

namespace shanke {

PlanTable::PlanTable(PlanModel& model, QWidget* parent) : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new PlanDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(PlanModel::Lesson, QHeaderView::Stretch);
    const int widths[]{72, 260, 96, 104, 168, 160, 120};
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        header()->resizeSection(column, scaled(widths[column]));
}

void PlanTable::chooseFirst()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void PlanTable::hideColumns(const QList<int>& columns)
{
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        setColumnHidden(column, columns.contains(column));
}

} // namespace shanke
