// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace shanke {

// How fast a line carries bytes, learnt from what went over it: an announcement's "about 6 s" comes from
// here. Only what was large enough teaches anything, and a single slow answer does not change the picture at
// once. Value.
class LineSpeed
{
public:
    // Bytes that went and came while requests were under way for `elapsed`.
    void carried(qint64 sent, qint64 received, std::chrono::milliseconds elapsed);

    qint64 up() const { return m_up; }     // bytes a second; 0: not known
    qint64 down() const { return m_down; } // bytes a second; 0: not known

private:
    qint64 m_up = 0;
    qint64 m_down = 0;
    qint64 m_sent = 0; // not judged yet
    qint64 m_received = 0;
    std::chrono::milliseconds m_elapsed{0};
};

} // namespace shanke
