// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "lesson/Timetable.h"
#include "sample/SampleTerm.h"

#include <QHash>

namespace shanke {

// The JSON of resources/sample-school, and what the school's part of it says.
struct SampleResources
{
    QJsonObject school;
    QJsonObject textbooks;
    QJsonObject phrases;
    QJsonObject research{};

    Result<Roster> roster() const;
    // The printed week of every class, for a term.
    Result<Timetable> timetable(const SampleTerm& term) const;
    QHash<QString, int> pupilsOfClasses() const;
    UserId mainPreparer() const; // of the column
};

} // namespace shanke
