// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/CodeEnrolment.h"

#include "couch/Status.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/devices/DeviceList.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

HttpRequest enrolment(const SignedCard& card, const QString& code)
{
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

CodeEnrolment::CodeEnrolment(const DeviceList& devices, std::unique_ptr<ServerLink> server,
                             const Answer<DeviceEntry>& answer)
    : m_devices(devices), m_server(std::move(server)), m_answer(answer)
{
}

CodeEnrolment::~CodeEnrolment() = default;

void CodeEnrolment::start(const QString& code)
{
    if (!m_server)
        return end(
            fail(ErrorKind::Precondition, u"no-server: say first at which address the school's server is"_s));
    const auto card = m_devices.ownCard();
    if (!card)
        return end(tl::unexpected(card.error()));
    m_server->transport().send(
        enrolment(*card, code),
        {this, [this](const Result<HttpResponse>& response) {
             end(response.and_then(readAnswer).and_then([this] { return m_devices.own(); }));
         }});
}

void CodeEnrolment::end(const Result<DeviceEntry>& result)
{
    m_answer(result);
    if (result)
        emit entered();
    emit over();
}

} // namespace shanke
