// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/LanePeer.h"

namespace shanke {

using namespace Qt::StringLiterals;

LanePeer::LanePeer(std::unique_ptr<Peer> server, ByteBudget& budget)
    : m_server(std::move(server)), m_budget(budget)
{
    connect(&budget, &ByteBudget::changed, this, &LanePeer::begin);
}

void LanePeer::setOpen(bool open)
{
    m_isOpen = open;
    begin();
}

void LanePeer::changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done)
{
    m_server->changes(query, std::move(done));
}

void LanePeer::missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done)
{
    m_server->missing(query, std::move(done));
}

void LanePeer::fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done)
{
    m_server->fetch(query, std::move(done));
}

void LanePeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    m_held = Held{std::move(revisions), std::move(done)};
    begin();
    if (m_held)
        emit held();
}

void LanePeer::begin()
{
    if (m_held && m_isOpen && m_budget.mayBegin())
        send(*std::exchange(m_held, std::nullopt));
}

void LanePeer::send(Held held)
{
    const Traffic before = m_server->traffic();
    const auto answer = [this, before,
                         done = std::move(held.done)](Result<std::vector<couch::DocFailure>> stored) {
        const Traffic after = m_server->traffic();
        const auto spent =
            m_budget.spend(after.bytesSent - before.bytesSent + after.bytesReceived - before.bytesReceived);
        done(spent ? std::move(stored) : tl::unexpected(spent.error()));
    };
    m_server->store(std::move(held.revisions), {this, answer});
}

void LanePeer::readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done)
{
    m_server->readLocal(id, std::move(done));
}

void LanePeer::writeLocal(const QString& id, const QJsonObject& content, Continuation<> done)
{
    m_server->writeLocal(id, content, std::move(done));
}

void LanePeer::cancelAll()
{
    if (const auto held = std::exchange(m_held, std::nullopt))
        held->done(fail(ErrorKind::Cancelled, u"The piece was not sent."_s));
    m_server->cancelAll();
}

} // namespace shanke
