// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProviderServer.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/SignInService.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A server before the node: lets through who shows the provider's access token, as a school's node does with
// tokens it has verified, and refuses everybody else. Counts what comes.
class TokenGate : public QTcpServer
{
public:
    TokenGate(ProviderServer& provider, const TestNode& node) : m_provider(provider), m_node(node)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    int requests = 0;
    int refused = 0;
    bool refusesAll = false;
    QByteArray refusalStatus = "401 Unauthorized";
    QByteArray refusalBody = R"({"error":"unauthorized","reason":"who are you"})";
    QString namesIssuer; // in /.well-known/shanke
    QByteArrayList shown;

private:
    void accept(QTcpSocket* socket)
    {
        auto received = std::make_shared<QByteArray>();
        auto* onward = new QTcpSocket(socket);
        onward->connectToHost(m_node.url().host(), quint16(m_node.url().port()));
        connect(onward, &QTcpSocket::readyRead, socket, [=] { socket->write(onward->readAll()); });
        connect(socket, &QTcpSocket::readyRead, this, [=, this] {
            *received += socket->readAll();
            while (const qsizetype size = whole(*received)) {
                serve(socket, onward, received->first(size));
                received->remove(0, size);
            }
        });
    }

    static qsizetype whole(const QByteArray& received)
    {
        const qsizetype head = received.indexOf("\r\n\r\n");
        const qsizetype field = received.left(qMax(head, qsizetype(0))).toLower().indexOf("content-length:");
        const qsizetype length = field < 0 ? 0 : received.mid(field + 15, 12).split('\r')[0].toLongLong();
        return head >= 0 && received.size() >= head + 4 + length ? head + 4 + length : 0;
    }

    void serve(QTcpSocket* socket, QTcpSocket* onward, QByteArray request)
    {
        ++requests;
        const qsizetype field = request.indexOf("Authorization: ");
        const QByteArray given =
            field < 0 ? QByteArray() : request.mid(field + 15, request.indexOf('\r', field) - field - 15);
        shown.append(given);
        if (request.startsWith("GET /.well-known/shanke") && !namesIssuer.isEmpty())
            return answer(socket, "200 OK",
                          "{\"issuer\":\"" + namesIssuer.toUtf8() + "\",\"clientId\":\"shanke\"}");
        if (refusesAll || given != "Bearer " + m_provider.accessToken.toLatin1()) {
            ++refused;
            return answer(socket, refusalStatus, refusalBody);
        }
        const QByteArray admin = (m_node.user() + u':' + m_node.password()).toUtf8().toBase64();
        onward->write(request.replace(given, "Basic " + admin));
    }

    static void answer(QTcpSocket* socket, const QByteArray& status, const QByteArray& body)
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    ProviderServer& m_provider;
    const TestNode& m_node;
};

struct Fixture
{
    Fixture() { workspace.setServer(gate.url(), {}, {}); }

    // The person's part is done by a browser that is signed in already.
    Result<> signIn()
    {
        QObject here;
        QNetworkAccessManager browser;
        QObject::connect(&workspace->signIn(), &SignInService::prompted, &here,
                         [&](const SignInPrompt& prompt) {
                             browser.get(QNetworkRequest(provider.approve(prompt.address)));
                         });
        return await(
            workspace->signIn().signIn({provider.issuer(), u"shanke"_s}, SignInService::Way::Browser));
    }

    void save()
    {
        workspace.put(u"space-js01"_s, {{u"_id"_s, u"note:%1"_s.arg(++notes)}, {u"text"_s, u"𠮷䶮"_s}});
    }

    SignInState state() { return workspace->signIn().status().state; }

    ProviderServer provider;
    TestNode node;
    TokenGate gate{provider, node};
    TestWorkspace workspace{u"js01"_s};
    int notes = 0;
};

} // namespace

TEST_CASE_METHOD(Fixture, "Who has signed in exchanges with the server, and no request is added for it",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    CHECK(state() == SignInState::SignedIn);
    save();
    REQUIRE(workspace.sync().isComplete());
    const QMap<QString, int> asked = provider.asked;
    const int refusedBefore = gate.refused;
    for (int i = 0; i < 3; ++i) {
        save();
        CHECK(workspace.sync().isComplete());
    }
    CHECK(provider.asked == asked);
    CHECK(gate.refused == refusedBefore);
}

TEST_CASE_METHOD(Fixture, "The server says where its people sign in", "[workspace][signin]")
{
    CHECK(await(workspace->signIn().findProvider()).error().kind == ErrorKind::NotFound);
    gate.namesIssuer = provider.issuer();
    const SignInProvider found = await(workspace->signIn().findProvider()).value();
    CHECK(found == SignInProvider{provider.issuer(), u"shanke"_s});
    gate.namesIssuer = u"http://evil.example"_s;
    CHECK_FALSE(await(workspace->signIn().findProvider()));
}

TEST_CASE_METHOD(Fixture, "Somebody else than the person of the workspace is refused in plain words",
                 "[workspace][signin]")
{
    provider.person = u"js02"_s;
    const auto refused = signIn();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().detail.contains(u"js02"_s));
    CHECK(state() == SignInState::NotUsed);
    CHECK(workspace->account().settings().issuer.isEmpty());
}

