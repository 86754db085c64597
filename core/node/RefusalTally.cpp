// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RefusalTally.h"

#include "arrival/RefusedRevisions.h"
#include "node/NodeAnswer.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString TallyId = u"shanke:refusals"_s; // by carrier

} // namespace

Result<> RefusalTally::add(const QString& carrier, qint64 count)
{
    SHANKE_LET(DocumentStore* const store, this->store(databaseOf(m_school)));
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, TallyId));
    QJsonObject tally = before.value_or(QJsonObject());
    tally[carrier] = tally[carrier].toInteger() + count;
    SHANKE_TRY(store->putLocal(transaction, TallyId, tally));
    return transaction.commit();
}

Result<HttpResponse> RefusalTally::answer(const NodeRequest& request)
{
    if (request.method() != "GET")
        return methodNotAllowed("GET,HEAD");
    if (request.user.isStranger())
        return fail(ErrorKind::Unauthorized, u"Who asks what was refused here signs in."_s);
    SHANKE_LET(const QJsonObject carriers,
               isLeader(request.user) ? all() : inNameOf(UserId(request.user.name)));
    return couch::jsonResponse(QJsonObject{{u"carriers"_s, carriers}});
}

bool RefusalTally::isLeader(const NodeUser& user) const
{
    const QList<Role> roles = rolesIn(user.roles);
    return user.isServerAdmin() || roles.contains(roleAt(m_school, RoleKind::Head)) ||
           roles.contains(roleAt(m_school, RoleKind::Approver));
}

Result<QJsonObject> RefusalTally::all()
{
    SHANKE_LET(DocumentStore* const store, this->store(databaseOf(m_school)));
    SHANKE_LET(const auto snapshot, store->read());
    return store->local(snapshot, TallyId).map([](const auto& tally) {
        return tally.value_or(QJsonObject());
    });
}

// By others: of what they brought themselves they were told.
Result<QJsonObject> RefusalTally::inNameOf(const UserId& user)
{
    QJsonObject carriers;
    for (const DatabaseName& database : {spaceOf(user), deskOf(user), databaseOf(m_school)}) {
        const auto found = store(database);
        if (!found)
            continue; // it is not there, or away for a moment
        SHANKE_LET(const auto snapshot, (*found)->read());
        SHANKE_LET(const auto refused, refusedIn(**found, snapshot));
        for (const RefusedRevision& each : refused) {
            const bool isTheirs = database != databaseOf(m_school) || isOwnedBy(database, each.id, user);
            if (isTheirs && each.carrier != user.toString())
                carriers[each.carrier] = carriers[each.carrier].toInteger() + 1;
        }
    }
    return carriers;
}

Result<DocumentStore*> RefusalTally::store(const DatabaseName& database)
{
    return m_databases.find(database.toString()).map([](NodeDatabase* found) { return &found->store(); });
}

} // namespace shanke
