// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListedFilesModel.h"

#include "ui/common/Formatting.h"

namespace shanke {

QString ListedFilesModel::textOf(const ListedFile& file, int column) const
{
    switch (column) {
    case Name:
        return shownName(file.name);
    case Folder:
        return shownName(file.folder);
    case Platform:
        return file.platform;
    case Size:
        return Formatting::bytes(file.size);
    case Modified:
        return Formatting::shortDay(file.modified.date(), m_clock.now().date());
    default:
        return {};
    }
}

QVariant ListedFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() <= Folder))
        return textOf(row(index), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ListedFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount]{tr("Name"), tr("Folder"), tr("Platform"), tr("Size"), tr("Changed")};
    return titles[section];
}

} // namespace shanke
