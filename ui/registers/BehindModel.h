// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/LessonStanding.h"
#include "table/registerTables.h"
#include "ui/common/RowListModel.h"

namespace shanke {

// What stands behind a figure, a line each: who, for which lesson, what, and when it was signed.
class BehindModel : public RowListModel<FigureItem>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    void show(const Figure& figure, const PeopleNames& names);

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const FigureItem& item) const override;

private:
    QString sentenceOf(const FigureItem& item) const;

    PeopleNames m_names;
};

} // namespace shanke
