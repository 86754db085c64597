// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SchoolDatabases.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "store/ChangeFeed.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::PlatformDatabase;

namespace {

constexpr auto ColumnPrefix = "column:"_L1;

bool isFor(const NodeSecurity& security, const PlatformDatabase& database)
{
    const auto found = PlatformDatabase::ofSecurity(security.toJson());
    return found && *found == database;
}

// Whom this program lets in is let in where a database was made by one of before; what somebody added stays.
QJsonObject withRolesOf(const QJsonObject& wanted, QJsonObject security)
{
    QJsonObject members = security["members"_L1].toObject();
    if (members["names"_L1].toArray().isEmpty() && members["roles"_L1].toArray().isEmpty())
        return security; // everybody
    QJsonArray roles = members["roles"_L1].toArray();
    const QJsonArray more = wanted["members"_L1].toObject()["roles"_L1].toArray();
    for (const QJsonValue& role : more) {
        if (!roles.contains(role))
            roles.append(role);
    }
    members["roles"_L1] = roles;
    security["members"_L1] = members;
    return security;
}

Result<> write(DocumentStore& store, const DocId& id, const QJsonObject& document)
{
    SHANKE_LET(auto body, Body::fromObject(document));
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_TRY(store.put(transaction, Edit{id, std::nullopt, false, std::move(body), {}}));
    return transaction.commit();
}

} // namespace

SchoolDatabases::SchoolDatabases(NodeDatabases& databases, SchoolAuthority& roster)
    : m_databases(databases), m_roster(roster)
{
    connect(&m_roster, &SchoolAuthority::changed, this, &SchoolDatabases::look);
}

Result<> SchoolDatabases::start()
{
    SHANKE_TRY(makeKnown(PlatformDatabase::ofSchool(m_roster.school())));
    SHANKE_TRY(makeKnown(PlatformDatabase::county()));
    SHANKE_TRY(followCounty());
    want(PlatformDatabase::filesOf(m_roster.school()));
    want(PlatformDatabase::countyFiles());
    look();
    return {};
}

Result<NodeDatabase*> SchoolDatabases::makeKnown(const PlatformDatabase& database)
{
    m_known.emplace(database.name(), database);
    return make(database);
}

Result<> SchoolDatabases::followCounty()
{
    SHANKE_LET(NodeDatabase* const county, m_databases.find(countyDatabase().toString()));
    connect(&county->store().feed(), &ChangeFeed::changed, this, &SchoolDatabases::look);
    return {};
}

void SchoolDatabases::takeUpAgain(const DatabaseName& database)
{
    const auto known = m_known.find(database);
    if (known == m_known.end())
        return;
    Result<> taken = make(known->second).map([](NodeDatabase*) {});
    if (taken && database == countyDatabase())
        taken = followCounty();
    if (!taken)
        qCWarning(logNode).noquote() << database.toString() << taken.error().detail;
    look();
}

Result<> SchoolDatabases::introduce(const NodeIdentity& identity, const QString& name)
{
    const DatabaseName database = databaseOf(m_roster.school());
    SHANKE_LET(NodeDatabase* const school, m_databases.find(database.toString()));
    SHANKE_LET(const auto card, SignedCard::make(database, identity.card(name), identity.key()));
    SHANKE_LET(const auto snapshot, school->store().read());
    const auto known = school->store().state(snapshot, card.id());
    if (known || known.error().kind != ErrorKind::NotFound)
        return known.map([](const auto&) {});
    return write(school->store(), card.id(), card.document());
}

bool SchoolDatabases::isOfCounty(const QString& name)
{
    const DatabaseName database(name);
    return database == countyDatabase() || database == PlatformDatabase::countyFiles().name() ||
           name.startsWith(u"column-");
}

void SchoolDatabases::look()
{
    lookAtRoster();
    if (const auto looked = lookAtColumns(); !looked)
        qCWarning(logNode) << "the county's columns cannot be read:" << looked.error().detail;
}

void SchoolDatabases::lookAtRoster()
{
    for (const StaffMember& member : m_roster.roster().staff) {
        want(PlatformDatabase::deskOf(member.user, m_roster.school()));
        want(PlatformDatabase::spaceOf(member.user, m_roster.school()));
    }
}

Result<> SchoolDatabases::lookAtColumns()
{
    SHANKE_LET(NodeDatabase* const county, m_databases.find(countyDatabase().toString()));
    SHANKE_LET(const auto snapshot, county->store().read());
    ListRange range;
    range.prefix = ColumnPrefix;
    SHANKE_LET(const auto columns, county->store().list(snapshot, range));
    QStringList ids = m_roster.columns();
    for (const DocumentRow& row : columns)
        ids.append(row.id.toString().sliced(ColumnPrefix.size()));
    for (const QString& id : std::as_const(ids)) {
        if (Role::checkId(id))
            want(PlatformDatabase::column(id));
    }
    return {};
}

void SchoolDatabases::want(const PlatformDatabase& database)
{
    const DatabaseName name = database.name();
    if (m_known.contains(name))
        return;
    m_known.emplace(name, database);
    m_waiting.append(database);
    if (!std::exchange(m_isMaking, true))
        QMetaObject::invokeMethod(this, &SchoolDatabases::makeNext, Qt::QueuedConnection);
}

void SchoolDatabases::makeNext()
{
    if (m_waiting.isEmpty()) {
        m_isMaking = false;
        return;
    }
    const PlatformDatabase database = m_waiting.takeFirst();
    if (const auto made = make(database); !made) {
        qCWarning(logNode) << database.name().toString() << "cannot be made:" << made.error().detail;
        m_known.erase(database.name()); // tried again when the roster changes or the node starts
    }
    QMetaObject::invokeMethod(this, &SchoolDatabases::makeNext, Qt::QueuedConnection);
}

Result<NodeDatabase*> SchoolDatabases::make(const PlatformDatabase& database)
{
    const QString name = database.name().toString();
    SHANKE_LET(NodeDatabase* const made, m_databases.find(name).or_else([&](const Error& error) {
        return error.kind == ErrorKind::NotFound ? m_databases.create(name)
                                                 : Result<NodeDatabase*>(Failure(error));
    }));
    SHANKE_LET(const auto security, made->security());
    const QJsonObject wanted = platform::securityOf(database, {m_roster.school()});
    const QJsonObject next = isFor(security, database) ? withRolesOf(wanted, security.toJson()) : wanted;
    if (next != security.toJson()) {
        SHANKE_LET(const auto set, NodeSecurity::fromJson(next));
        SHANKE_TRY(made->setSecurity(set));
    }
    emit holds(made);
    return made;
}

} // namespace shanke
