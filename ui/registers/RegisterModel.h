// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/registerTables.h"

#include <QAbstractTableModel>

namespace shanke {

// A register as rows and columns. Replaced whole: it is computed anew each time it is asked for.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(RegisterTable table);
    const RegisterTable& table() const { return m_table; }
    // What stands behind a cell; empty: nothing.
    const Figure& behind(const QModelIndex& cell) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RegisterTable m_table;
};

} // namespace shanke
