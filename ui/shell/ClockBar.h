// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/ClockSentence.h"
#include "ui/common/InfoBar.h"

namespace shanke {

class Workspace;

// The warning that this PC's clock cannot be right; there while it is so, unless a person closed it. Looks
// every minute, and when a server answers.
class ClockBar : public InfoBar
{
    Q_OBJECT
public:
    // Both outlive it.
    ClockBar(Workspace& workspace, Clock& clock, const QDate& builtOn, QWidget* parent = nullptr);

private:
    void look();
    void lookEveryMinute();
    void askReceipts();

    Workspace& m_workspace;
    Clock& m_clock;
    TimeKnown m_known;
    bool m_isDoubted = false;
};

} // namespace shanke
