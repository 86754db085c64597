// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortCode.h"
#include "http/CertificateProbe.h"
#include "http/QtHttpTransport.h"
#include "node/CertificateMaking.h"
#include "node/NodeCertificate.h"
#include "node/NodeServer.h"
#include "unit/node/NodeFixture.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A node with a certificate of its own on a real port, and whoever wants to reach it.
struct TlsFixture : NodeFixture
{
    TlsFixture() { serve(NodeCertificate::openOrMake(folder.path()).value()); }

    void serve(const NodeCertificate& certificate)
    {
        digest = certificate.digest();
        NodeServer::Options options;
        options.tls = certificate.configuration();
        server = std::make_unique<NodeServer>(router, options);
        port = server->listen(QHostAddress(QHostAddress::LocalHost), port).value();
    }

    ServerAddress address() const
    {
        return ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(port)).value();
    }

    Result<HttpResponse> fetch(QtHttpTransport& transport, const HttpRequest& request = {.target = "/"})
    {
        std::optional<Result<HttpResponse>> answer;
        transport.send(request, Continuation<HttpResponse>(&client, [&](Result<HttpResponse> result) {
                           answer = std::move(result);
                       }));
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return *std::move(answer);
    }

    Result<ServerCertificate> probe(const ServerAddress& asked)
    {
        std::optional<Result<ServerCertificate>> answer;
        new CertificateProbe(
            asked, client, {&client, [&](Result<ServerCertificate> result) { answer = std::move(result); }});
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return *std::move(answer);
    }

    QTemporaryDir folder;
    Digest digest;
    std::unique_ptr<NodeServer> server;
    quint16 port = 0;
};

QSslCertificate madeFor(const QString& host)
{
    return QSslCertificate(makeCertificate(host).value(), QSsl::Pem);
}

} // namespace

TEST_CASE("A certificate is valid at any date and carries the names of its PC", "[node][tls]")
{
    const QSslCertificate certificate = madeFor(u"bei-ke.school.cn"_s);
    CHECK(certificate.effectiveDate().toSecsSinceEpoch() == 0);
    CHECK(certificate.expiryDate().date().year() == 9999);
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names.sort();
    CHECK(names == QStringList{u"bei-ke"_s, u"bei-ke.local"_s, u"localhost"_s});
    CHECK(certificate.issuerDisplayName() == certificate.subjectDisplayName());
    CHECK(certificate.publicKey().algorithm() == QSsl::Ec);
    CHECK(certificate.publicKey().length() == 256);
}

TEST_CASE("A PC with a name that no certificate can carry gets one all the same", "[node][tls]")
{
    for (const QString& name : {QString(), u"𠮷䶮"_s, QString(300, u'a'), u"a\nb,DNS:evil.example"_s}) {
        const QSslCertificate certificate = madeFor(name);
        REQUIRE_FALSE(certificate.isNull());
        CHECK(certificate.subjectAlternativeNames().values(QSsl::DnsEntry).size() == 3);
    }
}

TEST_CASE("A node keeps the certificate of its first start, and nobody else can read its key", "[node][tls]")
{
    const QTemporaryDir folder;
    const auto first = NodeCertificate::openOrMake(folder.path());
    REQUIRE(first);
    const auto again = NodeCertificate::openOrMake(folder.path());
    REQUIRE(again);
    CHECK(again->digest() == first->digest());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFile::permissions(folder.filePath(u"certificate.pem"_s)).testAnyFlags(others));
    const QTemporaryDir other;
    CHECK(NodeCertificate::openOrMake(other.path())->digest() != first->digest());
}

TEST_CASE("A damaged certificate is said and left as it is", "[node][tls]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"certificate.pem"_s);
    for (const QByteArray& content : {QByteArray(), QByteArray("你好"), QByteArray(1 << 20, 'x')}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = NodeCertificate::openOrMake(folder.path());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::Damaged);
        CHECK(QFile(path).size() == content.size());
    }
}

