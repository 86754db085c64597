// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "research/MovedClass.h"
#include "sqlite/ReadSnapshot.h"

#include <map>

namespace shanke {

// What teachers told the school of classes that they moved, as far as it counts.
class ClassMoves
{
public:
    static Result<ClassMoves> of(const ReadSnapshot& catalogue);

    // That a lesson which was handed in is held at another time, see standingMoves(); not where it was put
    // back.
    std::vector<MovedClass> of(const UserId& author, const DocId& plan) const;
    // The first day from which a class was moved into these; invalid: none was.
    QDate earliestInto(const QDate& from, const QDate& to) const;

private:
    std::map<DocId, std::vector<MovedClass>> m_byPlan;
};

// For when a plan was handed in, as the document of a submission says.
std::vector<PlannedLesson> handedInLessons(const QJsonObject& submission);

// Whether the school had heard that a class is moved before the hour from which it was moved began. By the
// receipt over it, which comes before that of every decision that was signed after that hour: so nobody makes
// an approval timely that was not. What has no receipt was not heard of.
Result<bool> wasHeardBefore(const ReadSnapshot& catalogue, const MovedClass& move, const QDateTime& begin,
                            const std::vector<Decision>& decisions);

} // namespace shanke
