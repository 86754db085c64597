// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Roster.h"

#include "base/Words.h"
#include "kind/MemberReader.h"
#include "lesson/schoolKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<StaffRole, 3> Roles({{
    {StaffRole::Teacher, "teacher"_L1},
    {StaffRole::Approver, "approver"_L1},
    {StaffRole::Head, "head"_L1},
}});

QHash<QString, QSet<QString>> endedIn(const QJsonObject& json)
{
    QHash<QString, QSet<QString>> ended;
    for (auto grant = json.begin(); grant != json.end(); ++grant) {
        for (const QJsonValue hash : grant.value().toArray())
            ended[grant.key()].insert(hash.toString());
    }
    return ended;
}

// Roles this program does not know give no rights here; they are left out. Nobody is lost for a subject.
StaffMember readMember(MemberReader& in)
{
    StaffMember member{
        .user = UserId(in.text(u"user"_s)),
        .name = in.text(u"name"_s),
        .subjects = in.knownTexts(u"subjects"_s),
        .roles = {},
        .grants = in.knownTexts(u"grants"_s),
        .ended = endedIn(in.objectOrEmpty(u"ended"_s)),
        .groups = in.knownTexts(u"groups"_s),
    };
    for (const QString& word : in.knownTexts(u"roles"_s)) {
        if (const auto role = Roles.value(word))
            member.roles.push_back(*role);
    }
    return member;
}

// In one order: equal rosters are one text.
QJsonObject toJson(const QHash<QString, QSet<QString>>& ended)
{
    QJsonObject json;
    for (auto grant = ended.begin(); grant != ended.end(); ++grant) {
        QStringList hashes = grant->values();
        hashes.sort();
        json.insert(grant.key(), QJsonArray::fromStringList(hashes));
    }
    return json;
}

QJsonObject toJson(const StaffMember& member)
{
    QJsonArray roles;
    for (const StaffRole role : member.roles)
        roles.append(Roles.word(role));
    QJsonObject json{
        {u"user"_s, member.user.toString()},
        {u"name"_s, member.name},
        {u"subjects"_s, QJsonArray::fromStringList(member.subjects)},
        {u"roles"_s, roles},
    };
    if (!member.grants.isEmpty())
        json.insert(u"grants"_s, QJsonArray::fromStringList(member.grants));
    if (!member.groups.isEmpty())
        json.insert(u"groups"_s, QJsonArray::fromStringList(member.groups));
    if (!member.ended.isEmpty())
        json.insert(u"ended"_s, toJson(member.ended));
    return json;
}

} // namespace

bool StaffMember::is(StaffRole role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

Result<Roster> Roster::fromJson(const QJsonObject& json)
{
    MemberReader in(json, u"roster"_s);
    in.expectKind(rosterKind().word);
    SHANKE_TRY(in.check());
    Roster roster{
        .school = SchoolId(json.value(u"school"_s).toString()),
        .schoolName = json.value(u"schoolName"_s).toString(),
        .staff = {},
        .skipped = 0,
    };
    roster.staff = in.readable<StaffMember>(u"staff"_s, roster.skipped, &readMember);
    return roster;
}

QJsonObject Roster::toJson() const
{
    QJsonArray members;
    for (const StaffMember& member : staff)
        members.append(shanke::toJson(member));
    return {
        {u"kind"_s, rosterKind().word},
        {u"schema"_s, rosterKind().schema},
        {u"school"_s, school.toString()},
        {u"schoolName"_s, schoolName},
        {u"staff"_s, members},
    };
}

std::optional<StaffMember> Roster::find(const UserId& user) const
{
    const auto member = std::find_if(staff.begin(), staff.end(),
                                     [&](const StaffMember& candidate) { return candidate.user == user; });
    return member == staff.end() ? std::nullopt : std::optional(*member);
}

} // namespace shanke
