// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeRouter.h"
#include "node/PieceDevice.h"
#include "support/FakeClock.h"
#include "support/SignedSchool.h"
#include "support/catch.h"
#include "trust/OwnedId.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace shanke::test {

// A node in a folder of its own without a socket, asked request by request.
class NodeFixture
{
public:
    explicit NodeFixture(std::optional<NodeAdmin> admin = std::nullopt)
        : databases(NodeDatabases::open(folder.path()).value()),
          users(*databases, std::move(admin)),
          router(*databases, users, clock)
    {
    }

    // The answer, or one of status 0 while there is none.
    HttpResponse ask(HttpRequest request)
    {
        HttpResponse answer{.status = 0};
        start(std::move(request), answer);
        if (const auto rows = std::dynamic_pointer_cast<PieceDevice>(answer.source)) {
            answer.body = rows->readAll();
            answer.source.reset();
        }
        return answer;
    }
    HttpResponse ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        return ask({.method = method, .target = target, .headers = credentials, .body = body});
    }
    // For longpoll: `answer` is filled in later.
    void start(HttpRequest request, HttpResponse& answer)
    {
        router.handle(std::move(request),
                      Continuation<HttpResponse>(&client, [&answer](Result<HttpResponse> result) {
                          answer = std::move(result).value();
                      }));
    }

    QJsonObject object(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        return objectOf(ask(method, target, body));
    }
    static QJsonObject objectOf(const HttpResponse& response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }

    // As the school that stands alone signs it.
    void putRoster(const QJsonObject& roster, const Edition& edition = {0, 1})
    {
        const QJsonObject document = signedRoster(roster, edition, lastRoster);
        lastRoster = OwnedId::parse(DocId(document.value(QStringLiteral("_id")).toString()))->digest();
        put("/school-fxz/" + QUrl::toPercentEncoding(document.value(QStringLiteral("_id")).toString()),
            QJsonDocument(document).toJson());
    }
    // Makes a document and answers its revision.
    QByteArray put(const QByteArray& target, const QByteArray& body)
    {
        const HttpResponse response = ask("PUT", target, body);
        REQUIRE(response.status == 201);
        return objectOf(response)[u"rev"].toString().toUtf8();
    }

    void signIn(const QString& name, const QString& password)
    {
        credentials.set("Authorization", "Basic " + (name + u':' + password).toUtf8().toBase64());
    }
    void signOut() { credentials.remove("Authorization"); }

    QTemporaryDir folder;
    FakeClock clock;
    QObject client;
    HttpHeaders credentials;
    std::unique_ptr<NodeDatabases> databases;
    std::optional<Digest> lastRoster{}; // that was put
    NodeUsers users;
    NodeRouter router;
};

} // namespace shanke::test
