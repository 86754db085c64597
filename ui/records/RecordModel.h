// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/RowListModel.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// Records as rows of a table, as the catalogue knows them. The delegate paints them; the words here are what
// is sorted, searched by typing and read aloud.
class RecordModel : public RowListModel<RecordSummary>
{
    Q_OBJECT
public:
    enum Column { Week, Day, Title, Classes, Subject, Who, State, Where, Changed, ColumnCount };

    // `clock` outlives the model.
    explicit RecordModel(const Clock& clock, QObject* parent = nullptr) : RowListModel(parent), m_clock(clock)
    {
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString title(const RecordSummary& record);
    // Of what kind it is where that has to be said, of which lesson, and what is to be known about its study
    // guide.
    static QString description(const RecordSummary& record);
    // An approver decides about it: its state is that of the plan. Else it is the word of its stage.
    static bool isDecidedAbout(const RecordSummary& record);

protected:
    QString keyOf(const RecordSummary& record) const override { return record.id.toString(); }

private:
    QString text(const RecordSummary& record, int column) const;
    QString spokenState(const RecordSummary& record) const;

    const Clock& m_clock;
};

} // namespace shanke
