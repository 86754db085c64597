// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/OrganisationBook.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestOrganisationName = 100;

} // namespace

Result<SchoolId> OrganisationBook::idOf(const QString& name, const QString& id, const QString& place)
{
    const auto byName = name.isEmpty() ? m_byName.constEnd() : m_byName.constFind(name);
    const auto byId = id.isEmpty() ? m_byId.constEnd() : m_byId.constFind(id);
    const bool hasName = byName != m_byName.constEnd();
    const bool hasId = byId != m_byId.constEnd();
    if (!hasName && !hasId)
        return enter(name, id, place);
    const Entry& entry = m_entries[hasId ? *byId : *byName];
    const bool sameName = name.isEmpty() || name == entry.organisation.name;
    const bool sameId = id.isEmpty() || id == entry.organisation.id.toString();
    if (!sameName || !sameId)
        return fail(ErrorKind::InvalidInput,
                    u"names the school %1 with the number %2, but in %3 it is %4 with the number %5"_s
                        .arg(name.isEmpty() ? entry.organisation.name : name, id.isEmpty() ? u"none"_s : id)
                        .arg(entry.place)
                        .arg(entry.organisation.name, entry.organisation.id.toString()));
    return entry.organisation.id;
}

Result<SchoolId> OrganisationBook::enter(const QString& name, const QString& id, const QString& place)
{
    const QString chosen = id.isEmpty() ? name : id;
    SHANKE_TRY(checkId(chosen));
    if (name.size() > LongestOrganisationName)
        return fail(ErrorKind::InvalidInput, u"has a school's name of more than 100 characters"_s);
    const size_t index = m_entries.size();
    m_entries.push_back({{SchoolId(chosen), name.isEmpty() ? chosen : name}, place});
    m_byName.insert(m_entries.back().organisation.name, index);
    m_byId.insert(chosen, index);
    m_databases.insert(databaseOf(SchoolId(chosen)).toString());
    return SchoolId(chosen);
}

Result<> OrganisationBook::checkId(const QString& id) const
{
    const bool isTaken = m_databases.contains(databaseOf(SchoolId(id)).toString());
    const bool isCountys =
        filesOf(databaseOf(SchoolId(id)), SchoolId(id)) == filesOf(countyDatabase(), SchoolId(id));
    if (isTaken || isCountys)
        return fail(
            ErrorKind::InvalidInput,
            u"has the school number \"%1\", whose databases belong to another: choose another number"_s.arg(
                id));
    if (!Role::checkId(id))
        return fail(
            ErrorKind::InvalidInput,
            u"has \"%1\" for a school, which is too long for a number or has a space, a colon or a comma in it: give the school a number in the column 学校编号"_s
                .arg(id.left(LongestOrganisationName)));
    return {};
}

std::optional<SchoolId> OrganisationBook::find(const QString& nameOrId) const
{
    for (const auto* index : {&m_byName, &m_byId}) {
        if (const auto found = index->constFind(nameOrId); found != index->constEnd())
            return m_entries[*found].organisation.id;
    }
    return std::nullopt;
}

std::vector<Organisation> OrganisationBook::organisations() const
{
    std::vector<Organisation> organisations;
    for (const Entry& entry : m_entries)
        organisations.push_back(entry.organisation);
    return organisations;
}

} // namespace shanke
