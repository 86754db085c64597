// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesWait.h"

#include "node/ChangesPages.h"
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
    const auto database = m_databases.find(m_name);
    if (!database)
        return finish(Failure(database.error()));
    auto page = ChangesPages::read(**database, m_query);
    if (page && page->rows.empty())
        m_query.since = page->lastSequence; // what happened was not asked for
    else
        finish(std::move(page));
}

void ChangesWait::timeOut()
{
    finish(couch::ChangesPage{.rows = {}, .lastSequence = m_query.since, .pending = 0});
}

void ChangesWait::finish(Result<couch::ChangesPage> page)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    m_done(std::move(page).map([](const couch::ChangesPage& found) { return couch::encodeResponse(found); }));
}

} // namespace shanke
