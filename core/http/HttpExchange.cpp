// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpExchange.h"

#include "base/ShortCode.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Room behind the text for parsers that read in blocks, so that they need no copy.
constexpr qsizetype ParserPadding = 64;
constexpr qint64 LargestReservation = 64 * 1024 * 1024; // a hostile Content-Length reserves no more

} // namespace

HttpExchange::HttpExchange(QNetworkReply* reply, std::shared_ptr<QIODevice> sink, AnswerBounds bounds,
                           std::optional<Digest> pinned, Finished finished)
    : m_reply(reply),
      m_sink(std::move(sink)),
      m_bounds(bounds),
      m_pinned(pinned),
      m_finished(std::move(finished))
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] {
        if (isPinned())
            m_reply->ignoreSslErrors();
    });
    // Once ignored, errors stay ignored for all connections to this server: each is looked at again.
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        if (m_pinned && !isPinned())
            stop(untrustedServer());
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(&m_pace, &QTimer::timeout, this, &HttpExchange::watchPace);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

bool HttpExchange::isPinned() const
{
    return m_pinned && Digest::of(m_reply->sslConfiguration().peerCertificate().toDer()) == *m_pinned;
}

Error HttpExchange::untrustedServer() const
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.isNull())
        return {ErrorKind::NotOurServer, u"What answers there does not speak HTTPS."_s, {}};
    const QString sentence =
        m_pinned
            ? u"The server shows another certificate than the one that was compared, with the code %1; "
              "nothing was sent. Compare that code with the one at the server before it is trusted."_s
            : u"The certificate of the server is not known here; nothing was sent. Its code is %1: compare "
              "it with the one at the server before it is trusted."_s;
    return {ErrorKind::UntrustedServer, sentence.arg(shortCode(Digest::of(certificate.toDer()))), {}};
}

void HttpExchange::readHeaders()
{
    if (m_hasHeaders)
        return;
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_response.status < 200)
        return; // an interim answer (100 Continue)
    m_hasHeaders = true;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        m_response.headers.set(name, value);
    if (!m_response.isSuccess())
        m_sink.reset();
    const QByteArray encoding = m_response.headers.value("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "deflate")
        m_inflater = std::make_unique<Inflater>(largest());
    const qint64 announced = m_response.headers.value("Content-Length").toLongLong();
    if (m_bounds.time.count() > 0)
        m_pace.start(m_bounds.time);
    if (announced > largest())
        return stop({ErrorKind::TooLarge, u"The answer is larger than this program accepts."_s, {}});
    if (!m_sink)
        m_response.body.reserve(std::min(announced, LargestReservation) + ParserPadding);
}

void HttpExchange::readBody()
{
    readHeaders();
    if (m_error)
        return;
    const QByteArray bytes = m_reply->readAll();
    m_bytesReceived += bytes.size();
    const auto accept = [this](QByteArrayView piece) { return take(piece); };
    if (auto taken = m_inflater ? m_inflater->add(bytes, accept) : take(bytes); !taken)
        stop(std::move(taken).error());
}

// An answer of a byte now and then would be waited for for ever.
void HttpExchange::watchPace()
{
    if (m_bytesReceived - std::exchange(m_receivedBefore, m_bytesReceived) < AnswerBounds::LeastBytes)
        stop({ErrorKind::Offline, u"The answer of the server comes too slowly to wait for it."_s, {}});
}

Result<> HttpExchange::take(QByteArrayView unfolded)
{
    m_unfolded += unfolded.size();
    if (m_unfolded > largest())
        return fail(ErrorKind::TooLarge, u"The answer is larger than this program accepts."_s);
    if (m_sink) {
        if (m_sink->write(unfolded.data(), unfolded.size()) != unfolded.size())
            return fail(ErrorKind::DiskFull,
                        u"Cannot write what was received: %1."_s.arg(m_sink->errorString()));
        return {};
    }
    m_response.body.append(unfolded);
    return {};
}

void HttpExchange::stop(Error error)
{
    m_pace.stop();
    m_error = std::move(error);
    m_reply->abort(); // ends in conclude()
}

void HttpExchange::conclude()
{
    m_pace.stop();
    if (!m_error && m_reply->bytesAvailable() > 0)
        readBody();
    readHeaders();
    auto result = judge();
    if (!result)
        result.error().origin = m_reply->url().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    m_finished(std::move(result));
}

Result<HttpResponse> HttpExchange::judge()
{
    if (m_error)
        return Failure(*m_error);
    // QNetworkReply counts an answer of status 400 and more among its errors; here it is a value like any
    // other.
    const auto code = m_reply->error();
    const bool isStatus =
        code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownServerError;
    if (code != QNetworkReply::NoError && !(isStatus && m_hasHeaders && m_response.status >= 400))
        return Failure(networkError());
    if (!m_hasHeaders)
        return fail(ErrorKind::Offline, u"The server closed the connection without an answer."_s);
    SHANKE_TRY(checkLength());
    if (m_inflater)
        SHANKE_TRY(m_inflater->finish());
    return std::move(m_response);
}

Result<> HttpExchange::checkLength() const
{
    const QByteArray announced = m_response.headers.value("Content-Length");
    const bool hasBody =
        m_reply->operation() != QNetworkAccessManager::HeadOperation && m_response.status != 304;
    if (announced.isEmpty() || !hasBody || announced.toLongLong() == m_bytesReceived)
        return {};
    return fail(ErrorKind::Protocol,
                u"The answer has %1 bytes instead of %2."_s.arg(m_bytesReceived).arg(announced.toLongLong()));
}

Error HttpExchange::networkError() const
{
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return untrustedServer();
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {ErrorKind::NotOurServer, u"What answers there does not speak HTTP."_s, {}};
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Offline, u"The server did not answer in time."_s, {}};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Offline, u"The server refuses the connection."_s, {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline, u"The server's name is not known here."_s, {}};
    default:
        return {ErrorKind::Offline, u"The connection failed: %1."_s.arg(m_reply->errorString()), {}};
    }
}

} // namespace shanke
