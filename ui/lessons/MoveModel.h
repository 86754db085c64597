// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/ChangePreview.h"

#include <QAbstractTableModel>

namespace shanke {

// The periods that would move: which, from where, to where. Made anew for each preview.
class MoveModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Whom, Lesson, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<MovedLine>& moves);

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_moves.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MovedLine> m_moves;
};

} // namespace shanke
