// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Submission.h"
#include "research/ResearchEvent.h"

namespace shanke {

// That the class for which a plan was handed in is held at another time, as its teacher moved it: about the
// plan, beside what was handed in, so that who approves knows the hour. It names the lesson as it was handed
// in, moves no text and no decision, and says which earlier words of this kind it replaces. Lies on the desk
// of its author.
struct MovedClassSaid
{
    QString className;
    QDate day;
    int slot = 0;
    QDate insteadDay; // invalid: no hour is left for it, or it is left out
    int insteadSlot = 0;
    QString reason;
    QStringList replaces; // ids

    static const Fields<MovedClassSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;

    PlannedLesson lesson() const { return {className, day, slot}; }
    std::optional<PlannedLesson> instead() const;
    bool isBack() const { return insteadDay == day && insteadSlot == slot; } // where it was
};

using MovedClass = ResearchEvent<MovedClassSaid>;

// Of what `author` said about a plan and counts, whatever nothing else of it replaces: of one lesson several
// where PCs that had not heard of each other moved it.
std::vector<MovedClass> unreplacedMoves(const UserId& author, const DocId& plan,
                                        const std::vector<MovedClass>& events);

// Of these one for each lesson: the last by comesBefore(), which is an agreement and not the truth.
std::vector<MovedClass> standingMoves(const std::vector<MovedClass>& unreplaced);

} // namespace shanke
