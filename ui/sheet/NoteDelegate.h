// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace shanke {

// A line of a side list: a mark, a quiet heading and below it a sentence that wraps to the width of the view.
// From the model: Qt::DecorationRole (a pixmap), HeadingRole, Qt::DisplayRole.
class NoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int HeadingRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A list view for such lines: no frame, rows as high as their text.
QListView* makeNoteList(QAbstractItemModel* model);

} // namespace shanke
