// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "ui/import/FoundRows.h"

namespace shanke {

// The rows of a document of a file for a view: fields can be written in, rows dragged onto others. It changes
// nothing itself: what a person did is told.
class FoundModel : public RowListModel<FoundRow>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void fieldWritten(const QString& field, const QString& text);
    void rowsDropped(const QList<int>& rows, const shanke::DraftSpot& to);

protected:
    QString keyOf(const FoundRow& row) const override { return row.key(); }
};

} // namespace shanke
