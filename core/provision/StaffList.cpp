// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/StaffList.h"

#include "trust/SignedRoster.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Left = "left"_L1;

// As lesson/Roster writes one person.
QJsonObject memberJson(const StaffMember& member)
{
    return Roster{.school = {}, .schoolName = {}, .staff = {member}}.toJson()["staff"_L1][0].toObject();
}

} // namespace

StaffEntry StaffEntry::of(const RosterPerson& person, const StaffEntry* before)
{
    QJsonObject json = before ? before->m_json : QJsonObject();
    json.remove(u"groups"_s);
    const QJsonObject known = memberJson(person.member);
    for (auto member = known.constBegin(); member != known.constEnd(); ++member)
        json.insert(member.key(), member.value());
    QJsonArray grants;
    for (const Role& role : person.grants)
        grants.append(role.toString());
    json.remove(Left);
    json.remove(u"grants"_s);
    if (!grants.isEmpty())
        json.insert(u"grants"_s, grants);
    return StaffEntry(json);
}

StaffEntry StaffEntry::of(const StaffMember& member)
{
    return StaffEntry(memberJson(member));
}

StaffEntry StaffEntry::leaving() const
{
    QJsonObject json = m_json;
    json.remove(u"grants"_s);
    json.insert(u"roles"_s, QJsonArray());
    json.insert(Left, true);
    return StaffEntry(json);
}

bool StaffEntry::hasLeft() const
{
    return m_json[Left].toBool();
}

UserId StaffEntry::user() const
{
    return UserId(m_json["user"_L1].toString());
}

QString StaffEntry::name() const
{
    return m_json["name"_L1].toString();
}

StaffMember StaffEntry::member() const
{
    const auto roster = Roster::fromJson({{u"kind"_s, SignedRoster::Kind},
                                          {u"schema"_s, 1},
                                          {u"school"_s, u"-"_s},
                                          {u"schoolName"_s, u"-"_s},
                                          {u"staff"_s, QJsonArray{m_json}}});
    return roster ? roster->staff.front() : StaffMember{user(), name(), {}, {}};
}

StaffList StaffList::fromJson(const QJsonObject& roster)
{
    StaffList list;
    for (const QJsonValue& each : roster["staff"_L1].toArray())
        list.add(StaffEntry(each.toObject()));
    return list;
}

QJsonObject StaffList::toJson(const Organisation& organisation) const
{
    QJsonArray staff;
    for (const StaffEntry& entry : m_entries)
        staff.append(entry.toJson());
    QJsonObject json =
        Roster{.school = organisation.id, .schoolName = organisation.name, .staff = {}}.toJson();
    json.insert(u"staff"_s, staff);
    return json;
}

void StaffList::add(StaffEntry entry)
{
    m_byUser.insert(entry.user().toString(), m_entries.size());
    m_entries.push_back(std::move(entry));
}

const StaffEntry* StaffList::find(const UserId& user) const
{
    const auto found = m_byUser.constFind(user.toString());
    return found == m_byUser.constEnd() ? nullptr : &m_entries[*found];
}

const StaffEntry* StaffList::findWorking(const UserId& user) const
{
    const StaffEntry* entry = find(user);
    return entry && !entry->hasLeft() ? entry : nullptr;
}

} // namespace shanke
