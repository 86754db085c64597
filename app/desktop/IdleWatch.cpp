// SPDX-License-Identifier: GPL-3.0-or-later
#include "IdleWatch.h"

#include <QEvent>

using namespace std::chrono_literals;

namespace shanke {

namespace {

constexpr auto Limit = 10min;
constexpr auto Rhythm = 15s;

bool isByAPerson(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

} // namespace

IdleWatch::IdleWatch(QObject& application, Clock& clock) : m_clock(clock), m_last(clock.now())
{
    application.installEventFilter(this);
    m_timer.setInterval(Rhythm);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isOver())
            emit idle();
    });
    m_timer.start();
}

// By the clock on the wall: the other one stands still while a PC sleeps.
bool IdleWatch::isOver() const
{
    return m_last.secsTo(m_clock.now()) >= std::chrono::seconds(Limit).count();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (!isByAPerson(event->type()))
        return QObject::eventFilter(watched, event);
    const bool wasAway = isOver();
    m_last = m_clock.now();
    if (!wasAway)
        return false;
    emit idle();
    return true;
}

} // namespace shanke
