// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/MoveTable.h"

#include "ui/lessons/MoveModel.h"

#include <QHeaderView>

namespace shanke {

MoveTable::MoveTable(MoveModel& moves, QWidget* parent) : QTreeView(parent)
{
    setAccessibleName(tr("What moves"));
    setModel(&moves);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(MoveModel::Lesson, QHeaderView::Stretch);
    for (const int column : {MoveModel::Whom, MoveModel::Before, MoveModel::After})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void MoveTable::showWhom(bool isShown)
{
    setColumnHidden(MoveModel::Whom, !isShown);
}

} // namespace shanke
