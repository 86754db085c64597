// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/research/people.h"

#include "platform/Role.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct RoleWord
{
    StaffRole role;
    QLatin1StringView word; // as addressees name it
};

constexpr RoleWord RoleWords[]{
    {StaffRole::Teacher, "teacher"_L1},
    {StaffRole::Approver, "approver"_L1},
    {StaffRole::Head, "head"_L1},
};

QStringList roleWordsOf(const StaffMember& member)
{
    QStringList words;
    for (const RoleWord& each : RoleWords) {
        if (member.is(each.role))
            words.append(each.word);
    }
    return words;
}

bool isOfResearch(const StaffMember& member)
{
    const QList<Role> grants = rolesIn(member.grants);
    return std::any_of(grants.begin(), grants.end(), [](const Role& grant) {
        return grant.kind == RoleKind::Research || grant.kind == RoleKind::Office;
    });
}

} // namespace

bool worksAt(const Roster& roster, const UserId& user)
{
    const auto member = roster.find(user);
    return member && !member->roles.empty();
}

QList<StaffFacts> staffFactsOf(const Roster& roster, const std::optional<Timetable>& timetable)
{
    QHash<UserId, std::vector<std::pair<QString, QString>>> taught;
    if (timetable) {
        for (const TimetableEntry& entry : timetable->entries)
            taught[entry.teacher].emplace_back(entry.subject, entry.grade);
    }
    QList<StaffFacts> staff;
    for (const StaffMember& member : roster.staff) {
        if (member.roles.empty())
            continue; // left
        staff.push_back({member.user, roster.school, member.groups, roleWordsOf(member), member.subjects,
                         taught.value(member.user)});
    }
    return staff;
}

QSet<UserId> researchOf(const Roster& county)
{
    QSet<UserId> research;
    for (const StaffMember& member : county.staff) {
        if (isOfResearch(member))
            research.insert(member.user);
    }
    return research;
}

} // namespace shanke
