// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/RangePeer.h"

namespace shanke {

void RangePeer::changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done)
{
    const auto cut = [upTo = m_upTo, done](Result<couch::ChangesPage> page) {
        if (!page)
            return done(std::move(page));
        const auto isBeyond = [upTo](const couch::Change& change) {
            return change.sequence.toNumber() > upTo;
        };
        const auto end = std::find_if(page->rows.begin(), page->rows.end(), isBeyond);
        const bool isLast = end != page->rows.end() || page->lastSequence.toNumber() >= upTo;
        page->rows.erase(end, page->rows.end());
        if (isLast) {
            page->lastSequence = couch::Sequence::fromNumber(upTo);
            page->pending = 0;
        }
        done(std::move(page));
    };
    peer().changes(query, {this, cut});
}

} // namespace shanke
