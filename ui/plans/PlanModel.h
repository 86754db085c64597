// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/RowListModel.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// Plans as rows of a table, as the catalogue knows them. The delegate paints them; the words here are what is
// sorted, searched by typing and read aloud.
class PlanModel : public RowListModel<PlanSummary>
{
    Q_OBJECT
public:
    enum Column { Week, Lesson, Classes, Subject, State, Where, Changed, ColumnCount };

    // `clock` outlives the model.
    explicit PlanModel(const Clock& clock, QObject* parent = nullptr) : RowListModel(parent), m_clock(clock)
    {
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    // Which lesson it is of, and what is to be known about its study guide.
    static QString description(const PlanSummary& plan);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const PlanSummary& plan) const override { return plan.id.toString(); }

private:
    QString text(const PlanSummary& plan, int column) const;
    QString spokenState(const PlanSummary& plan) const;

    const Clock& m_clock;
};

} // namespace shanke
