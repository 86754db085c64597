// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"
#include "support/catch.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/sync/NewsWatch.h"

#include <QCoreApplication>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One scripted conversation for all connections of an account.
class ScriptedServer final : public ServerTransport
{
public:
    explicit ScriptedServer(ScriptedTransport& script) : m_script(script) {}

    void send(HttpRequest request, Continuation<HttpResponse> done) override
    {
        m_script.send(std::move(request), std::move(done));
    }
    void cancelAll(const QObject& owner) override { m_script.cancelAll(owner); }
    Traffic traffic() const override { return m_script.traffic(); }
    QString serverAddress() const override { return m_script.serverAddress(); }
    void setCredential(const Credential&) override {}
    const LineSpeed& speed() const override { return m_speed; }
    std::optional<std::chrono::seconds> clockOffset() const override { return {}; }
    const QByteArray& challenge() const override { return m_challenge; }

private:
    ScriptedTransport& m_script;
    LineSpeed m_speed;
    QByteArray m_challenge;
};

class ScriptedConnector final : public ServerConnector
{
public:
    explicit ScriptedConnector(ScriptedTransport& script) : m_script(script) {}

    std::shared_ptr<ServerTransport> connect(const ServerAddress&, const HttpOptions&) override
    {
        return std::make_shared<ScriptedServer>(m_script);
    }

private:
    ScriptedTransport& m_script;
};

struct Asking
{
    Asking()
    {
        const QByteArray info = R"({"db_name":"space-js01","update_seq":"7","doc_count":1})";
        server.always("POST", "/_dbs_info",
                      ScriptedTransport::json(R"([{"key":"space-js01","info":)" + info + "}]"));
        watch.setServer(&link);
        QObject::connect(&watch, &NewsWatch::moved, &watch,
                         [this](const Subscription& subscription) { moved.append(subscription.database); });
    }

    void waitForQuestion()
    {
        watch.watch({{DatabaseName(u"space-js01"_s), true, Watch::No}});
        clock->advance(60s);
    }
    void hear() { QCoreApplication::processEvents(); }

    ScriptedTransport server;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    ServerLink link{Hop::School,
                    *ServerAddress::parse(u"https://pingtai.example"_s),
                    {},
                    std::make_shared<ScriptedConnector>(server),
                    clock};
    NewsWatch watch{clock};
    QList<DatabaseName> moved;
};

} // namespace

TEST_CASE_METHOD(Asking, "A database that moved is named once", "[workspace][sync]")
{
    waitForQuestion();
    hear();
    waitForQuestion();
    hear();
    CHECK(moved == QList{DatabaseName(u"space-js01"_s)});
    CHECK(server.count("POST", "/_dbs_info") == 2);
}

TEST_CASE_METHOD(Asking, "News in an answer that comes when nobody waits any more are named the next time",
                 "[workspace][sync]")
{
    waitForQuestion();
    watch.stop(); // a round began meanwhile
    hear();
    REQUIRE(moved.isEmpty());
    waitForQuestion();
    hear();
    CHECK(moved == QList{DatabaseName(u"space-js01"_s)});
}
