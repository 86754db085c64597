// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"
#include "support/catch.h"

#include <QTest>

namespace shanke::test {

// What a peer answers to these, in one batch.
inline Result<std::vector<couch::DocFailure>> storedThrough(Peer& peer, std::vector<Revision> revisions)
{
    constexpr int patience = 20'000; // ms; reached only by a test that fails
    std::optional<Result<std::vector<couch::DocFailure>>> answer;
    QObject here;
    peer.store(std::move(revisions),
               {&here, [&](Result<std::vector<couch::DocFailure>> stored) { answer = std::move(stored); }});
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    return *std::move(answer);
}

} // namespace shanke::test
