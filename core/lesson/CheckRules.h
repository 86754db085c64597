// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// What a school makes of one check before a plan is handed in (domain 2.5).
enum class CheckRule {
    AsUsual, // what it is where no school says anything
    Must,    // a plan is not handed in without it
    Remark,
    Off,
};

// The checks of a school, as its leaders set them. A record in the school's database, signed as every record
// there; without one all is as usual.
struct CheckRules
{
    QString title;
    CheckRule lesson = CheckRule::AsUsual;     // PF01
    CheckRule time = CheckRule::AsUsual;       // PF02
    CheckRule objectives = CheckRule::AsUsual; // PF03
    CheckRule points = CheckRule::AsUsual;     // PF04
    CheckRule minutes = CheckRule::AsUsual;    // PF05
    CheckRule stages = CheckRule::AsUsual;     // PF06
    CheckRule board = CheckRule::AsUsual;      // PF07
    CheckRule homework = CheckRule::AsUsual;   // PF08
    CheckRule guide = CheckRule::AsUsual;      // PF09
    CheckRule individual = CheckRule::AsUsual; // PF10
    CheckRule files = CheckRule::AsUsual;      // PF11
    CheckRule safety = CheckRule::AsUsual;     // PF12
    CheckRule pacing = CheckRule::AsUsual;     // PF13
    CheckRule standard = CheckRule::AsUsual;   // PF14

    static const Fields<CheckRules>& fields();
    // As they stand in a record of their kind; a word this program does not know is as usual.
    static CheckRules of(const Record& record);

    // "PF05"; as usual for any other code.
    CheckRule of(const QString& code) const;

    // Findings as the school wants them: some weigh otherwise, some are none.
    std::vector<Finding> applied(std::vector<Finding> findings) const;
};

const KindDescription& checkRulesKind();

} // namespace shanke
