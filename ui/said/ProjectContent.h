// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// The chain of a project's stages, what is due and late, what it asked for, and what is missing.
class ProjectContent
{
    Q_DECLARE_TR_FUNCTIONS(ProjectContent)
public:
    static PaneContent of(const ResearchView& view, const ProjectSide& side);

private:
    static PaneLine stageLine(const StageState& stage);
    static PaneLine requestLine(const ResearchView& view, const RequestState& state);
    static QList<PaneLine> missingLines(const ProjectState& state);
    static QList<PaneAction> actions(const ResearchView& view, const ProjectSide& side);
};

} // namespace shanke
