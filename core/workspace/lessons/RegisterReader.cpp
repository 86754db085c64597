// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/RegisterReader.h"

#include "workspace/lessons/WorkReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDays = 366;

// Whom this person may see.
std::vector<StaffMember> peopleFor(const Roster& roster, const AccountSettings& account)
{
    if (isApprover(roster, account.user))
        return roster.staff;
    return {
        roster.find(account.user)
            .value_or(StaffMember{.user = account.user, .name = account.name, .subjects = {}, .roles = {}})};
}

} // namespace

Result<RegisterView> readRegisters(const ReadView& view, const RegisterDays& days)
{
    if (!days.from.isValid() || days.to < days.from || days.from.daysTo(days.to) > MostDays)
        return fail(ErrorKind::InvalidInput, u"a register is of some days, of at most a year"_s);
    SHANKE_LET(const WorkReader reader, WorkReader::of(view, days));
    const Roster& roster = reader.roster();
    SHANKE_LET(const auto work, reader.workOf(peopleFor(roster, view.account)));
    RegisterView registers{.days = days,
                           .isOfSchool = isApprover(roster, view.account.user),
                           .inspection = inspectionRegister(days, work),
                           .week = weekFigures(days, work),
                           .training = {},
                           .names = {}};
    if (isHead(roster, view.account.user))
        registers.training = trainingNeed(work);
    for (const StaffMember& member : roster.staff)
        registers.names.insert(member.user, member.name);
    return registers;
}

} // namespace shanke
