// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/SequenceTable.h"

#include "ui/common/Theme.h"
#include "ui/lessons/SequenceModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shanke {

namespace {

constexpr int WidthForWeeks = 640;
constexpr int RoundingRoom = 2; // glyphs end at fractions of pixels

class SequenceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const SequenceRow& row = static_cast<const SequenceModel*>(index.model())->row(index);
        painter->save();
        painter->setClipRect(option.rect);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours().accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours().hover);
        painter->setPen(colours().border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(option.font);
        painter->setPen(row.isOver ? colours().muted : colours().text);
        const QRect cell = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
        if (index.column() == SequenceModel::State)
            paintBadge(*painter, cell, row.state);
        else if (index.column() == SequenceModel::Approval && row.approval != Badge())
            paintBadge(*painter, cell, row.approval);
        else
            painter->drawText(
                cell, Qt::AlignLeft | Qt::AlignVCenter,
                option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const SequenceRow& row = static_cast<const SequenceModel*>(index.model())->row(index);
        int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + RoundingRoom;
        if (index.column() == SequenceModel::State)
            width = badgeSize(row.state, option.fontMetrics).width();
        else if (index.column() == SequenceModel::Approval && row.approval != Badge())
            width = badgeSize(row.approval, option.fontMetrics).width();
        return {width + 2 * spacing::small, option.fontMetrics.height() + 2 * spacing::small};
    }
};

} // namespace

SequenceTable::SequenceTable(SequenceModel& model, QWidget* parent) : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new SequenceDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitColumns();
}

void SequenceTable::fitColumns()
{
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(SequenceModel::Lesson, QHeaderView::Stretch);
}

void SequenceTable::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

// A big type on a small screen: the date says the week as well.
void SequenceTable::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    setColumnHidden(SequenceModel::Week, width() < scaled(WidthForWeeks));
}

} // namespace shanke
