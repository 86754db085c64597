// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <QTimer>

namespace shanke {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action)
{
    QTimer::singleShot(delay, receiver, std::move(action));
}

QString toIsoString(const QDateTime& time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace shanke
