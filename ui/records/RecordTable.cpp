// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordTable.h"

#include "ui/common/Theme.h"
#include "ui/records/RecordDelegate.h"
#include "ui/records/RecordModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include <array>

namespace shanke {

namespace {

// At the usual text size; the title takes what is left beside its own.
constexpr std::array<int, RecordModel::ColumnCount> Widths{72, 84, 120, 96, 104, 88, 168, 160, 120};
// In this order they make room; Date, Title, State and Where stay.
constexpr RecordModel::Column Yielding[]{RecordModel::Week, RecordModel::Subject, RecordModel::Classes,
                                         RecordModel::Changed, RecordModel::Who};

} // namespace

RecordTable::RecordTable(RecordModel& model, QWidget* parent) : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(RecordModel::Title, QHeaderView::Stretch);
    fit();
}

int RecordTable::widthWanted() const
{
    int width = 0;
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        width += isColumnHidden(column) ? 0 : scaled(Widths[size_t(column)]);
    return width;
}

void RecordTable::fit()
{
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        header()->resizeSection(column, scaled(Widths[size_t(column)]));
        setColumnHidden(column, m_hidden.contains(column));
    }
    for (const RecordModel::Column column : Yielding) {
        if (widthWanted() <= viewport()->width())
            break;
        setColumnHidden(column, true);
    }
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void RecordTable::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void RecordTable::chooseFirst()
{
    if (selectionModel()->hasSelection() || model()->rowCount() == 0)
        return;
    // A table that had the focus while it was empty has a current row that nobody sees.
    setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

void RecordTable::hideColumns(const QList<int>& columns)
{
    m_hidden = columns;
    fit();
}

} // namespace shanke
