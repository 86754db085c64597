// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// What whoever was observed says to an observation.
class ObservationContent
{
    Q_DECLARE_TR_FUNCTIONS(ObservationContent)
public:
    static PaneContent of(const ResearchView& view, const ObservationSide& side, const QDateTime& now);

private:
    static QString sentence(const ResearchView& view, const ObservationSide& side, const QDateTime& now);
};

} // namespace shanke
