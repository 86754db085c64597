// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>

namespace shanke {

// When typed text is kept: as a draft soon after a stroke, however long the typing goes on, and as a save
// point after ten idle minutes. Knows only time. Lives in the ui thread.
class SaveRhythm : public QObject
{
    Q_OBJECT
public:
    // A power cut may cost two seconds of typing; the rest is for the disk.
    static constexpr std::chrono::milliseconds draftDelay{1200};
    static constexpr std::chrono::minutes idleTime{10};

    explicit SaveRhythm(Clock& clock, QObject* parent = nullptr);

    void typed();

signals:
    void draftDue();
    void idle();

private:
    void watchIdle(std::chrono::milliseconds delay);

    Clock& m_clock;
    bool m_draftPending = false;
    bool m_watchingIdle = false;
    std::chrono::milliseconds m_lastStroke{0};
};

} // namespace shanke
