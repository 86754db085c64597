// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shanke::cli {

// Turns SIGINT and SIGTERM into a Qt signal. A second one ends the program at once. One for each program.
class InterruptSignal : public QObject
{
    Q_OBJECT
public:
    InterruptSignal();

    // For whoever waits outside the event loop.
    static bool hasCome();

signals:
    void interrupted();
};

} // namespace shanke::cli
