// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>

namespace shanke {

class EngineState;

// Keeps from whom this workspace believes rosters, and the newest edition that was here. Where the person
// said at which address the school's server is, the county whose statement comes from there is believed, if
// it is one alone; from then on no other. Lives in the engine thread.
class AnchorKeeper : public QObject
{
    Q_OBJECT
public:
    explicit AnchorKeeper(EngineState& state) : m_state(state) {}

    void open();

private:
    void look();
    Result<> keepWhatCame();

    EngineState& m_state;
};

} // namespace shanke
