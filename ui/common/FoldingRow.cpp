// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FoldingRow.h"

#include "ui/common/Theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace shanke {

FoldingRow::FoldingRow(QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::medium);
}

void FoldingRow::addPart(QWidget* part)
{
    m_layout->addWidget(part, m_layout->isEmpty() ? 1 : 0);
}

QHBoxLayout* FoldingRow::addLine()
{
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::tight);
    addPart(part);
    return line;
}

QSize FoldingRow::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    size.setWidth(0);
    for (int i = 0; i < m_layout->count(); ++i)
        size.setWidth(std::max(size.width(), m_layout->itemAt(i)->minimumSize().width()));
    return size;
}

void FoldingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::fold()
{
    const bool fits = unfoldedWidth() <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    for (int i = 1; i < m_layout->count(); ++i)
        m_layout->itemAt(i)->setAlignment(fits ? Qt::Alignment() : Qt::AlignLeft);
}

int FoldingRow::unfoldedWidth() const
{
    int sum = -m_layout->spacing();
    for (int i = 0; i < m_layout->count(); ++i)
        sum += m_layout->itemAt(i)->sizeHint().width() + m_layout->spacing();
    return sum;
}

} // namespace shanke
