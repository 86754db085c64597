// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/CodeEnrolment.h"

#include "couch/Status.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/devices/DeviceList.h"
#include "workspace/engine/EngineState.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<HttpRequest> enrolment(EngineState& state, const QString& code)
{
    SHANKE_LET(const DeviceKey key, state.identity().key());
    SHANKE_LET(const SignedCard card, signedCardOf(state.account(), key));
    HttpRequest request;
    request.method = "POST";
    request.target = "/_shanke/enrol";
    request.largestAnswer = HttpRequest::SmallAnswer;
    request.headers.set("Content-Type", "application/json");
    request.body = QJsonDocument(QJsonObject{{u"card"_s, card.document()}, {u"code"_s, code}})
                       .toJson(QJsonDocument::Compact);
    return request;
}

// A server that knows no codes answers as to any address it does not have.
Result<> readAnswer(const HttpResponse& response)
{
    if (response.status == 404 || response.status == 405)
        return fail(ErrorKind::NotOurServer,
                    u"this server takes no codes: ask for the address of the school's own"_s);
    return couch::checkJson(response);
}

} // namespace

void enrolWithCode(EngineState& state, const QString& code, const Answer<DeviceEntry>& answer)
{
    const std::shared_ptr<ServerLink> link =
        ServerLink::of(state.account(), Hop::School, state.connector(), state.sharedClock());
    if (!link)
        return answer(fail(ErrorKind::Precondition, u"say first at which address the school's server is"_s));
    const auto request = enrolment(state, code);
    if (!request)
        return answer(tl::unexpected(request.error()));
    link->transport().send(
        *request, {&state, [&state, link, answer](const Result<HttpResponse>& response) {
                       answer(response.and_then(readAnswer).and_then([&] { return ownDevice(state); }));
                       // The link ends with its last answer, not inside of it.
                       QMetaObject::invokeMethod(
                           &state, [link] {}, Qt::QueuedConnection);
                   }});
}

} // namespace shanke
