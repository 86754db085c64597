// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace shanke {

// Watches code that runs in the owner's thread and cuts it short, from a thread of its own, when it takes too
// long or the process grows too much meanwhile. Sleeps while nothing runs.
class RunLimit
{
public:
    struct Bounds
    {
        std::chrono::milliseconds time{500};
        qint64 bytes = 64 * 1024 * 1024;
    };
    enum class Excess { None, Time, Memory };

    // `cut` is called in the watching thread, once a run at most, and never after finish().
    RunLimit(Bounds bounds, std::function<void()> cut);
    ~RunLimit();
    RunLimit(const RunLimit&) = delete;
    RunLimit& operator=(const RunLimit&) = delete;

    void start();
    Excess finish(); // why the run was cut

private:
    using Time = std::chrono::steady_clock::time_point;

    void watch();
    Excess excess();

    const Bounds m_bounds;
    const std::function<void()> m_cut;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isRunning = false;
    bool m_isAsleep = false;
    bool m_isEnding = false;
    Excess m_excess = Excess::None;
    Time m_deadline;
    qint64 m_bytesBefore = -1; // as first seen in this run; -1: not yet
    std::thread m_thread;      // last: uses all of the above
};

} // namespace shanke
