// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PairGrid.h"

#include <QEvent>
#include <QGridLayout>

namespace shanke {

namespace {

int leastWidth(const QWidget& part)
{
    return std::max(part.minimumWidth(), part.minimumSizeHint().width());
}

} // namespace

PairGrid::PairGrid(int mostInARow, QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_most(mostInARow), m_inARow(mostInARow)
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
}

void PairGrid::addPair(QWidget* name, QWidget* cell)
{
    m_pairs.push_back({name, cell});
    arrange();
}

int PairGrid::widthOfPair() const
{
    int name = 0;
    int cell = 0;
    for (const Pair& pair : m_pairs) {
        name = std::max(name, leastWidth(*pair.name));
        cell = std::max(cell, leastWidth(*pair.cell));
    }
    return name + cell + 2 * m_layout->spacing();
}

QSize PairGrid::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    return {widthOfPair() + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void PairGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PairGrid::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PairGrid::arrange()
{
    const int inARow = std::clamp(width() / std::max(widthOfPair(), 1), 1, m_most);
    if (inARow == m_inARow && m_layout->count() == 2 * int(m_pairs.size()))
        return;
    m_inARow = inARow;
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item; // the widget stays
    for (int column = 0; column < m_most; ++column)
        m_layout->setColumnStretch(2 * column + 1, column < inARow ? 1 : 0);
    for (int i = 0; i < int(m_pairs.size()); ++i) {
        const int row = i / inARow;
        const int column = 2 * (i % inARow);
        const bool isLast = i + 1 == int(m_pairs.size());
        m_layout->addWidget(m_pairs[size_t(i)].name, row, column);
        m_layout->addWidget(m_pairs[size_t(i)].cell, row, column + 1, 1,
                            isLast ? 2 * inARow - column - 1 : 1);
    }
}

} // namespace shanke
