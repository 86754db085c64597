// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Preflight.h"
#include "ui/common/RowListModel.h"

namespace shanke {

// The findings of preflight as a list to click: what is missing or odd, in a sentence, and where.
class FindingModel : public RowListModel<PreflightFinding>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    static QString sentence(const PreflightFinding& finding);

    QVariant data(const QModelIndex& index, int role) const override;
    int errors() const;
    const PreflightFinding& firstError() const; // only when there is one

protected:
    QString keyOf(const PreflightFinding& finding) const override;
};

} // namespace shanke
