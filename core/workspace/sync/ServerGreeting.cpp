// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ServerGreeting.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Failure notOurServer()
{
    return fail(ErrorKind::NotOurServer,
                u"something answers at this address, but it is no server for lesson plans"_s);
}

// {"couchdb":"Welcome","version":"3.5.0"}; every server of this protocol welcomes under a name of its own.
Result<QString> greeting(const HttpResponse& response)
{
    if (response.status == 401 || response.status == 403)
        return fail(ErrorKind::Unauthorized, u"the server does not accept this name and password"_s);
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    for (auto member = json.begin(); response.status == 200 && member != json.end(); ++member) {
        if (!member->toString().startsWith(u"Welcome"))
            continue;
        const QString name = member.key() == u"couchdb" ? u"CouchDB"_s : member.key();
        return (name + u' ' + json[u"version"_s].toString()).trimmed();
    }
    return notOurServer();
}

} // namespace

void askServer(const ServerAddress& server, const HttpOptions& options, QObject& owner,
               const Answer<QString>& answer)
{
    auto* transport = new QtHttpTransport(server, options);
    transport->setParent(&owner);
    HttpRequest request;
    request.target = "/";
    request.largestAnswer = HttpRequest::SmallAnswer;
    transport->send(request, {transport, [transport, answer](const Result<HttpResponse>& response) {
                                  answer(response.and_then(greeting));
                                  transport->deleteLater();
                              }});
}

} // namespace shanke
