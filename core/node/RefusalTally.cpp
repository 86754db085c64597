// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RefusalTally.h"

#include "node/NodeAnswer.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString TallyId = u"shanke:refusals"_s; // by carrier

} // namespace

Result<> RefusalTally::add(const QString& carrier, qint64 count)
{
    SHANKE_LET(DocumentStore* const store, this->store());
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
    if (!mayAsk(request.user))
        return fail(request.user.name.isEmpty() ? ErrorKind::Unauthorized : ErrorKind::Forbidden,
                    u"not-leader: Only who leads the school is told what was refused here."_s);
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const auto tally, store->local(snapshot, TallyId));
    return couch::jsonResponse(QJsonObject{{u"carriers"_s, tally.value_or(QJsonObject())}});
}

bool RefusalTally::mayAsk(const NodeUser& user) const
{
    const QList<Role> roles = rolesIn(user.roles);
    return user.isServerAdmin() || roles.contains(roleAt(m_school, RoleKind::Head)) ||
           roles.contains(roleAt(m_school, RoleKind::Approver));
}

Result<DocumentStore*> RefusalTally::store()
{
    return m_databases.find(databaseOf(m_school).toString()).map([](NodeDatabase* database) {
        return &database->store();
    });
}

} // namespace shanke
