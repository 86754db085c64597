// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signin/TokenKeeper.h"

#include "workspace/engine/Engine.h"

#include <QRandomGenerator>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// So long before its end a token is renewed; of a short-lived one it is a quarter of its life.
constexpr std::chrono::seconds Early = 60s;
constexpr std::chrono::seconds LongestPlan = 24h; // timers count milliseconds in 32 bits

} // namespace

TokenKeeper::TokenKeeper(Engine& engine) : m_engine(engine)
{
    load();
}

void TokenKeeper::load()
{
    SecretVault& vault = m_engine.vault();
    vault.read(Secret::AccessToken, {this, [this, turn = m_turn](const Result<KeptSecret>& kept) {
                                         if (kept && turn == m_turn)
                                             m_access = kept->text.toLatin1();
                                     }});
    vault.read(Secret::RefreshToken, {this, [this, turn = m_turn](const Result<KeptSecret>& kept) {
                                          if (kept && turn == m_turn) {
                                              m_refresh = kept->text.toLatin1();
                                              m_isKept = kept->isSafe;
                                          }
                                          onLoaded();
                                      }});
}

void TokenKeeper::onLoaded()
{
    m_isLoaded = true;
    const bool isSignedIn = !m_access.isEmpty() || !m_refresh.isEmpty();
    if (m_state == SignInState::NotUsed && isSignedIn)
        m_state = SignInState::SignedIn;
    else if (m_state == SignInState::NotUsed && !m_engine.account().issuer.isEmpty())
        m_state = SignInState::SignInAgain; // this PC could not keep it
    emit loaded();
    emit changed();
    if (m_access.isEmpty() && canRenew())
        renew({this, [](const Result<>&) {}});
}

void TokenKeeper::keep(const TokenAnswer& tokens, const ProviderMetadata& provider,
                       const Continuation<>& done)
{
    ++m_turn;
    m_provider = provider;
    m_retry.reset();
    endRenewal({});
    m_refresh.clear(); // that of an earlier sign-in
    save(tokens, done);
}

// The refresh token first: once it is in the vault, nothing that happens can lose the stay.
void TokenKeeper::save(const TokenAnswer& tokens, const Continuation<>& done)
{
    if (tokens.refreshToken.isEmpty())
        return saveAccess(tokens, done);
    m_refresh = tokens.refreshToken;
    m_engine.vault().write(Secret::RefreshToken, QString::fromLatin1(m_refresh),
                           {this, [this, turn = m_turn, tokens, done](const Result<KeptSecret>& kept) {
                                m_isKept = kept && kept->isSafe;
                                if (turn == m_turn)
                                    saveAccess(tokens, done);
                                else
                                    done({});
                            }});
}

void TokenKeeper::saveAccess(const TokenAnswer& tokens, const Continuation<>& done)
{
    m_access = tokens.accessToken;
    m_engine.vault().write(
        Secret::AccessToken, QString::fromLatin1(m_access),
        {this, [this, turn = m_turn, lifetime = tokens.lifetime, done](const Result<KeptSecret>&) {
             if (turn == m_turn) {
                 planRenewal(lifetime);
                 setState(SignInState::SignedIn);
             }
             done({});
         }});
}

void TokenKeeper::renew(const Continuation<>& done)
{
    if (!canRenew())
        return done(fail(ErrorKind::Unauthorized, u"nobody is signed in on this PC"_s));
    m_renewing.push_back(done);
    if (m_renewing.size() > 1)
        return;
    withProvider({this, [this, turn = m_turn](const Result<ProviderMetadata>& provider) {
                      if (turn != m_turn)
                          return;
                      provider ? ask(*provider) : endRenewal(Failure(provider.error()));
                  }});
}

void TokenKeeper::withProvider(const Continuation<ProviderMetadata>& next)
{
    if (m_provider)
        return next(*m_provider);
    m_client.discover(m_engine.account().issuer, {this, [this, next](const Result<ProviderMetadata>& found) {
                                                      if (found)
                                                          m_provider = *found;
                                                      next(found);
                                                  }});
}

void TokenKeeper::ask(const ProviderMetadata& provider)
{
    m_client.renew(provider, m_engine.account().clientId, m_refresh,
                   {this, [this, turn = m_turn](const Result<TokenAnswer>& tokens) {
                        if (turn != m_turn)
                            return;
                        if (!tokens)
                            return endRenewal(Failure(tokens.error()));
                        save(*tokens, {this, [this, turn](const Result<>& saved) {
                                           if (turn == m_turn)
                                               endRenewal(saved);
                                       }});
                    }});
}

void TokenKeeper::endRenewal(const Result<>& result)
{
    if (result) {
        m_retry.reset();
    } else if (result.error().kind == ErrorKind::Unauthorized) {
        setState(SignInState::SignInAgain, result.error());
    } else {
        setState(SignInState::ProviderUnreachable, result.error());
        renewLater(m_retry.nextDelay(QRandomGenerator::global()->generateDouble()));
    }
    for (const Continuation<>& each : std::exchange(m_renewing, {}))
        each(result);
}

void TokenKeeper::planRenewal(std::chrono::seconds lifetime)
{
    if (lifetime > 0s && canRenew())
        renewLater(std::clamp(lifetime - std::min(Early, lifetime / 4), 1s, LongestPlan));
}

void TokenKeeper::renewLater(std::chrono::milliseconds delay)
{
    m_engine.clock().after(delay, this, [this, turn = m_turn, access = m_access] {
        if (turn == m_turn && access == m_access && m_state != SignInState::SignInAgain)
            renew({this, [](const Result<>&) {}});
    });
}

void TokenKeeper::forget(const Continuation<>& done)
{
    ++m_turn;
    endRenewal({});
    m_access.clear();
    m_refresh.clear();
    m_provider.reset();
    SecretVault& vault = m_engine.vault();
    vault.remove(Secret::AccessToken, {this, [](const Result<>&) {}});
    vault.remove(Secret::RefreshToken, done);
    setState(SignInState::NotUsed);
}

void TokenKeeper::setState(SignInState state, const std::optional<Error>& problem)
{
    m_state = state;
    m_problem = problem;
    emit changed();
}

} // namespace shanke
