// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordTable.h"

#include "ui/common/Theme.h"
#include "ui/records/RecordDelegate.h"
#include "ui/records/RecordModel.h"

#include <QHeaderView>

namespace shanke {

RecordTable::RecordTable(RecordModel& model, QWidget* parent) : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(RecordModel::Title, QHeaderView::Stretch);
    const int widths[]{72, 84, 260, 96, 104, 88, 168, 160, 120};
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        header()->resizeSection(column, scaled(widths[column]));
}

void RecordTable::chooseFirst()
{
    if (selectionModel()->hasSelection() || model()->rowCount() == 0)
        return;
    // A table that had the focus while it was empty has a current row that nobody sees.
    setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

void RecordTable::hideColumns(const QList<int>& columns)
{
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        setColumnHidden(column, columns.contains(column));
}

} // namespace shanke
