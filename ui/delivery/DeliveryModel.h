// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// The documents that are not at the farthest place yet, one a row.
class DeliveryModel : public RowListModel<DeliveryItem>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    // DisplayRole: the title; AccessibleTextRole and ToolTipRole: the whole row in words.
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const DeliveryItem& item) const override;
};

} // namespace shanke
