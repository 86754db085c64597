// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpTransport.h"

#include "base/Log.h"
#include "http/Gzip.h"
#include "http/HttpDate.h"
#include "http/HttpExchange.h"
#include "http/SystemProxyExceptLoopback.h"
#include "http/TokenRefusal.h"

#include <QNetworkReply>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 SmallestCompressed = 512; // of less little can be saved
constexpr qint64 SlowestLine = 4 * 1024;   // bytes a second that a body may need to go out
constexpr qint64 HeaderEstimate = 250;     // bytes of header fields, each way: Traffic says it is an estimate

// The system takes a body at once and sends it at the speed of the line, which looks like silence from here.
std::chrono::milliseconds timeToSend(const HttpRequest& request)
{
    const qint64 bytes =
        request.source ? request.source->size() - request.source->pos() : request.body.size();
    return std::chrono::milliseconds(bytes * 1000 / SlowestLine);
}

bool isRefusalOfEncoding(int status)
{
    return status == 400 || status == 415;
}

} // namespace

// One request of a caller: may need two exchanges when the server refuses the first one's compression.
struct QtHttpTransport::Pending
{
    HttpRequest request;
    Continuation<HttpResponse> done;
    std::unique_ptr<HttpExchange> exchange{};
    QElapsedTimer sinceSent{};
    bool compressed = false;
    bool showedToken = false;
};

QtHttpTransport::QtHttpTransport(ServerAddress server, HttpOptions options)
    : m_server(std::move(server)),
      m_credential(Credential::basic(m_server.user, m_server.password)),
      m_options(options)
{
    m_network.setProxyFactory(new SystemProxyExceptLoopback);
    m_network.setAutoDeleteReplies(false);
}

QtHttpTransport::~QtHttpTransport() = default;

void QtHttpTransport::send(HttpRequest request, Continuation<HttpResponse> done)
{
    const bool compress = shouldCompress(request);
    if (m_pending.empty())
        m_sinceMeasured.start();
    auto pending = std::make_shared<Pending>(Pending{std::move(request), std::move(done)});
    m_pending.push_back(pending);
    dispatch(std::move(pending), compress);
}

void QtHttpTransport::cancelAll(const QObject& owner)
{
    // Taken first: a continuation may send again, and that request is a new one.
    const auto others = std::stable_partition(m_pending.begin(), m_pending.end(), [&](const auto& each) {
        return each->done.receiver() == &owner;
    });
    const std::vector<std::shared_ptr<Pending>> pending(m_pending.begin(), others);
    m_pending.erase(m_pending.begin(), others);
    const Result<HttpResponse> cancelled = fail(ErrorKind::Cancelled, u"The request was cancelled."_s);
    for (const auto& each : pending) {
        each->exchange.reset();
        each->done(cancelled);
    }
}

void QtHttpTransport::dispatch(std::shared_ptr<Pending> pending, bool compress)
{
    pending->compressed = compress;
    pending->showedToken = m_credential.isToken();
    pending->sinceSent.start();
    QNetworkReply* reply = start(pending->request, compress);
    const std::weak_ptr<Pending> weak = pending; // the exchange is the pending request's own
    pending->exchange =
        std::make_unique<HttpExchange>(reply, pending->request.sink, boundsOf(pending->request),
                                       m_options.certificate, [this, weak](Result<HttpResponse> result) {
                                           if (const auto alive = weak.lock())
                                               finished(alive, std::move(result));
                                       });
}

void QtHttpTransport::finished(const std::shared_ptr<Pending>& pending, Result<HttpResponse> result)
{
    measure(*pending, result);
    HttpExchange* const calling = pending->exchange.release();
    calling->setParent(&m_network); // must not outlive it
    calling->deleteLater();
    if (result && pending->compressed && isRefusalOfEncoding(result->status)) {
        m_takesCompressed = false;
        return dispatch(pending, false);
    }
    std::erase(m_pending, pending);
    // To all above a token that is refused is one thing, whatever the number.
    if (result && pending->showedToken && refusesToken(*result)) {
        result->status = 401;
        m_challenge.clear();
    }
    if (!result)
        qCInfo(logHttp) << pending->request.method << result.error().origin << result.error().detail;
    pending->done(std::move(result));
}

