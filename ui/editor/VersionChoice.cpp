// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/VersionChoice.h"

#include "ui/sheet/PlanPlaces.h"

namespace shanke {

namespace {

bool sameAt(const QString& place, const LessonPlan& a, const LessonPlan& b)
{
    if (place == PlanPlaces::header)
        return a.header() == b.header();
    if (place == PlanPlaces::objectives)
        return a.objectives() == b.objectives();
    if (place == PlanPlaces::steps)
        return a.steps() == b.steps();
    if (place == PlanPlaces::homework)
        return a.homework() == b.homework();
    const auto section = planSectionFromWord(place);
    return !section || a.section(*section) == b.section(*section);
}

} // namespace

VersionChoice::VersionChoice(PlanEdits& edits, const PlanVersion& theirs)
    : m_edits(edits), m_mine(edits.plan()), m_theirs(theirs), m_places(differingPlaces(m_mine, theirs.plan))
{
}

void VersionChoice::choose(const QString& place, Choice choice)
{
    m_choices.insert(place, choice);
    m_edits.take(place, choice == Choice::Theirs ? m_theirs.plan : m_mine);
}

int VersionChoice::open() const
{
    return int(std::count_if(m_places.begin(), m_places.end(),
                             [&](const QString& place) { return choice(place) == Choice::Open; }));
}

QStringList VersionChoice::differingPlaces(const LessonPlan& a, const LessonPlan& b)
{
    QStringList places;
    for (const QString& place : PlanPlaces::inOrder())
        if (!sameAt(place, a, b))
            places.append(place);
    return places;
}

} // namespace shanke
