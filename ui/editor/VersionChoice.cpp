// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/VersionChoice.h"

#include "lesson/PlanDiff.h"
#include "ui/sheet/PlanPlaces.h"

#include <QSet>

namespace shanke {

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
    QSet<QString> differing;
    for (const PlanChange& change : planDiff(a, b))
        differing.insert(change.place);
    QStringList places;
    for (const QString& place : PlanPlaces::inOrder())
        if (differing.contains(place))
            places.append(place);
    return places;
}

} // namespace shanke