// A request that may wait for news sets its own time, and then says when it has waited enough.
AnswerBounds QtHttpTransport::boundsOf(const HttpRequest& request) const
{
    const qint64 asked = request.largestAnswer;
    return {.body = asked > 0 && !request.sink ? asked : m_options.largestAnswer,
            .sunk = asked > 0 ? asked : std::numeric_limits<qint64>::max(),
            .time = request.idleTimeout.count() > 0 ? 0ms : m_options.idleTimeout};
}

bool QtHttpTransport::shouldCompress(const HttpRequest& request) const
{
    return m_takesCompressed && m_compression.pays(m_speed.up()) &&
           request.body.size() >= SmallestCompressed &&
           request.headers.value("Content-Type").startsWith("application/json") &&
           !request.headers.contains("Content-Encoding");
}

QNetworkRequest QtHttpTransport::networkRequest(const HttpRequest& request) const
{
    const QByteArray target = m_server.base.path(QUrl::FullyEncoded).toLatin1() + request.target;
    QNetworkRequest out(
        QUrl::fromEncoded(m_server.base.toEncoded(QUrl::RemovePath) + target, QUrl::StrictMode));
    for (const auto& [name, value] : request.headers.fields())
        out.setRawHeader(name, value);
    // Asking by hand keeps QNetworkAccessManager from unfolding: we count what came and keep our own limit.
    out.setRawHeader("Accept-Encoding", m_compression.pays(m_speed.down()) ? "gzip" : "identity");
    if (!m_credential.authorization().isEmpty())
        out.setRawHeader("Authorization", m_credential.authorization());
    if (!m_options.device.isEmpty())
        out.setRawHeader("X-Shanke-Device", m_options.device);
    const auto idle = request.idleTimeout.count() > 0 ? request.idleTimeout : m_options.idleTimeout;
    out.setTransferTimeout(static_cast<int>((idle + timeToSend(request)).count()));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return out;
}

QNetworkReply* QtHttpTransport::start(const HttpRequest& request, bool compress)
{
    QNetworkRequest out = networkRequest(request);
    ++m_traffic.requests;
    if (request.source) {
        const qint64 length = request.source->size() - request.source->pos();
        m_traffic.bytesSent += length + HeaderEstimate;
        m_sentSinceMeasured += length;
        out.setHeader(QNetworkRequest::ContentLengthHeader, length);
        return m_network.sendCustomRequest(out, request.method, request.source.get());
    }
    const QByteArray body = compress ? compressed(request.body) : request.body;
    if (compress)
        out.setRawHeader("Content-Encoding", "gzip");
    m_traffic.bytesSent += body.size() + HeaderEstimate;
    m_sentSinceMeasured += body.size();
    if (request.method == "GET")
        return m_network.get(out);
    if (request.method == "HEAD")
        return m_network.head(out);
    return m_network.sendCustomRequest(out, request.method, body);
}

QByteArray QtHttpTransport::compressed(const QByteArray& body)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes = gzip(body);
    m_compression.compressed(body.size(), std::chrono::nanoseconds(timer.nsecsElapsed()));
    return bytes;
}

void QtHttpTransport::measure(const Pending& pending, const Result<HttpResponse>& result)
{
    const qint64 received = pending.exchange->bytesReceived();
    m_traffic.bytesReceived += received + HeaderEstimate;
    const qint64 sent = std::exchange(m_sentSinceMeasured, 0);
    const std::chrono::milliseconds elapsed(m_sinceMeasured.restart());
    if (!result)
        return; // says nothing of the line's speed
    m_speed.carried(sent, received, elapsed);
    m_compression.answered(std::chrono::milliseconds(pending.sinceSent.elapsed()));
    if (result->status == 401)
        m_challenge = result->headers.value("WWW-Authenticate");
    if (const auto date = parseHttpDate(result->headers.value("Date")))
        m_clockOffset = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(*date));
}

} // namespace shanke
