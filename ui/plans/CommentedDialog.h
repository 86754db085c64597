// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/values/PrepValues.h"

#include <QDialog>

class QTreeWidget;

namespace shanke {

// The standard plans of a curator on which teachers commented, with how much of that is new to them. Objects:
// "commented.list", "commented.open", "commented.close".
class CommentedDialog : public QDialog
{
    Q_OBJECT
public:
    CommentedDialog(const QList<CommentedPlan>& plans, const QDateTime& now, QWidget* parent = nullptr);

signals:
    void chosen(const shanke::DocId& standard); // it is closed

private:
    enum Field { Title, Course, Comments, Last, FieldCount };

    QTreeWidget* makeList(const QList<CommentedPlan>& plans, const QDateTime& now);
    QWidget* makeButtons();
    void choose();

    QTreeWidget* m_list;
};

} // namespace shanke
