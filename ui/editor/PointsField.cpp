// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PointsField.h"

#include "lesson/NumberWords.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>

namespace shanke {

namespace {

constexpr int mostTyped = 999;

} // namespace

PointsField::PointsField(int most, QWidget* parent) : ReadField(parent), m_most(most)
{
    setInputMethodHints(Qt::ImhPreferNumbers);
    setAlignment(Qt::AlignCenter);
    setFixedWidth(scaled(44));
}

void PointsField::setPoints(const std::optional<int>& points, const QString& unread)
{
    if (points == m_points && unread == this->unread() && hasFocus())
        return;
    m_points = points;
    showValue(unread);
}

bool PointsField::read(const QString& text)
{
    const std::optional<int> number = numberIn(text);
    const bool isRead = text.isEmpty() || (number && *number <= mostTyped);
    m_points = isRead ? number : std::nullopt;
    return isRead;
}

QString PointsField::usualText() const
{
    return m_points ? QString::number(*m_points) : QString();
}

QString PointsField::howToWrite() const
{
    return tr("write points from 0 to %1.").arg(m_most);
}

void PointsField::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (isPlain && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter))
        focusNextPrevChild(true);
    else if (isPlain && key == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        ReadField::keyPressEvent(event);
}

} // namespace shanke
