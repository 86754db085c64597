// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// How far a draft of a standard plan is, what colleagues remark on it, and once it is published teachers of
// all schools; and a box for one's own remark.
class DraftContent
{
    Q_DECLARE_TR_FUNCTIONS(DraftContent)
public:
    static PaneContent of(const ResearchView& view, const DraftSide& side, const QDateTime& now);

private:
    static QString sentence(const DraftSide& side);
    static QString label(DraftStage from, DraftStage to);
};

} // namespace shanke
