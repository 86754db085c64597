// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "ui/lessons/SequenceRow.h"

namespace shanke {

// The lines of a class's term.
class SequenceModel : public RowListModel<SequenceRow>
{
    Q_OBJECT
public:
    enum Column { Week, Day, Period, Lesson, State, Approval, ColumnCount };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const SequenceRow& row) const override { return row.key; }
};

} // namespace shanke
