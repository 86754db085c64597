// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/PersonalEvidence.h"
#include "research/ProjectState.h"
#include "research/SayBar.h"
#include "research/SideInput.h"

#include <memory>

namespace shanke {

// Where a project stands, what it asked for, and what is missing. A value.
struct ProjectSide
{
    Viewer viewer;
    std::shared_ptr<const ProjectHistory> history; // into which the state points
    ProjectState state;
    std::vector<ProjectStep> possible; // what the viewer may say next

    static ProjectSide of(const SideInput& input);

    bool isOfProject() const; // the viewer leads it or is a member
    SayBar barOf(const Saying& saying) const;
    std::vector<ShownFact> shown() const { return {}; }
    bool asksViewer() const; // something is late of a project of theirs, or that they supervise
};

} // namespace shanke
