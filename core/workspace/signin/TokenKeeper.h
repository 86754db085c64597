// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RetryPolicy.h"
#include "signin/ProviderClient.h"
#include "workspace/secrets/SecretVault.h"
#include "workspace/values/SignInValues.h"

namespace shanke {

class Engine;

// The tokens of the person of this workspace: kept in the vault, renewed before they end, never twice at
// once. A provider that rotates refresh tokens takes each once, so the new one is in the vault before the
// access token that came with it is used. A provider that cannot be reached is tried again, for ever; one
// that refuses ends the stay. Lives in the thread of the workspace.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    explicit TokenKeeper(Engine& engine);

    // The vault has answered.
    bool isLoaded() const { return m_isLoaded; }
    const QByteArray& accessToken() const { return m_access; }
    const QByteArray& refreshToken() const { return m_refresh; }
    bool canRenew() const { return !m_refresh.isEmpty(); }
    bool isKept() const { return m_isKept; }
    SignInState state() const { return m_state; }
    const std::optional<Error>& problem() const { return m_problem; }
    ProviderClient& client() { return m_client; }

    // After a sign-in. The answer comes when they are in the vault, as well as this PC can.
    void keep(const TokenAnswer& tokens, const ProviderMetadata& provider, const Continuation<>& done);
    // Unauthorized: the person has to sign in again. Anything else passes by itself.
    void renew(const Continuation<>& done);
    void forget(const Continuation<>& done);

signals:
    void loaded();
    void changed(); // tokens or state

private:
    void load();
    void onLoaded();
    void withProvider(const Continuation<ProviderMetadata>& next);
    void ask(const ProviderMetadata& provider);
    void save(const TokenAnswer& tokens, const Continuation<>& done);
    void saveAccess(const TokenAnswer& tokens, const Continuation<>& done);
    void planRenewal(std::chrono::seconds lifetime);
    void renewLater(std::chrono::milliseconds delay);
    void endRenewal(const Result<>& result);
    void setState(SignInState state, const std::optional<Error>& problem = {});

    Engine& m_engine;
    ProviderClient m_client;
    RetryPolicy m_retry;
    std::optional<ProviderMetadata> m_provider; // of this run of the program
    QByteArray m_access;
    QByteArray m_refresh;
    SignInState m_state = SignInState::NotUsed;
    std::optional<Error> m_problem;
    std::vector<Continuation<>> m_renewing; // who waits for the renewal under way
    quint64 m_turn = 0;                     // of tokens: what belongs to earlier ones counts no more
    bool m_isLoaded = false;
    bool m_isKept = true;
};

} // namespace shanke
