// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/InspectionRegister.h"
#include "registers/TrainingNeed.h"
#include "registers/WeekFigures.h"

#include <QHash>

// What registers show, computed when they are asked for and stored nowhere.
namespace shanke {

struct RegisterView
{
    RegisterDays days;
    bool isOfSchool = false; // else of this person alone, who approves nothing
    std::vector<InspectionRow> inspection;
    std::vector<WeekDay> week;
    std::optional<std::vector<TrainingLine>> training; // for the head only
    QHash<UserId, QString> names;
};

// Days on which a person is away, to be stated.
struct AbsenceDraft
{
    UserId person;
    AbsentFor why = AbsentFor::Leave;
    QDate from;
    QDate to;
    QString note;
};

} // namespace shanke
