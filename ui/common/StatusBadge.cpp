// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StatusBadge.h"

#include <QEvent>
#include <QPainter>

namespace shanke {

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setBadge(const Badge& badge)
{
    m_badge = badge;
    setAccessibleName(badge.word);
    updateGeometry();
    update();
}

void StatusBadge::clear()
{
    setBadge({});
}

QSize StatusBadge::sizeHint() const
{
    return m_badge == Badge{} ? QSize(0, 0) : badgeSize(m_badge, fontMetrics());
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    if (m_badge == Badge{})
        return;
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge);
}

void StatusBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace shanke
