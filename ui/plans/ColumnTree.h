// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ColumnValues.h"

#include <QTreeWidget>

namespace shanke {

// The columns as a tree of grades and subjects: which are followed, how many standard plans of each are here,
// and how much of their files. What is taught is followed without being asked for.
class ColumnTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ColumnTree(QWidget* parent = nullptr);

    void show(const QList<ColumnState>& columns);
    // Null where a grade is chosen, or nothing.
    const ColumnState* current() const;

signals:
    void followWanted(const QString& column, bool isFollowed);
    void columnChosen();

private:
    enum Field { Name, Plans, Files, Size, FieldCount };

    void makeItems();
    void fill(QTreeWidgetItem* item, const ColumnState& state);
    void onItemChanged(QTreeWidgetItem* item, int field);

    QList<ColumnState> m_columns;
    QHash<QString, QTreeWidgetItem*> m_items; // by column
};

} // namespace shanke
