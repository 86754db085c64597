// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SaveRhythm.h"

namespace shanke {

SaveRhythm::SaveRhythm(Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
}

void SaveRhythm::typed()
{
    m_lastStroke = m_clock.monotonic();
    if (!m_watchingIdle)
        watchIdle(idleTime);
    if (m_draftPending)
        return;
    m_draftPending = true;
    m_clock.after(draftDelay, this, [this] {
        m_draftPending = false;
        emit draftDue();
    });
}

void SaveRhythm::watchIdle(std::chrono::milliseconds delay)
{
    m_watchingIdle = true;
    m_clock.after(delay, this, [this] {
        const auto quiet = m_clock.monotonic() - m_lastStroke;
        if (quiet < idleTime) {
            watchIdle(idleTime - quiet);
            return;
        }
        m_watchingIdle = false;
        emit idle();
    });
}

} // namespace shanke
