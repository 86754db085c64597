// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace shanke::test {

// Whether `condition` came to hold within `patience`, while events go on as they come. A server in this
// process answers at once; QTest::qWaitFor() lets it wait for 10 ms at each step of an answer.
inline bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    QElapsedTimer clock;
    clock.start();
    QTimer look; // what another thread did makes no event here
    look.start(5ms);
    while (!condition()) {
        if (clock.hasExpired(patience.count()))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace shanke::test
