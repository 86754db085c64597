// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/ColumnTree.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"

#include <QHeaderView>

namespace shanke {

namespace {

constexpr int ColumnRole = Qt::UserRole;

} // namespace

ColumnTree::ColumnTree(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(FieldCount);
    setHeaderLabels({tr("Column"), tr("Standard plans"), tr("Files here"), tr("Size")});
    setAccessibleName(tr("Columns"));
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int field : {Plans, Files, Size})
        header()->setSectionResizeMode(field, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &ColumnTree::onItemChanged);
    connect(this, &QTreeWidget::currentItemChanged, this, &ColumnTree::columnChosen);
}

// The columns there may be are always the same: what is chosen and open stays.
void ColumnTree::show(const QList<ColumnState>& columns)
{
    const QSignalBlocker quiet(this);
    m_columns = columns;
    if (m_items.isEmpty())
        makeItems();
    for (const ColumnState& state : columns)
        fill(m_items.value(state.column), state);
}

void ColumnTree::makeItems()
{
    QHash<QString, QTreeWidgetItem*> grades;
    for (const ColumnState& state : m_columns) {
        QTreeWidgetItem*& grade = grades[state.grade];
        if (!grade) {
            grade = new QTreeWidgetItem(this, {Words::grade(state.grade)});
            grade->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        auto* item = new QTreeWidgetItem(grade, {Words::subject(state.subject)});
        item->setData(Name, ColumnRole, state.column);
        m_items.insert(state.column, item);
        if (state.comes() || state.isHere)
            grade->setExpanded(true);
        if (!currentItem() && state.comes())
            setCurrentItem(item);
    }
}

void ColumnTree::fill(QTreeWidgetItem* item, const ColumnState& state)
{
    const ColumnPlans& plans = state.plans;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                   (state.isFollowedAnyway() ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
    item->setCheckState(Name, state.comes() ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(Name, state.isTaught ? tr("Followed because you teach it")
                           : state.isKept ? tr("Followed because you publish in it")
                                          : QString());
    item->setText(Plans, state.isHere    ? QString::number(plans.plans)
                         : state.comes() ? tr("not yet here")
                                         : QString());
    //: of so many files so many are here
    item->setText(Files, plans.files > 0 ? tr("%1 of %2").arg(plans.filesHere).arg(plans.files) : QString());
    item->setText(Size, plans.files > 0 ? Formatting::bytes(plans.bytes) : QString());
}

const ColumnState* ColumnTree::current() const
{
    const QString column = currentItem() ? currentItem()->data(Name, ColumnRole).toString() : QString();
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ColumnState& state) { return state.column == column; });
    return column.isEmpty() || found == m_columns.end() ? nullptr : &*found;
}

void ColumnTree::onItemChanged(QTreeWidgetItem* item, int field)
{
    if (field == Name && !item->data(Name, ColumnRole).toString().isEmpty())
        emit followWanted(item->data(Name, ColumnRole).toString(), item->checkState(Name) == Qt::Checked);
}

} // namespace shanke
