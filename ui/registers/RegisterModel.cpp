// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/RegisterModel.h"

#include "ui/common/Theme.h"

namespace shanke {

using namespace Qt::StringLiterals;

void RegisterModel::show(RegisterTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const Figure& RegisterModel::behind(const QModelIndex& cell) const
{
    return m_table.at(cell.row(), cell.column());
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.sheet.rows.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.sheet.headings.size());
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_table.sheet.rows[index.row()].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_table.sheet.headings.value(index.column()), text);
    case Qt::ForegroundRole: // what can be opened
        return behind(index).empty() ? QVariant() : QVariant(colours().accent);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.sheet.headings.value(section);
    return {};
}

} // namespace shanke
