// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlanEdits.h"
#include "workspace/WorkspaceValues.h"

namespace shanke {

enum class Choice { Open, Mine, Theirs };

// Settling two versions of a plan, place by place: which places differ, and which version each is to have. A
// choice changes the plan in the editor at once and can be changed again. Nothing of either version is lost
// meanwhile.
class VersionChoice
{
public:
    // `edits` outlives the choice and holds one's own version.
    VersionChoice(PlanEdits& edits, const PlanVersion& theirs);

    const LessonPlan& mine() const { return m_mine; }
    const PlanVersion& theirs() const { return m_theirs; }
    // In the order of the sheet.
    const QStringList& places() const { return m_places; }
    Choice choice(const QString& place) const { return m_choices.value(place, Choice::Open); }
    void choose(const QString& place, Choice choice);
    int open() const;

    // The places where two plans differ.
    static QStringList differingPlaces(const LessonPlan& a, const LessonPlan& b);

private:
    PlanEdits& m_edits;
    LessonPlan m_mine; // as it was when the choosing began
    PlanVersion m_theirs;
    QStringList m_places;
    QHash<QString, Choice> m_choices;
};

} // namespace shanke