TEST_CASE_METHOD(Fixture,
                 "A token that ended is renewed once, and the new refresh token is used the next time",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    for (int i = 1; i <= 2; ++i) {
        provider.accessToken = u"ended"_s; // the gate takes the old one no more
        save();
        CHECK(workspace.sync().isComplete());
        CHECK(provider.grants[u"refresh_token"_s] == i);
    }
    CHECK(state() == SignInState::SignedIn);
}

TEST_CASE_METHOD(Fixture,
                 "Keys that the provider has changed are no end of work: a new token, and it goes on",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    gate.refusalStatus = "400 Bad Request"; // as CouchDB answers
    gate.refusalBody = "{\"error\":\"bad_request\",\"reason\":\"" +
                       GENERATE(as<QByteArray>(), "Unknown kid", "Invalid iss claim") + "\"}\n";
    provider.accessToken = u"signed with the old key"_s;
    save();
    CHECK(workspace.sync().isComplete());
    CHECK(provider.grants[u"refresh_token"_s] == 1);
    CHECK(state() == SignInState::SignedIn);
}

TEST_CASE_METHOD(Fixture, "With the provider down an ended token stops nobody's work, and it heals by itself",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    provider.accessToken = u"ended"_s;
    provider.setAway(true);
    save();
    CHECK(workspace.sync().link == LinkState::SignInNeeded);
    CHECK(state() == SignInState::ProviderUnreachable);
    save(); // work goes on
    provider.setAway(false);
    CHECK(workspace.sync().isComplete());
    CHECK(state() == SignInState::SignedIn);
}

TEST_CASE_METHOD(Fixture, "A provider that has ended the stay asks for signing in again, and work goes on",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    provider.accessToken = u"ended"_s;
    provider.refreshToken.clear();
    save();
    CHECK(workspace.sync().link == LinkState::SignInNeeded);
    CHECK(state() == SignInState::SignInAgain);
    save();
    REQUIRE(signIn());
    CHECK(workspace.sync().isComplete());
    CHECK(state() == SignInState::SignedIn);
}

TEST_CASE_METHOD(Fixture, "A server that refuses a fresh token is asked twice, not for ever",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    gate.refusesAll = true;
    gate.refused = 0;
    save();
    CHECK(workspace.sync().link == LinkState::SignInNeeded);
    const int refused = gate.refused;
    QTest::qWait(300);
    CHECK(gate.refused == refused);
    CHECK(provider.grants[u"refresh_token"_s] == 1);
}

TEST_CASE_METHOD(Fixture, "Signing out takes the sign-in back at the provider and forgets it here",
                 "[workspace][signin]")
{
    REQUIRE(signIn());
    const QString token = provider.refreshToken;
    const auto report = await(workspace->signIn().signOut());
    REQUIRE(report);
    CHECK(report->isRevoked);
    CHECK(provider.revoked == QStringList{token});
    CHECK(state() == SignInState::NotUsed);
    gate.shown.clear();
    workspace.sync();
    for (const QByteArray& each : gate.shown)
        CHECK_FALSE(each.startsWith("Bearer"));
}

TEST_CASE_METHOD(Fixture, "Signing out works offline and says what could not be done", "[workspace][signin]")
{
    REQUIRE(signIn());
    provider.setAway(true);
    const auto report = await(workspace->signIn().signOut());
    REQUIRE(report);
    CHECK_FALSE(report->isRevoked);
    CHECK_FALSE(report->notRevoked.isEmpty());
    CHECK(state() == SignInState::NotUsed);
}

TEST_CASE_METHOD(Fixture, "A sign-in that is cancelled leaves everything as it was", "[workspace][signin]")
{
    QObject here;
    QObject::connect(&workspace->signIn(), &SignInService::prompted, &here,
                     [&](const SignInPrompt&) { workspace->signIn().cancel(); });
    const auto result =
        await(workspace->signIn().signIn({provider.issuer(), u"shanke"_s}, SignInService::Way::Browser));
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(state() == SignInState::NotUsed);
}

TEST_CASE_METHOD(Fixture, "A token goes to nobody over a line that others can read",
                 "[workspace][signin][hostile]")
{
    REQUIRE(signIn());
    gate.shown.clear();
    QUrl open = gate.url();
    open.setHost(u"localhost.localdomain"_s); // not recognised as this PC
    workspace.setServer(open, {}, {});
    workspace.sync();
    for (const QByteArray& each : gate.shown)
        CHECK_FALSE(each.startsWith("Bearer"));
}

TEST_CASE_METHOD(Fixture, "No token stands in any file of the workspace", "[workspace][signin]")
{
    REQUIRE(signIn());
    save();
    workspace.sync();
    const QByteArrayList secrets{provider.accessToken.toUtf8(), provider.refreshToken.toUtf8()};
    workspace.close();
    QDirIterator files(workspace.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray& secret : secrets)
            CHECK_FALSE(content.contains(secret));
    }
}
