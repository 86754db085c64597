// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// The roll of a meeting, called by whoever leads it, or by each person for themselves.
class MeetingContent
{
    Q_DECLARE_TR_FUNCTIONS(MeetingContent)
public:
    static PaneContent of(const ResearchView& view, const MeetingSide& side);

private:
    static PaneLine line(const ResearchView& view, const MeetingSide& side, const RollLine& line);
};

} // namespace shanke
