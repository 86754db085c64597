// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/RedirectReceiver.h"

#include "http/HttpMessage.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Shown by the browser whatever came: only the program knows whether it was the right answer.
const QString Page =
    u"<div style=\"font:1.2em/1.6 sans-serif;max-width:30em;margin:4em auto;text-align:center\">"
    "<h1>山课</h1><p>浏览器里的步骤做完了，请回到山课继续。这个网页可以关掉。</p>"
    "<p lang=\"en\">This was all there is to do in the browser. Please go back to Shanke; "
    "this page can be closed.</p></div>"_s;

Error noAnswer(const QNetworkReply& reply)
{
    return {ErrorKind::Offline, u"the sign-in service cannot be reached: %1"_s.arg(reply.errorString()), {}};
}

} // namespace

RedirectReceiver::RedirectReceiver(QString state, QString issuer)
    : m_state(std::move(state)), m_issuer(std::move(issuer))
{
    m_server.setCallbackText(Page);
    connect(&m_server, &QAbstractOAuthReplyHandler::callbackReceived, this, &RedirectReceiver::take);
}

Result<> RedirectReceiver::listen()
{
    m_server.close(); // it began at every address of this PC
    constexpr quint16 count = LastPort - FirstPort + 1;
    const auto begin = quint16(QRandomGenerator::global()->bounded(count));
    bool isListening = false;
    for (quint16 i = 0; i < count && !isListening; ++i)
        isListening = m_server.listen(QHostAddress::LocalHost, quint16(FirstPort + (begin + i) % count));
    if (!isListening && !m_server.listen(QHostAddress::LocalHost))
        return fail(ErrorKind::InUse, u"this PC gives no port for the browser to come back to"_s);
    return {};
}

void RedirectReceiver::take(const QVariantMap& values)
{
    // QtNetworkAuth leaves values encoded as they came.
    const QString issuer = QUrl::fromPercentEncoding(values[u"iss"_s].toString().toLatin1());
    const bool isOurs = values[u"state"_s].toString() == m_state && (issuer.isEmpty() || issuer == m_issuer);
    if (!isOurs || std::exchange(m_isTaken, true))
        return;
    if (const QString error = values[u"error"_s].toString(); !error.isEmpty()) {
        emit failed({ErrorKind::Cancelled, u"the sign-in was not completed (%1)"_s.arg(error.left(60)), {}});
        return;
    }
    emit callbackReceived(values);
}

void RedirectReceiver::networkReplyFinished(QNetworkReply* reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || reply->error() == QNetworkReply::OperationCanceledError) {
        emit failed(noAnswer(*reply));
        return;
    }
    const HttpResponse response{
        .status = status, .headers = {{"Date", reply->rawHeader("Date")}}, .body = reply->readAll()};
    const auto tokens = ProviderAnswer::from(response).and_then(TokenAnswer::from);
    if (tokens)
        emit redeemed(*tokens);
    else
        emit failed(tokens.error());
}

} // namespace shanke
