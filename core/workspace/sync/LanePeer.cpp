// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/LanePeer.h"

namespace shanke {

using namespace Qt::StringLiterals;

LanePeer::LanePeer(std::unique_ptr<Peer> server, ByteBudget& budget)
    : PassingPeer(std::move(server)), m_budget(budget)
{
    connect(&budget, &ByteBudget::changed, this, &LanePeer::begin);
}

void LanePeer::setOpen(bool open)
{
    m_isOpen = open;
    begin();
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
    const Traffic before = peer().traffic();
    const auto answer = [this, before,
                         done = std::move(held.done)](Result<std::vector<couch::DocFailure>> stored) {
        const Traffic after = peer().traffic();
        const auto spent =
            m_budget.spend(after.bytesSent - before.bytesSent + after.bytesReceived - before.bytesReceived);
        done(spent ? std::move(stored) : tl::unexpected(spent.error()));
    };
    peer().store(std::move(held.revisions), {this, answer});
}

void LanePeer::cancelAll()
{
    if (const auto held = std::exchange(m_held, std::nullopt))
        held->done(fail(ErrorKind::Cancelled, u"The piece was not sent."_s));
    peer().cancelAll();
}

} // namespace shanke