TEST_CASE_METHOD(TlsFixture, "A client that compared nothing sends nothing and learns the code",
                 "[node][tls]")
{
    QtHttpTransport transport(address());
    const auto refused = fetch(transport);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::UntrustedServer);
    CHECK(refused.error().detail.contains(shortCode(digest)));
}

TEST_CASE_METHOD(TlsFixture, "A pinned certificate is accepted, for small and large bodies", "[node][tls]")
{
    QtHttpTransport transport(address(), {.certificate = digest});
    CHECK(fetch(transport).value().status == 200);
    CHECK(fetch(transport, {.method = "PUT", .target = "/db"}).value().status == 201);
    const QByteArray large = R"({"text":")" + QByteArray(3'000'000, 'x') + R"("})";
    HttpRequest put{
        .method = "PUT", .target = "/db/plan:1", .headers = {{"Content-Type", "application/json"}}};
    put.body = large;
    CHECK(fetch(transport, put).value().status == 201);
    CHECK(fetch(transport, {.target = "/db/plan:1"}).value().body.size() > 3'000'000);
    CHECK(server->clients() == 1);
}

TEST_CASE_METHOD(TlsFixture,
                 "A certificate that changed is refused, also on a connection that is opened later",
                 "[node][tls]")
{
    QtHttpTransport transport(address(), {.certificate = digest});
    REQUIRE(fetch(transport).value().status == 200);
    server.reset();
    const QTemporaryDir other;
    serve(NodeCertificate::openOrMake(other.path()).value());
    const qint64 before = databases->names().size();
    const auto refused = fetch(transport, {.method = "PUT", .target = "/secret"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::UntrustedServer);
    CHECK(refused.error().detail.contains(shortCode(digest))); // the new one's
    CHECK(databases->names().size() == before);
}

TEST_CASE_METHOD(TlsFixture, "A look at the certificate sends nothing", "[node][tls]")
{
    const auto seen = probe(address());
    REQUIRE(seen);
    CHECK(seen->digest == digest);
    CHECK_FALSE(seen->isTrustedHere);

    CHECK(probe(ServerAddress::parse(u"http://127.0.0.1:1"_s).value()).error().kind ==
          ErrorKind::InvalidInput);
    CHECK(probe(ServerAddress::parse(u"https://127.0.0.1:1"_s).value()).error().kind == ErrorKind::Offline);
    QTcpServer talker; // of another language
    talker.listen(QHostAddress::LocalHost);
    QObject::connect(&talker, &QTcpServer::newConnection, &client,
                     [&] { talker.nextPendingConnection()->write("220 你好\r\n"); });
    const QString other = u"https://127.0.0.1:%1"_s.arg(talker.serverPort());
    CHECK(probe(ServerAddress::parse(other).value()).error().kind == ErrorKind::NotOurServer);
}

TEST_CASE_METHOD(TlsFixture, "Who speaks plain HTTP to an encrypted node gets no answer and holds nobody up",
                 "[node][tls]")
{
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, port);
    plain.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(QTest::qWaitFor([&] { return plain.state() == QAbstractSocket::UnconnectedState; }, 10'000));
    QtHttpTransport transport(address(), {.certificate = digest});
    CHECK(fetch(transport).value().status == 200);
}

TEST_CASE_METHOD(NodeFixture, "Other PCs are only served with TLS, or behind a gateway", "[node][tls]")
{
    NodeUsers withAdmin(*databases, NodeAdmin{u"admin"_s, u"口令"_s});
    NodeRouter guarded(*databases, withAdmin, clock);
    NodeServer bare(guarded);
    const auto refused = bare.listen(QHostAddress(QHostAddress::AnyIPv4), 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(bare.listen(QHostAddress(QHostAddress::LocalHost), 0));

    NodeServer::Options behind;
    behind.isBehindGateway = true;
    CHECK(NodeServer(guarded, behind).listen(QHostAddress(QHostAddress::AnyIPv4), 0));
}
