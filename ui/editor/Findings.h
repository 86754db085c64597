// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "lesson/planKinds.h"
#include "ui/common/RowListModel.h"

namespace shanke {

// The findings about a record as a list to click: what is missing or odd, in a sentence, and where.
class FindingModel : public RowListModel<Finding>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    void setFindings(const KindDescription& kind, const std::vector<Finding>& findings);

    QString sentence(const Finding& finding) const;
    // The fault of a file, by its word.
    static QString faultText(const QString& word);

    // The first field at the place of the finding that it is about; empty: all of the place.
    QString fieldOf(const Finding& finding) const;

    QVariant data(const QModelIndex& index, int role) const override;
    int errors() const;
    const Finding& firstError() const; // only when there is one

protected:
    QString keyOf(const Finding& finding) const override;

private:
    QString heading(const Finding& finding) const;

    const KindDescription* m_kind = &planKind(); // whose places the findings are about
};

} // namespace shanke
