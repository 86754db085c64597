// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// The replies to a question, how long it waited, and a box for one's own.
class ThreadContent
{
    Q_DECLARE_TR_FUNCTIONS(ThreadContent)
public:
    static PaneContent of(const ResearchView& view, const ThreadSide& side, const QDateTime& now);

private:
    static QString standing(const ThreadState& state);
    static QString detail(const ThreadState& state);
    static QList<PaneAction> actions(const ResearchView& view, const ThreadSide& side);
};

} // namespace shanke
