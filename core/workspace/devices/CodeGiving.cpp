// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/CodeGiving.h"

#include "identity/OneTimeCode.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/DeviceList.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysGood = 7;

// As `judge` has it.
bool mayGive(const Roster& roster, const UserId& giver, const StaffMember& to)
{
    const bool works = !to.roles.empty() && to.user != giver;
    return works && (isHead(roster, giver) || (isApprover(roster, giver) && !isApprover(roster, to.user)));
}

} // namespace

Result<QList<SchoolPerson>> codeReceivers(const ReadView& view)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    QList<SchoolPerson> people;
    for (const StaffMember& member : roster.staff) {
        if (mayGive(roster, view.account.user, member))
            people.append({member.user, member.name});
    }
    std::sort(people.begin(), people.end(), [](const SchoolPerson& a, const SchoolPerson& b) {
        return std::tie(a.name, a.user) < std::tie(b.name, b.user);
    });
    return people;
}

Result<GivenCodeWord> CodeGiving::giveTo(const UserId& user) const
{
    const AccountSettings& account = m_events.account();
    SHANKE_LET(const Roster roster, rosterOf(m_databases.open(), account));
    const auto member = roster.find(user);
    if (!member || !mayGive(roster, account.user, *member))
        return fail(ErrorKind::Forbidden,
                    u"an approver gives codes for the teachers of the school, the head for everybody else"_s);
    SHANKE_LET(const DeviceEntry own, m_devices.own());
    if (own.state != DeviceEntry::State::Confirmed)
        return fail(
            ErrorKind::Precondition,
            u"not-confirmed: this PC is not confirmed yet, so a code that it gives would not count"_s);
    const OneTimeCode code = OneTimeCode::make();
    const QDateTime now = m_clock.now();
    const QDateTime until = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch()).addDays(DaysGood);
    SHANKE_TRY(m_events.write(databaseOf(account.school), CodeEvent::Kind,
                              CodeEvent{user, code.hash(), until}, {{u"at"_s, toIsoString(now)}}));
    return GivenCodeWord{code.text(), until};
}

} // namespace shanke
