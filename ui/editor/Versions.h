// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "workspace/WorkspaceValues.h"

namespace shanke {

// Another version of the plan, as a line of the list.
struct VersionRow
{
    QString rev;
    QString heading; // whose and when
    QString text;    // where it differs

    friend bool operator==(const VersionRow&, const VersionRow&) = default;
};

QList<VersionRow> versionRows(const LessonPlan& mine, const std::vector<PlanVersion>& others,
                              const QDateTime& now);

class VersionModel : public RowListModel<VersionRow>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const VersionRow& row) const override { return row.rev; }
};

} // namespace shanke
