// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortCode.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/NearbyService.h"
#include "workspace/ReplicationService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A node with a certificate that nobody has compared, and a teacher who wants to use it.
struct TrustFixture
{
    TrustFixture()
    {
        node.show(certificate);
        workspace.setServer(node.url(), node.user(), node.password());
    }

    ServerTrust seen() { return await(workspace->nearby().trustOf(node.url())).value(); }

    static NodeCertificate newCertificate()
    {
        const QTemporaryDir folder;
        return NodeCertificate::openOrMake(folder.path()).value();
    }

    NodeCertificate certificate = newCertificate();
    TestNode node;
    TestWorkspace workspace{u"js01"_s};
};

} // namespace

TEST_CASE_METHOD(TrustFixture, "Nothing goes to a server whose code nobody has compared",
                 "[workspace][trust]")
{
    await(workspace->records().save({}, {}, fixtureA())).value();
    const SyncStatus status = workspace.sync();
    CHECK(status.link == LinkState::UntrustedServer);
    REQUIRE(status.problem);
    CHECK(status.problem->detail.contains(shortCode(certificate.digest())));
    CHECK(status.waiting > 0);
    CHECK(node.databases().names().isEmpty());
    const auto tested = await(workspace->account().testServer(node.url(), node.user(), node.password()));
    REQUIRE_FALSE(tested);
    CHECK(tested.error().kind == ErrorKind::UntrustedServer);
}

TEST_CASE_METHOD(TrustFixture, "With the code compared, work goes over, also after a restart",
                 "[workspace][trust]")
{
    const ServerTrust trust = seen();
    CHECK(trust.code == shortCode(certificate.digest()));
    CHECK_FALSE(trust.isPinned);
    CHECK_FALSE(trust.isTrustedHere);
    CHECK_FALSE(trust.hasChanged);
    REQUIRE(await(workspace->nearby().trust(Hop::School, trust.certificate)));
    CHECK(seen().isPinned);
    await(workspace->records().save({}, {}, fixtureA())).value();
    CHECK(workspace.sync().isComplete());
    CHECK(await(workspace->account().testServer(node.url(), node.user(), node.password())));

    workspace.close();
    workspace.open();
    CHECK(seen().isPinned);
    CHECK(workspace->account().settings().schoolServer.certificate == certificate.digest());
}

TEST_CASE_METHOD(TrustFixture, "Another certificate at the same address is said and gets nothing",
                 "[workspace][trust]")
{
    REQUIRE(await(workspace->nearby().trust(Hop::School, certificate.digest())));
    REQUIRE(workspace.sync().isComplete());
    const NodeCertificate other = newCertificate();
    node.show(other);
    await(workspace->records().save({}, {}, fixtureA())).value();
    const SyncStatus status = workspace.sync();
    CHECK(status.link == LinkState::UntrustedServer);
    CHECK(status.waiting > 0);
    CHECK(seen().hasChanged);
    CHECK(seen().code == shortCode(other.digest()));

    node.show(certificate); // the right one is back: nobody has to do anything
    CHECK(workspace.sync().isComplete());
    node.show(other);
    REQUIRE(
        await(workspace->nearby().trust(Hop::School, other.digest()))); // or somebody compared the new code
    CHECK(workspace.sync().isComplete());
}

TEST_CASE_METHOD(TrustFixture, "A server at another address is compared anew", "[workspace][trust]")
{
    REQUIRE(await(workspace->nearby().trust(Hop::School, certificate.digest())));
    workspace.setServer(node.url(), node.user(), u"another password"_s);
    CHECK(workspace->account().settings().schoolServer.certificate);
    workspace.setServer(QUrl(u"https://127.0.0.1:1"_s), node.user(), node.password());
    CHECK_FALSE(workspace->account().settings().schoolServer.certificate);
}

TEST_CASE_METHOD(TrustFixture, "A replication by hand trusts the account's server and whoever was compared",
                 "[workspace][trust]")
{
    workspace.put(u"space-js01"_s, {{u"_id"_s, u"plan:1"_s}, {u"title"_s, u"静夜思 𠮷"_s}});
    QUrl url = node.url();
    url.setUserName(node.user());
    url.setPassword(node.password());
    ReplicationOrder order{.source = u"space-js01"_s,
                           .target = url.toString(QUrl::FullyEncoded) + u"/space-js01"_s,
                           .createTarget = true};
    const auto refused = await(workspace->replication().replicate(order));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::UntrustedServer);
    order.certificate = certificate.digest();
    CHECK(await(workspace->replication().replicate(order)).value().docsWritten == 1);
    order.certificate.reset();
    REQUIRE(await(workspace->nearby().trust(Hop::School, certificate.digest())));
    CHECK(await(workspace->replication().replicate(order)));
}

TEST_CASE("A server without TLS has no code", "[workspace][trust]")
{
    const TestNode node;
    TestWorkspace workspace(u"js01"_s);
    const auto trust = await(workspace->nearby().trustOf(node.url()));
    REQUIRE_FALSE(trust);
    CHECK(trust.error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(await(workspace->nearby().trustOf(QUrl(u"nonsense"_s))));
}

TEST_CASE("A PC with or without a service that finds servers comes to an end of looking",
          "[workspace][trust]")
{
    TestWorkspace workspace(u"js01"_s);
    CHECK(workspace->nearby().state() == NearbyState::Resting);
    workspace->nearby().look();
    const auto isDone = [&] {
        const NearbyState state = workspace->nearby().state();
        return state == NearbyState::Settled || state == NearbyState::Unavailable;
    };
    CHECK(QTest::qWaitFor(isDone, Patience));
    workspace->nearby().rest();
    CHECK(workspace->nearby().state() == NearbyState::Resting);
}
