// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Template.h"

#include "node/NodeDatabases.h"
#include "platform/DatabaseNames.h"
#include "support/Must.h"
#include "support/TestWorkspace.h"
#include "workspace/engine/EngineState.h"
#include "world/Folders.h"
#include "world/Pc.h"
#include "world/Seeding.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

void putRoster(DocumentStore& store)
{
    QJsonObject roster = test::rosterDocument();
    const DocId id(roster.take(u"_id"_s).toString());
    auto transaction = must(store.begin(Durability::Full));
    must(store.put(transaction, {id, std::nullopt, false, must(Body::fromObject(roster)), {}}));
    must(transaction.commit());
}

} // namespace

QStringList Template::names()
{
    return {u"A"_s, u"B"_s, u"C"_s};
}

Template::Template(QString folder) : m_folder(std::move(folder))
{
    seedEverything(1);
    for (const QString& name : names())
        makePc(name);
    makeServers();
}

void Template::makePc(const QString& name) const
{
    const QString folder = m_folder + u'/' + name;
    Pc::create(folder, UserId(name == u"C" ? u"sh01"_s : u"js01"_s));
    Databases databases(folder + u"/databases"_s);
    putRoster(*databases.findOrCreate(databaseOf(SchoolId(u"fxz"_s))).value());
}

// The county is provisioned; at the school's node PCs make what is theirs.
void Template::makeServers() const
{
    for (const QString& name : {u"node"_s, u"county"_s}) {
        const auto databases = NodeDatabases::open(m_folder + u'/' + name).value();
        putRoster(databases->create(u"school-fxz"_s).value()->store());
        if (name == u"node")
            continue;
        for (const QString& database :
             {u"space-js01"_s, u"desk-js01"_s, u"space-sh01"_s, u"desk-sh01"_s, u"files-fxz"_s})
            databases->create(database).value();
    }
}

void Template::copyTo(const QString& folder) const
{
    removeFolder(folder);
    copyFolder(m_folder, folder);
    for (const QString& name : names())
        Pc::settle(folder + u'/' + name);
}

} // namespace shanke::world
