// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/InfoBar.h"

namespace shanke {

// The end of a window in which something is still being saved: says so and until when, and has the window
// closed once everything is saved, at the deadline in any case (what was typed is a draft by then). When
// saving fails the window stays and closes when a person asks again.
class SaveBeforeClosing : public InfoBar
{
    Q_OBJECT
public:
    // A save takes milliseconds; an old hard disk under load some seconds.
    static constexpr std::chrono::seconds deadline{20};

    // `clock` outlives it.
    explicit SaveBeforeClosing(Clock& clock, QWidget* parent = nullptr);

    bool mayClose() const { return m_state == State::MayClose; }
    bool isWaiting() const { return m_state == State::Waiting; }
    void wait();
    void saved();
    void failed();

signals:
    void closeWanted();

private:
    enum class State { Open, Waiting, MayClose };

    void letClose();

    Clock& m_clock;
    State m_state = State::Open;
};

} // namespace shanke
