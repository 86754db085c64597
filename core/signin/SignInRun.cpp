// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/SignInRun.h"

#include "identity/TokenVerifier.h"
#include "signin/AuthorizationRun.h"
#include "signin/DeviceRun.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::minutes LongestSignIn = 10min;

} // namespace

SignInRun::SignInRun(QString issuer, QString clientId, Clock& clock)
    : m_clientId(std::move(clientId)), m_clock(clock)
{
    m_provider.issuer = std::move(issuer);
}

void SignInRun::start(Way way)
{
    m_clock.after(LongestSignIn, this,
                  [this] { end(fail(ErrorKind::Cancelled, u"nobody signed in within ten minutes"_s)); });
    m_client.discover(m_provider.issuer, {this, [this, way](const Result<ProviderMetadata>& found) {
                                              if (!found)
                                                  return end(Failure(found.error()));
                                              m_provider = *found;
                                              begin(way);
                                          }});
}

void SignInRun::begin(Way way)
{
    if (way == Way::Device && m_provider.deviceAuthorization.isEmpty())
        return end(fail(ErrorKind::NotFound, u"this sign-in service offers no sign-in on another device"_s));
    if (way == Way::Device) {
        auto run = std::make_unique<DeviceRun>(m_client, m_provider, m_clientId, m_clock);
        follow(*run);
        m_run = std::move(run);
        return;
    }
    auto run = std::make_unique<AuthorizationRun>(m_provider, m_clientId);
    m_nonce = run->nonce();
    follow(*run);
    m_run = std::move(run);
}

template <typename Run>
void SignInRun::follow(Run& run)
{
    connect(&run, &Run::prompted, this, &SignInRun::prompted);
    connect(&run, &Run::finished, this, &SignInRun::verify);
    connect(&run, &Run::failed, this, [this](const Error& error) { end(Failure(error)); });
    QMetaObject::invokeMethod(&run, &Run::start, Qt::QueuedConnection);
}

// Keys are asked for each time: a provider that has changed them is no reason to refuse anybody.
void SignInRun::verify(const TokenAnswer& tokens)
{
    m_client.get(m_provider.keys,
                 {this, [this, tokens](const Result<ProviderAnswer>& keys) {
                      end(keys.and_then([&](const ProviderAnswer& given) { return check(tokens, given); }));
                  }});
}

Result<SignedIn> SignInRun::check(const TokenAnswer& tokens, const ProviderAnswer& keys) const
{
    SHANKE_LET(const KeySet known, KeySet::fromJson(QJsonDocument(keys.json).toJson(QJsonDocument::Compact)));
    const QDateTime now = tokens.serverTime.isValid() ? tokens.serverTime : m_clock.now();
    SHANKE_LET(const TokenClaims who,
               TokenVerifier::verify(tokens.idToken, known, {m_provider.issuer, m_clientId, now}));
    if (who.nonce != m_nonce && !m_nonce.isEmpty())
        return fail(ErrorKind::Unauthorized, u"the sign-in service answered another sign-in than this one"_s);
    return SignedIn{who, tokens, m_provider};
}

void SignInRun::end(const Result<SignedIn>& result)
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_run)
        m_run.release()->deleteLater(); // may be what is calling
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

} // namespace shanke
