// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "ui/said/PaneContent.h"

namespace shanke {

// The lines of a pane, for a list of notes.
class SaidModel : public RowListModel<PaneLine>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const PaneLine& line) const override { return line.key; }
};

} // namespace shanke
