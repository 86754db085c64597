// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleNode.h"

#include "node/NodeUsers.h"
#include "platform/DatabaseNames.h"

#include <map>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

Result<> put(DocumentStore& store, WriteTransaction& transaction, const DocId& id, const QJsonObject& content)
{
    SHANKE_LET(Body body, Body::fromObject(content));
    SHANKE_TRY(store.put(transaction, Edit{id, std::nullopt, false, std::move(body), {}}));
    return {};
}

QString idOfUser(const UserId& user)
{
    return "org.couchdb.user:"_L1 + user.toString();
}

QJsonObject named(const QStringList& names, const QStringList& roles)
{
    return {{u"names"_s, QJsonArray::fromStringList(names)}, {u"roles"_s, QJsonArray::fromStringList(roles)}};
}

} // namespace

QString SampleNode::role(const QString& name) const
{
    return u"school:%1:%2"_s.arg(m_roster.school.toString(), name);
}

QStringList SampleNode::rolesOf(const StaffMember& member) const
{
    QStringList roles{role(u"teacher"_s)};
    if (member.is(StaffRole::Approver))
        roles.append(role(u"approver"_s));
    if (member.is(StaffRole::Head))
        roles.append(role(u"head"_s));
    return roles;
}

Result<> SampleNode::addAccounts(const QString& password)
{
    const QString name = NodeDatabases::Users.toString();
    SHANKE_LET(NodeDatabase * users,
               m_databases.find(name).or_else([&](const Error&) { return m_databases.create(name); }));
    SHANKE_LET(WriteTransaction transaction, users->store().begin(Durability::Batch));
    for (const StaffMember& member : m_roster.staff) {
        const QString id = idOfUser(member.user);
        SHANKE_LET(const QJsonObject sealed,
                   NodeUsers::sealed(id, {{u"name"_s, member.user.toString()},
                                          {u"type"_s, u"user"_s},
                                          {u"roles"_s, QJsonArray::fromStringList(rolesOf(member))},
                                          {u"password"_s, password}}));
        SHANKE_TRY(put(users->store(), transaction, DocId(id), sealed));
    }
    return transaction.commit();
}

Result<> SampleNode::addDatabases()
{
    for (const StaffMember& member : m_roster.staff) {
        const QStringList owner{member.user.toString()};
        SHANKE_TRY(addDatabase(spaceOf(member.user), named(owner, {})));
        SHANKE_TRY(addDatabase(deskOf(member.user), named(owner, {role(u"approver"_s), role(u"head"_s)})));
    }
    SHANKE_TRY(addDatabase(countyDatabase(), named({}, {role(u"teacher"_s)})));
    SHANKE_TRY(
        addDatabase(filesOf(databaseOf(m_roster.school), m_roster.school), named({}, {role(u"teacher"_s)})));
    return addDatabase(databaseOf(m_roster.school), named({}, {role(u"teacher"_s)}));
}

Result<> SampleNode::addDatabase(const DatabaseName& name, const QJsonObject& members)
{
    SHANKE_LET(NodeDatabase * database, m_databases.create(name.toString()));
    SHANKE_LET(const NodeSecurity security,
               NodeSecurity::fromJson({{u"members"_s, members}, {u"admins"_s, named({}, {u"_admin"_s})}}));
    return database->setSecurity(security);
}

Result<> SampleNode::write(const std::vector<SampleDocument>& documents)
{
    std::map<DatabaseName, std::vector<const SampleDocument*>> sorted;
    for (const SampleDocument& document : documents)
        sorted[document.database].push_back(&document);
    for (const auto& [name, contents] : sorted) {
        // A column has no owner on the roster: its database comes with its first document.
        if (!m_databases.find(name.toString()))
            SHANKE_TRY(addDatabase(name, named({}, {role(u"teacher"_s)})));
        SHANKE_LET(NodeDatabase * database, m_databases.find(name.toString()));
        SHANKE_LET(WriteTransaction transaction, database->store().begin(Durability::Batch));
        for (const SampleDocument* document : contents)
            SHANKE_TRY(put(database->store(), transaction, document->id, document->body));
        SHANKE_TRY(transaction.commit());
    }
    return {};
}

} // namespace shanke
