// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ProviderKeys.h"

#include "base/Log.h"
#include "base/WholeFile.h"
#include "couch/Status.h"
#include "http/HttpDate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LookAgain = 6h;
constexpr std::chrono::milliseconds TryAgain = 5min; // while the provider is away
constexpr std::chrono::milliseconds LeastPause = 1min;
constexpr std::chrono::milliseconds Patience = 10s; // a person may wait for the answer

// Where the keys are, which may be another host but not a less protected one.
Result<QUrl> keyAddress(const HttpResponse& discovery, const QString& issuer)
{
    SHANKE_TRY(couch::checkJson(discovery));
    const QJsonObject facts = QJsonDocument::fromJson(discovery.body).object();
    if (facts["issuer"_L1] != issuer)
        return fail(ErrorKind::NotOurServer,
                    u"The provider calls itself %1."_s.arg(facts["issuer"_L1].toString()));
    const QUrl url(facts["jwks_uri"_L1].toString(), QUrl::StrictMode);
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && issuer.startsWith(u"http:"));
    if (!url.isValid() || url.host().isEmpty() || !isSafe)
        return fail(ErrorKind::NotOurServer, u"The provider does not say where its keys are."_s);
    return url;
}

} // namespace

Result<std::unique_ptr<ProviderKeys>> ProviderKeys::open(const QString& issuer, const QString& file,
                                                         Clock& clock, Connect connect)
{
    SHANKE_LET(auto provider, ServerAddress::parse(issuer));
    auto keys = std::unique_ptr<ProviderKeys>(
        new ProviderKeys(issuer, std::move(provider), file, clock, std::move(connect)));
    keys->readKept();
    return keys;
}

ProviderKeys::ProviderKeys(QString issuer, ServerAddress provider, QString file, Clock& clock,
                           Connect connect)
    : m_issuer(std::move(issuer)),
      m_provider(std::move(provider)),
      m_file(std::move(file)),
      m_clock(clock),
      m_connect(std::move(connect))
{
}

void ProviderKeys::readKept()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * KeySet::LargestDocument)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const auto keys =
        KeySet::fromJson(QJsonDocument(kept["keys"_L1].toObject()).toJson(QJsonDocument::Compact));
    if (keys && kept["issuer"_L1] == m_issuer)
        m_keys = *keys;
}

void ProviderKeys::keep(const QByteArray& document) const
{
    const QJsonObject kept{{u"issuer"_s, m_issuer}, {u"keys"_s, QJsonDocument::fromJson(document).object()}};
    WholeFile file(m_file);
    const auto written =
        file.open().and_then([&] { return file.write(QJsonDocument(kept).toJson()); }).and_then([&] {
            return file.commit();
        });
    if (!written)
        qCWarning(logNode) << "the provider's keys cannot be kept:" << written.error().detail;
}

void ProviderKeys::start()
{
    refresh(Continuation<>(this, [this](const Result<>& result) {
        if (!result)
            qCInfo(logNode) << "the provider's keys:" << result.error().detail;
        m_clock.after(result ? LookAgain : TryAgain, this, [this] { start(); });
    }));
}

void ProviderKeys::refresh(const Continuation<>& done)
{
    const auto now = m_clock.monotonic();
    if (!m_isAsking && m_lastAsked && now - *m_lastAsked < LeastPause)
        return done(fail(ErrorKind::ServerBusy, u"The provider was asked a moment ago."_s));
    m_waiting.push_back(done);
    if (std::exchange(m_isAsking, true))
        return;
    m_lastAsked = now;
    ask();
}

void ProviderKeys::ask()
{
    const QByteArray target = "/.well-known/openid-configuration";
    fetch(m_provider, target, [this](const HttpResponse& response) { askForKeys(response); });
}

void ProviderKeys::askForKeys(const HttpResponse& discovery)
{
    const auto url = keyAddress(discovery, m_issuer);
    if (!url)
        return end(Failure(url.error()));
    const ServerAddress server{
        url->adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)};
    const QByteArray target =
        url->toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    fetch(server, target, [this](const HttpResponse& response) { takeKeys(response); });
}

void ProviderKeys::takeKeys(const HttpResponse& response)
{
    auto keys = couch::checkJson(response).and_then([&] { return KeySet::fromJson(response.body); });
    if (!keys)
        return end(Failure(keys.error()));
    m_keys = *std::move(keys);
    keep(response.body);
    if (const auto date = parseHttpDate(response.headers.value("Date")))
        emit dateSeen(*date);
    end({});
}

void ProviderKeys::fetch(const ServerAddress& server, const QByteArray& target,
                         std::function<void(const HttpResponse&)> then)
{
    // Not at once: the transport that is replaced may be the one that calls.
    if (m_transport)
        QMetaObject::invokeMethod(
            this, [last = std::shared_ptr(std::move(m_transport))] {}, Qt::QueuedConnection);
    m_transport = m_connect(server);
    const HttpRequest request{.target = target, .idleTimeout = Patience};
    m_transport->send(request, Continuation<HttpResponse>(this, [this, then = std::move(then)](
                                                                    const Result<HttpResponse>& response) {
                          if (!response)
                              return end(Failure(response.error()));
                          then(*response);
                      }));
}

void ProviderKeys::end(const Result<>& result)
{
    m_isAsking = false;
    for (const auto& waiting : std::exchange(m_waiting, {}))
        waiting(result);
}

} // namespace shanke
