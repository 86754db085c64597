// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/DeviceRun.h"

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds LongestInterval = 60s;
constexpr std::chrono::seconds LongestLife = 1800s;

std::chrono::seconds secondsOf(const QJsonValue& value, std::chrono::seconds otherwise,
                               std::chrono::seconds most)
{
    return std::clamp(std::chrono::seconds(value.toInteger(otherwise.count())), 1s, most);
}

} // namespace

DeviceRun::DeviceRun(ProviderClient& client, ProviderMetadata provider, QString clientId, Clock& clock)
    : m_client(client), m_provider(std::move(provider)), m_clientId(std::move(clientId)), m_clock(clock)
{
}

void DeviceRun::start()
{
    m_client.post(m_provider.deviceAuthorization,
                  {{"client_id", m_clientId.toUtf8()}, {"scope", m_provider.scopesToAsk().toUtf8()}},
                  {this, [this](const Result<ProviderAnswer>& answer) {
                       const auto prompt =
                           answer.and_then([this](const ProviderAnswer& given) { return read(given); });
                       if (!prompt) {
                           emit failed(prompt.error());
                           return;
                       }
                       emit prompted(*prompt);
                       askLater();
                   }});
}

Result<SignInPrompt> DeviceRun::read(const ProviderAnswer& answer)
{
    SHANKE_LET(const QJsonObject json, answer.value());
    m_deviceCode = json[u"device_code"_s].toString().toUtf8();
    m_interval = secondsOf(json[u"interval"_s], 5s, LongestInterval);
    m_end = m_clock.monotonic() + secondsOf(json[u"expires_in"_s], 600s, LongestLife);
    const QUrl address(json[u"verification_uri"_s].toString(), QUrl::StrictMode);
    const QString userCode = json[u"user_code"_s].toString().left(40);
    const bool isWeb = address.isValid() && (address.scheme() == u"https" || address.scheme() == u"http");
    if (m_deviceCode.isEmpty() || userCode.isEmpty() || !isWeb)
        return fail(ErrorKind::Protocol, u"the sign-in service gave no code for another device"_s);
    return SignInPrompt{address, userCode};
}

void DeviceRun::askLater()
{
    if (m_clock.monotonic() > m_end) {
        emit failed({ErrorKind::Cancelled, u"nobody signed in with the code in time"_s, {}});
        return;
    }
    m_clock.after(m_interval, this, [this] { ask(); });
}

void DeviceRun::ask()
{
    m_client.post(m_provider.token,
                  {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                   {"device_code", m_deviceCode},
                   {"client_id", m_clientId.toUtf8()}},
                  {this, [this](const Result<ProviderAnswer>& answer) { onAnswer(answer); }});
}

void DeviceRun::onAnswer(const Result<ProviderAnswer>& answer)
{
    const QString said = answer ? answer->errorCode() : QString();
    const bool isLater = said == u"authorization_pending" || said == u"slow_down";
    const bool isWeakLine = !answer && isTransient(answer.error().kind);
    if (said == u"slow_down" || isWeakLine)
        m_interval = std::min(m_interval + 5s, LongestInterval);
    if (isLater || isWeakLine)
        return askLater();
    const auto tokens = answer.and_then(TokenAnswer::from);
    if (tokens)
        emit finished(*tokens);
    else
        emit failed(tokens.error());
}

} // namespace shanke
