// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Continuation.h"
#include "support/catch.h"

using namespace shanke;

TEST_CASE("A continuation hands its receiver the value or the error", "[base]")
{
    QObject receiver;
    std::vector<Result<int>> seen;
    const Continuation<int> done(&receiver, [&](Result<int> result) { seen.push_back(std::move(result)); });
    done(7);
    done(fail(ErrorKind::Offline, QStringLiteral("no network")));
    REQUIRE(seen.size() == 2);
    CHECK(*seen[0] == 7);
    CHECK(seen[1].error().kind == ErrorKind::Offline);
}

TEST_CASE("A continuation never calls a receiver that is gone", "[base]")
{
    auto receiver = std::make_unique<QObject>();
    int calls = 0;
    const Continuation<> done(receiver.get(), [&](const Result<>&) { ++calls; });
    receiver.reset();
    done({});
    CHECK(calls == 0);
    CHECK(done.receiver() == nullptr);
}
