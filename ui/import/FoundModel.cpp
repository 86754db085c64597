// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FoundModel.h"

#include <QMimeData>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString RowsMime = u"application/x-shanke-import-rows"_s;

// What a person hears of the row.
QString spoken(const FoundRow& row)
{
    QStringList parts;
    for (const QString& part : {row.name, row.text, row.note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

} // namespace

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundRow& found = row(index);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(found);
    return role == Qt::EditRole ? QVariant(found.text) : QVariant();
}

bool FoundModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || row(index).kind != FoundRow::Kind::Field)
        return false;
    emit fieldWritten(row(index).spot.key, value.toString());
    return true;
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (row(index).target())
        flags |= Qt::ItemIsDropEnabled;
    if (row(index).kind == FoundRow::Kind::Field)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList FoundModel::mimeTypes() const
{
    return {RowsMime};
}

QMimeData* FoundModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QByteArray text;
    for (const int row : rows)
        text += QByteArray::number(row) + ' ';
    auto* data = new QMimeData;
    data->setData(RowsMime, text);
    return data;
}

bool FoundModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                 const QModelIndex& parent) const
{
    return data->hasFormat(RowsMime) && parent.isValid() && row(parent).target();
}

bool FoundModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<int> dropped;
    for (const QByteArray& number : data->data(RowsMime).simplified().split(' '))
        dropped.append(number.toInt());
    emit rowsDropped(dropped, *this->row(parent).target());
    return true;
}

} // namespace shanke
