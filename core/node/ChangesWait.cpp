// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesWait.h"

#include "couch/JsonText.h"
#include "node/ChangesRows.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace Qt::StringLiterals;

ChangesWait::ChangesWait(NodeDatabases& databases, NodeDatabase& database, couch::ChangesQuery query,
                         Continuation<HttpResponse> done)
    : m_databases(databases), m_name(database.name()), m_query(std::move(query)), m_done(std::move(done))
{
    connect(&database.store().feed(), &ChangeFeed::changed, this, &ChangesWait::look);
    connect(&database.store().feed(), &QObject::destroyed, this,
            [this] { finish(fail(ErrorKind::NotFound, u"The database was deleted."_s)); });
    if (m_done.receiver())
        connect(m_done.receiver(), &QObject::destroyed, this, &QObject::deleteLater);
}

void ChangesWait::look()
{
    const auto rows = std::make_shared<ChangesRows>(m_databases, m_name, m_query);
    auto first = rows->next();
    if (!first)
        return finish(Failure(first.error()));
    if (*first)
        finish(ChangesRows::answer(rows, *std::move(first)));
    else
        m_query.since = rows->lastSequence(); // what happened was not asked for
}

void ChangesWait::timeOut()
{
    finish(couch::jsonResponse(couch::ChangesStart + couch::changesEnd(m_query.since, 0)));
}

void ChangesWait::finish(Result<HttpResponse> answer)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    m_done(std::move(answer));
}

} // namespace shanke
