// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowPlace.h"

#include <QEvent>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString placeKey = u"window/place"_s;

// Its own size, or all of the screen: at 1366×768 the status line would else be below the edge.
void placeFirst(QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize room = window.screen()->availableSize() - QSize(0, title);
    if (window.size().boundedTo(room) == window.size())
        return;
    window.resize(window.size().boundedTo(room));
    window.setWindowState(Qt::WindowMaximized);
}

} // namespace

WindowPlace::WindowPlace(QSettings& settings) : m_settings(settings)
{
}

void WindowPlace::show(QWidget& window)
{
    keep();
    if (!window.restoreGeometry(m_settings.value(placeKey).toByteArray()))
        placeFirst(window);
    window.installEventFilter(this);
    m_shown = &window;
    window.show();
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && watched == m_shown)
        keep();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::keep()
{
    if (m_shown && m_shown->isVisible())
        m_settings.setValue(placeKey, m_shown->saveGeometry());
}

} // namespace shanke
