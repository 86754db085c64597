// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/LeafLook.h"

#include "couch/Status.h"
#include "platform/DatabaseNames.h"
#include "replication/HttpPeer.h"
#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/folder/Databases.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeafRowsAtATime = 200;

bool isRefusedToMe(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound;
}

// Devices and rosters first: by them the others are judged.
bool comesFirst(const DatabaseName& a, const DatabaseName& b)
{
    const auto rank = [](const DatabaseName& name) {
        return std::pair(!(name == countyDatabase() || name.toString().startsWith(u"school-")), name);
    };
    return rank(a) < rank(b);
}

QList<DatabaseName> lessonDatabases(const QJsonArray& names)
{
    QList<DatabaseName> databases;
    for (const QJsonValue& name : names) {
        const auto database = databaseName(name.toString());
        if (database && holdsLessonWork(*database))
            databases.append(*database);
    }
    return databases;
}

couch::BulkGetQuery signedLeaves(const DatabaseName& database, const couch::ChangesPage& page)
{
    couch::BulkGetQuery query;
    for (const couch::Change& change : page.rows) {
        if (!ArrivalGate::judges(database, change.id))
            continue;
        for (const RevId& rev : change.revs) {
            if (rev.generation > 0)
                query.items.push_back({change.id, rev, {}});
        }
    }
    return query;
}

} // namespace

LeafLook::LeafLook(const Databases& databases, AuthorityKeeper& authority, std::shared_ptr<Clock> clock,
                   std::shared_ptr<HttpTransport> server, const Answer<ServerLook>& answer)
    : m_databases(databases),
      m_authority(authority),
      m_clock(std::move(clock)),
      m_server(std::move(server)),
      m_answer(answer)
{
}

void LeafLook::start()
{
    m_gate = m_authority.gate();
    HttpRequest request;
    request.target = "/_all_dbs";
    m_server->send(request, {this, [this](const Result<HttpResponse>& answer) { onNames(answer); }});
}

void LeafLook::onNames(const Result<HttpResponse>& answer)
{
    const Result<> named = answer.and_then(couch::checkJson);
    if (named) {
        m_left = lessonDatabases(QJsonDocument::fromJson(answer->body).array());
    } else if (isRefusedToMe(named.error().kind)) {
        QJsonArray here;
        for (const DatabaseName& name : m_databases.names())
            here.append(name.toString());
        m_left = lessonDatabases(here);
    } else {
        return end(tl::unexpected(named.error()));
    }
    std::sort(m_left.begin(), m_left.end(), comesFirst);
    next();
}

void LeafLook::next()
{
    m_peer.reset();
    if (m_left.isEmpty())
        return end({});
    m_database = m_left.takeFirst();
    m_peer = std::make_unique<HttpPeer>(m_server, m_database, m_clock);
    m_since = {};
    readPage();
}

void LeafLook::readPage()
{
    couch::ChangesQuery query;
    query.since = m_since;
    query.limit = LeafRowsAtATime;
    m_peer->changes(query, {this, [this](const Result<couch::ChangesPage>& page) { onPage(page); }});
}

void LeafLook::onPage(const Result<couch::ChangesPage>& page)
{
    if (!page)
        return leave(page.error());
    const int rows = int(page->rows.size());
    m_isLastPage = rows == 0 || page->pending == 0 || (page->pending < 0 && rows < LeafRowsAtATime);
    if (!m_isLastPage && page->lastSequence == m_since)
        return leave({ErrorKind::Protocol, u"The server's changes do not come forward."_s, {}});
    m_since = page->lastSequence;
    const couch::BulkGetQuery query = signedLeaves(m_database, *page);
    if (query.items.empty())
        return goOn();
    m_look.signedLeaves += qint64(query.items.size());
    m_peer->fetch(query, {this, [this](const Result<couch::BulkGetAnswer>& fetched) { onFetched(fetched); }});
}

void LeafLook::onFetched(const Result<couch::BulkGetAnswer>& fetched)
{
    if (!fetched)
        return leave(fetched.error());
    if (const auto judged = judge(fetched->revisions); !judged)
        return end(judged);
    goOn();
}

// Not inside of what the peer answers: it goes with the next database.
void LeafLook::goOn()
{
    const auto step = m_isLastPage ? &LeafLook::next : &LeafLook::readPage;
    if (m_isLastPage)
        ++m_look.databases;
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void LeafLook::leave(const Error& error)
{
    if (!isRefusedToMe(error.kind))
        return end(tl::unexpected(error));
    m_look.notRead.append(u"%1: %2"_s.arg(m_database.toString(), error.detail));
    QMetaObject::invokeMethod(this, &LeafLook::next, Qt::QueuedConnection);
}

Result<> LeafLook::judge(const std::vector<Revision>& revisions)
{
    for (int round = 0; round < 2; ++round) { // a roster may stand before the key that signed it
        for (const Revision& revision : revisions)
            m_gate->learn(m_database, revision);
    }
    for (const Revision& revision : revisions) {
        if (revision.deleted && ArrivalGate::isSignedOnce(revision.id)) {
            SHANKE_TRY(judgeRemoval(revision));
            continue;
        }
        const Judgement judgement = m_gate->judge(m_database, revision);
        if (judgement.standing == Standing::Refused)
            add(revision, toWord(judgement.reason));
    }
    return {};
}

// A tombstone harms only where it stands on what is good: what closes a forged leaf is as it should be.
Result<> LeafLook::judgeRemoval(const Revision& revision)
{
    const auto store = m_databases.find(m_database);
    if (!store)
        return {};
    SHANKE_LET(const auto snapshot, (*store)->read());
    const auto here = (*store)->state(snapshot, revision.id);
    if (!here)
        return here.error().kind == ErrorKind::NotFound ? Result<>() : Failure(here.error());
    const bool isOurs = std::any_of(here->leaves.begin(), here->leaves.end(), [&](const LeafState& leaf) {
        return !leaf.deleted && revision.ancestry.contains(leaf.rev.hash);
    });
    if (isOurs)
        add(revision, u"removed"_s);
    return {};
}

void LeafLook::add(const Revision& revision, const QString& reason)
{
    if (m_look.leaves.size() >= ServerLook::MostListed) {
        ++m_look.notListed;
        return;
    }
    m_look.leaves.append({m_database, revision.id, revision.rev.toString(), reason, !revision.deleted});
}

void LeafLook::end(const Result<>& result)
{
    m_answer(result.map([this] { return m_look; }));
    emit over();
}

} // namespace shanke
