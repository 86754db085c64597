// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QTimer>

namespace shanke {

// Notices that nobody has typed or pointed for a while, also when the PC slept meanwhile: the first key after
// it does not reach what was on the screen. Lives in the ui thread.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    IdleWatch(QObject& application, Clock& clock);

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOver() const;

    Clock& m_clock;
    QDateTime m_last;
    QTimer m_timer;
};

} // namespace shanke
